import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, dateOf } from '#calendar';
import type { RecordId } from '#divisions';
import { addToFigure, differenceOf } from '#figures';
import { newRecordId } from '#persistence';
import { SKEW_S } from '#signatures';
import { AwardStep } from './award-step.entity.ts';
import { Award } from './award.entity.ts';
import type { AwardState } from './award.workflow.ts';
import { awardsFigure, entryOf } from './awards.figure.ts';

type Entered = {
  readonly to: AwardState;
  readonly from: AwardState | null;
  readonly reason?: string | null;
  readonly at: Date;
  /** When it is written, of what another owner decided before. The figure counts by this day: months that are over stay as they were. */
  readonly arrivedAt?: Date;
  /** The account, or the owner that told of it. */
  readonly by: string;
};

/** Whether a decision is later than clocks of two owners differ by. Pure. */
export function isYetToCome(decidedAt: Date, arrivedAt: Date): boolean {
  return decidedAt.getTime() > arrivedAt.getTime() + SKEW_S * 1000;
}

/** Has an award enter a state, and keeps the step. */
export async function enterState(
  em: EntityManager,
  award: Award,
  { to, from, reason, at, arrivedAt = at, by }: Entered,
): Promise<void> {
  Object.assign(award, { state: to, since: at, conferredOn: to === 'CONFERRED' ? dateOf(at) : null });
  const { id, division } = award;
  const step = Object.assign(new AwardStep(), {
    id: newRecordId(division),
    award: id,
    division,
    fromState: from,
    toState: to,
    reason: reason ?? null,
    at,
    bySubject: by,
  });
  await em.persist([award, step]).flush();
  if (!isCopy(award)) await count(em, award, { from, to, on: dateOf(arrivedAt) });
}

type Changed = { readonly from: AwardState | null; readonly to: AwardState; readonly on: CalendarDate };

/** Counts an award when it is conferred, and no more when it is revoked. */
async function count(em: EntityManager, award: Award, { from, to, on }: Changed): Promise<void> {
  const entry = entryOf(award, on);
  const [before, after] = [from, to].map((state) => (state === 'CONFERRED' ? [entry] : []));
  await addToFigure(em, awardsFigure, differenceOf(before ?? [], after ?? []), on);
}

type Nominated = Pick<
  Award,
  | 'division'
  | 'holder'
  | 'advisor'
  | 'name'
  | 'kind'
  | 'level'
  | 'year'
  | 'station'
  | 'stationName'
  | 'reasons'
  | 'nominator'
  | 'district'
  | 'authority'
>;

type Beginning = {
  /** The record that it is a copy of. */
  readonly nomination: RecordId | null;
  readonly state: AwardState;
  readonly at: Date;
  readonly by: string;
};

/** A nomination as its owner begins it, or the copy of one that was handed up; not written yet. */
export function newAward(nominated: Nominated, { nomination, state, at, by }: Beginning): Award {
  return Object.assign(new Award(), {
    id: newRecordId(nominated.division),
    ...nominated,
    nomination,
    registered: nomination === null ? nominated.advisor : null,
    conferredOn: null,
    state,
    since: at,
    createdAt: at,
    createdBy: by,
  });
}

/** Whether the award is kept where it is decided: what was handed up to another owner is decided there alone. */
export function isDecidedHere({ state, authority, holder, district, nomination }: Award): boolean {
  return isCopy({ nomination }) || state === 'NOMINATED' || authority === district || authority === holder;
}

/** Whether it is the city's copy of what was handed up. */
export function isCopy({ nomination }: Pick<Award, 'nomination'>): boolean {
  return (nomination ?? null) !== null;
}
