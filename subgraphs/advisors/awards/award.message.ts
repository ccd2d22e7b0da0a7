import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { type CodeKey, isCodeKey } from '#code-lists';
import {
  type DivisionCode,
  type RecordId,
  atLevel,
  isDivisionCode,
  isRecordId,
  isRecordWithin,
  isWithin,
  locate,
} from '#divisions';
import { errors } from '#errors';
import { MOST, fields } from '#input';
import { type Refusal, defineMessage, reasonOf, sendMessage } from '#messages';
import type { AnnounceScope } from '#server';
import { z } from 'zod';
import { Award } from './award.entity.ts';
import { FIRST_YEAR } from './award.input.ts';
import { enterState, isCopy, newAward, isYetToCome } from './keep-award.ts';
import { tellsOfSomebody } from './tells-who.ts';

const id = z.custom<RecordId>(isRecordId);
const line = fields.text({ most: MOST.short });

/**
 * 表彰申报上报: a nomination that its district confirmed, for the city's owner, which keeps so much of the advisor and no more. What comes again is known
 * by the id of the record.
 */
export const awardNominationMessage = defineMessage({
  kind: 'award-nomination',
  to: 'advisors',
  ordered: true,
  onRefused: bringBack,
}).version(
  1,
  z.strictObject({
    award: id,
    advisor: id,
    name: line,
    kind: z.custom<CodeKey>(isCodeKey),
    year: z.int().min(FIRST_YEAR).max(9999),
    station: id.nullable(),
    stationName: line.nullable(),
    reasons: fields.text({ most: MOST.long, multiline: true }).refine((reasons) => !tellsOfSomebody(reasons)),
    nominator: z.custom<DivisionCode>(isDivisionCode),
  }),
  async (em, { award: nomination, nominator, ...said }, { sender, receiver, now }) => {
    const [city, owner] = [receiver.owner, sender.owner];
    const district = atLevel(owner, 'DISTRICT');
    if (district === undefined || owner === city || !isWithin(owner, city)) throw errors.divisionForbidden(owner, city);
    if (!isWithin(nominator, district)) throw errors.divisionForbidden(nominator, district);
    // What is another owner's is claimed by nobody: the decision would go to whoever came first.
    const foreign = [nomination, said.advisor, said.station].find((one) => one !== null && !isRecordWithin(one, owner));
    if (foreign) throw errors.divisionForbidden(locate(foreign) ?? city, owner);
    const known = await em.findOne(Award, { nomination });
    if (known !== null && known.holder !== owner) throw errors.divisionForbidden(known.holder, owner);
    if (known !== null) return;
    const place = { division: city, holder: owner, district, authority: city, level: 'CITY' as const };
    const award = newAward({ ...said, nominator, ...place }, { nomination, state: 'HANDED_UP', at: now, by: owner });
    await enterState(em, award, { from: null, to: 'HANDED_UP', at: now, by: owner });
  },
);

/**
 * Brings a nomination that the city did not take back to its district, for whoever nominated to submit it again or to withdraw it. It is told no more in any
 * case: the city has it, or it is handed up no longer.
 */
async function bringBack(em: EntityManager, refusal: Refusal): Promise<true> {
  const { subject, receiver, wasTakenBefore, now: at } = refusal;
  // What the city has is the city's to decide, also when it does not take it a second time.
  if (wasTakenBefore || !isRecordId(subject)) return true;
  const award = await em.findOne(Award, { id: subject }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (award?.state !== 'HANDED_UP' || award.authority !== receiver.owner) return true;
  award.authority = award.district;
  const reason = reasonOf(refusal);
  await enterState(em, award, { from: award.state, to: 'RETURNED', reason, at, by: receiver.owner });
  return true;
}

const FROM = { CONFERRED: 'HANDED_UP', DECLINED: 'HANDED_UP', REVOKED: 'CONFERRED' } as const;

/** 表彰决定下达: what the city decided of a nomination, for the owner of the advisor, where it becomes so. */
export const awardDecisionMessage = defineMessage({ kind: 'award-decision', to: 'advisors', ordered: true }).version(
  1,
  z.strictObject({
    award: id,
    state: z.enum(['CONFERRED', 'DECLINED', 'REVOKED']),
    reason: fields.text({ most: MOST.short, multiline: true }).nullable(),
    decidedAt: z.iso.datetime(),
  }),
  async (em, { award: sought, state: to, reason, decidedAt }, { sender, now: arrivedAt }) => {
    const award = await em.findOne(Award, { id: sought }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (award === null) throw errors.notFound('award', sought);
    if (award.authority !== sender.owner || isCopy(award)) throw errors.divisionForbidden(award.division, sender.owner);
    if (award.state === to) return;
    if (award.state !== FROM[to]) throw errors.messageMalformed('award-decision', 1);
    const at = new Date(decidedAt);
    if (isYetToCome(at, arrivedAt)) throw errors.messageMalformed('award-decision', 1);
    await enterState(em, award, { from: award.state, to, reason, at, arrivedAt, by: sender.owner });
  },
);

/** Tells the other owner what became of an award, in the transaction of the move: the city of what is handed up, the owner of what the city decided. */
export function tellMove(em: EntityManager, award: Award, reason: string | null): void {
  const { id: own, holder, authority, nomination, state, since } = award;
  if (state === 'HANDED_UP' && authority !== holder) {
    const { advisor, name, kind, year, station = null, stationName = null, reasons, nominator } = award;
    const payload = { award: own, advisor, name, kind, year, station, stationName, reasons, nominator };
    sendMessage(em, awardNominationMessage, { to: authority, subject: own, payload });
  }
  if (nomination && (state === 'CONFERRED' || state === 'DECLINED' || state === 'REVOKED')) {
    const payload = { award: nomination, state, reason, decidedAt: since.toISOString() };
    sendMessage(em, awardDecisionMessage, { to: holder, subject: nomination, payload });
  }
}

/** Hands up again what waits for the city: what was recorded past a service is told as well, and is taken once. */
export async function announceNominations(em: EntityManager, { owner, isKnown }: AnnounceScope): Promise<void> {
  const city = atLevel(owner, 'CITY');
  if (city === undefined || city === owner || !isKnown({ owner: city, domain: 'advisors' })) return;
  const waiting = { state: 'HANDED_UP', authority: city, nomination: null } as const;
  // Locked: one that comes back meanwhile is not handed up once more.
  const awards = await em.find(Award, waiting, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const award of awards) tellMove(em, award, null);
}
