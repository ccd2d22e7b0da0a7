import type { EntityManager } from '@mikro-orm/postgresql';
import { changeRecord } from '#changes';
import { type DivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import type { ContentOf } from '#input';
import type { RequestScope } from '#server';
import type { Advisor } from '../advisors/advisor.entity.ts';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { Posting } from '../advisors/posting.entity.ts';
import { tellServingOf } from '../advisors/serving.ts';
import { filingAuthorityOf } from '../filings/filing-authority.ts';
import { relocate } from '../moves/relocate.ts';
import { lockPosted } from './closing.ts';
import { stationChangeBy } from './station-change.ts';
import type { Station } from './station.entity.ts';
import type { changeStationInput } from './station.input.ts';
import { registeredAt } from './street.ts';

/**
 * Changes what a station publishes. Where a point of the district is said to stand in another street, its advisors are registered and
 * filed there from now on, as those who move are. Errors: those of `changeRecord`, INPUT_INVALID.
 */
export async function changeStation(
  em: EntityManager,
  scope: RequestScope,
  content: ContentOf<typeof changeStationInput>,
): Promise<Station> {
  if (content.street === undefined) return changeRecord(em, scope, stationChangeBy(scope), content);
  // Advisors before their stations, as the steps of filings lock them.
  const posted = await lockPosted(em, content.station);
  const station = await changeRecord(em, scope, stationChangeBy(scope), content);
  await followStation(em, scope, station, posted);
  return station;
}

/** Their postings have moved already. */
const movePostings = async (): Promise<readonly DivisionCode[]> => [];

/** Has those who are posted at a station follow it to where it stands now. Errors: INPUT_INVALID. */
async function followStation(
  em: EntityManager,
  scope: RequestScope,
  station: Station,
  posted: readonly Advisor[],
): Promise<void> {
  const place = registeredAt(station);
  const main = posted.filter(({ stations }) => stations[0] === station.id);
  await refuseBeyond(em, station, posted, new Set(main));
  const postings = await em.find(Posting, { station: station.id, until: null });
  for (const posting of postings) posting.division = place;
  await em.flush();
  const mover = { scope, advisors: new AdvisorRepository(scope.session, scope.seals) };
  const authority = filingAuthorityOf(station);
  for (const advisor of main) {
    if (advisor.division === place && advisor.filingAuthority === authority) continue;
    await relocate(em, advisor, { to: place, authority, movedOn: scope.today, movePostings }, mover);
  }
  const ids = posted.map(({ id }) => id);
  await tellServingOf(em, ids, scope.today);
}

/** Every posting of an advisor lies within the filing authority, which answers for it. Errors: INPUT_INVALID. */
async function refuseBeyond(
  em: EntityManager,
  station: Station,
  posted: readonly Advisor[],
  main: ReadonlySet<Advisor>,
): Promise<void> {
  const place = registeredAt(station);
  const authority = filingAuthorityOf(station);
  const ids = posted.map(({ id }) => id);
  const others = await em.find(Posting, { advisor: { $in: ids }, until: null, station: { $ne: station.id } });
  const beyond = posted.filter((advisor) =>
    main.has(advisor)
      ? others.some((posting) => posting.advisor === advisor.id && !isWithin(posting.division, authority))
      : !isWithin(place, advisor.filingAuthority),
  );
  if (beyond.length === 0) return;
  throw errors.refusedInput(['input', 'street'], 'POSTED_BEYOND_STREET', { count: beyond.length, street: place });
}
