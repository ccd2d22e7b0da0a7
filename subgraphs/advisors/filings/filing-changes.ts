import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import { newRecordId } from '#persistence';
import { documentMaskOf } from '#personal';
import type { Seals } from '#sealing';
import type { ActingScope } from '#server';
import { type Advisor, Named } from '../advisors/advisor.entity.ts';
import type { AdvisorDocument } from '../advisors/identity-document.input.ts';
import { AnnouncedNumbers, FilingChange, type changeOutcomes } from './filing-change.entity.ts';
import type { FilingState } from './filing.workflow.ts';
import { FilingStep } from './filing-step.entity.ts';
import {
  type ParticularName,
  type Particulars,
  type ShownParticulars,
  namesIn,
  only,
  particularsOf,
  putParticulars,
} from './particulars.ts';

type Announcer = Pick<ActingScope, 'caller' | 'now' | 'seals'>;

/** What is announced of an advisor, or of several, and waits for the authority, in the order in which it was. */
export function findWaiting(em: EntityManager, advisors: RecordId | readonly RecordId[]): Promise<FilingChange[]> {
  return em.find(
    FilingChange,
    { advisor: { $in: [advisors].flat() }, outcome: null },
    { orderBy: { version: 'asc' }, populate: ['identityNumberBefore', 'identityNumberAfter'] },
  );
}

/** Whether what changes of the filed particulars is announced: of who was filed before, it takes effect when the authority files it. */
export async function isAnnounced(em: EntityManager, { id, filingState }: Advisor): Promise<boolean> {
  if (filingState !== 'RETURNED') return ANNOUNCED.includes(filingState);
  return (await em.count(FilingStep, { advisor: id, toState: 'FILED' })) > 0;
}

const ANNOUNCED: readonly FilingState[] = ['FILED', 'CHANGED'];

/** What is filed of the advisor once all that waits is filed; the document only where one waits. */
export function announcedState(advisor: Advisor, waiting: readonly FilingChange[]): ShownParticulars {
  return waiting.reduce<ShownParticulars>((state, { after }) => ({ ...state, ...after }), particularsOf(advisor));
}

/** Keeps what is to change, with what it is in place of. Written at the next flush. */
export async function announce(
  em: EntityManager,
  { caller, now, seals }: Announcer,
  advisor: Advisor,
  waiting: readonly FilingChange[],
  given: Particulars,
): Promise<void> {
  const id = newRecordId(advisor.division);
  const { identityNumber: document, ...plain } = given;
  const known = document && (await documentBefore(em, seals, advisor, waiting));
  const before = { ...announcedState(advisor, waiting), identityNumber: known && shownOf(known) };
  em.persist(
    Object.assign(new FilingChange(), {
      id,
      advisor: advisor.id,
      division: advisor.division,
      version: advisor.version,
      before: only(before, namesIn(given)),
      after: { ...plain, identityNumber: document && shownOf(document) },
      ...AnnouncedNumbers.seal(
        seals,
        { id },
        { identityNumberBefore: known?.number ?? null, identityNumberAfter: document?.number ?? null },
      ),
      announcedAt: now,
      announcedBy: caller.subject,
      outcome: null,
      decidedAt: null,
      decidedBy: null,
    }),
  );
}

/**
 * Decides what waits: filed, the advisor's row says it; else it has no effect. The particulars that were filed, by name. Written at
 * the next flush.
 */
export function decideWaiting(
  { caller, now, seals }: Announcer,
  advisor: Advisor,
  waiting: readonly FilingChange[],
  outcome: (typeof changeOutcomes)[number],
): ParticularName[] {
  for (const change of waiting) {
    Object.assign(change, { outcome, decidedAt: now, decidedBy: caller.subject });
    if (outcome === 'FILED') putParticulars(seals, advisor, openedAfter(seals, change));
  }
  return outcome === 'FILED' ? [...new Set(waiting.flatMap(({ after }) => namesIn(after)))] : [];
}

function openedAfter(seals: Seals, change: FilingChange): Particulars {
  const { identityNumber: shown, ...plain } = change.after;
  const { identityNumberAfter: number } = AnnouncedNumbers.open(seals, change);
  return { ...plain, identityNumber: shown && number !== null ? { kind: shown.kind, number } : undefined };
}

/** The document that the advisor is registered by once all that waits is filed. */
async function documentBefore(
  em: EntityManager,
  seals: Seals,
  { id }: Advisor,
  waiting: readonly FilingChange[],
): Promise<AdvisorDocument> {
  const announced = waiting.map((change) => openedAfter(seals, change).identityNumber).findLast(Boolean);
  if (announced !== undefined) return announced;
  // Read apart from the entity, which is there already without it.
  const [row] = await em.execute<object[]>(`select a.id, ${Named.select('a')} from advisors.advisor a where a.id = ?`, [
    id,
  ]);
  if (row === undefined) throw new TypeError(`advisor ${id} is not there`);
  const { identityDocumentKind: kind, identityNumber: number } = Named.open(seals, row);
  return { kind, number };
}

function shownOf({ kind, number }: AdvisorDocument) {
  return { kind, masked: documentMaskOf(kind, number) };
}
