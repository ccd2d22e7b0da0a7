import type { EntityManager } from '@mikro-orm/postgresql';
import { atLevel } from '#divisions';
import { errors } from '#errors';
import type { RequestScope } from '#server';
import { atField } from '#writes';
import { Advisor } from '../advisors/advisor.entity.ts';
import { Posting } from '../advisors/posting.entity.ts';
import { findOwnAdvisors } from '../complaints/own-advisors.ts';
import { Station } from '../stations/station.entity.ts';
import type { Award } from './award.entity.ts';
import type { NominateForAwardContent } from './award.input.ts';
import { newAward } from './keep-award.ts';
import { mustTellOfNobody } from './tells-who.ts';

/**
 * The nomination of an advisor who is filed now; of a studio with its station, where the advisor is posted. Whether anybody complained is not
 * asked: it would tell. Errors: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID, AWARD_NAMES_SOMEBODY.
 */
export async function nomineeOf(
  em: EntityManager,
  { caller, owner, now }: Pick<RequestScope, 'caller' | 'owner' | 'now'>,
  { advisor: id, station: at, kind, level, year, reasons }: NominateForAwardContent,
): Promise<Award> {
  mustTellOfNobody(reasons, ['input', 'reasons']);
  const advisor = await em.findOne(Advisor, { id });
  if (advisor === null) throw errors.notFound('advisor', id, ['input', 'advisor']);
  const { division, name, filingState } = advisor;
  await atField('advisor', () => caller.may('award.nominate', division));
  if (filingState !== 'FILED') throw errors.refusedInput(['input', 'advisor'], 'NOMINEE_NOT_FILED');
  const own = await findOwnAdvisors(em, caller.subject);
  if (own.some((one) => one.advisor === id)) throw errors.refusedInput(['input', 'advisor'], 'NOMINATES_ONESELF');
  const district = atLevel(division, 'DISTRICT') ?? owner;
  const station = at === null ? null : await em.findOne(Station, { id: at });
  if (at !== null && station === null) throw errors.notFound('station', at, ['input', 'station']);
  if (at !== null && (await em.count(Posting, { advisor: id, station: at, until: null })) === 0)
    throw errors.refusedInput(['input', 'station'], 'LEADS_ELSEWHERE');
  const place = { division, holder: owner, district, authority: district, nominator: caller.division };
  const nominated = { advisor: id, name, kind, level, year, reasons, station: at, stationName: station?.name ?? null };
  return newAward({ ...place, ...nominated }, { nomination: null, state: 'NOMINATED', at: now, by: caller.subject });
}

/** Refuses to go on with a nomination whose advisor is filed no more. Errors: INPUT_INVALID. */
export async function mustBeFiledStill(em: EntityManager, { registered }: Award): Promise<void> {
  if (registered && (await em.count(Advisor, { id: registered, filingState: 'FILED' })) === 0)
    throw errors.refusedInput(['input', 'award'], 'NOMINEE_FILED_NO_MORE');
}
