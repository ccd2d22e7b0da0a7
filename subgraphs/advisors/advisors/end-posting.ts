import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { mustBeAt } from '#changes';
import { errors } from '#errors';
import type { ActingScope } from '#server';
import { atField } from '#writes';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import { mustSeeAll } from '../filings/filing-steps.ts';
import { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import type { Advisor } from './advisor.entity.ts';
import type { AdvisorRepository } from './advisor.repository.ts';
import { Posting } from './posting.entity.ts';
import { mustNotPrecede } from './postings.ts';
import type { EndPostingContent } from './registration.input.ts';
import { tellServingOf } from './serving.ts';

type Ender = { readonly scope: ActingScope; readonly advisors: AdvisorRepository };

/**
 * Ends one posting of an advisor; the others go on, and the first of them is the main one from then on. Errors: NOT_FOUND,
 * DIVISION_FORBIDDEN, VERSION_CONFLICT, INPUT_INVALID.
 */
export async function endPosting(
  em: EntityManager,
  { advisor: id, version, station: left, on: stated }: EndPostingContent,
  { scope: { caller, now, today }, advisors }: Ender,
): Promise<Advisor> {
  const advisor = await advisors.lock(em, id);
  if (advisor === undefined) throw errors.notFound('advisor', id, ['input', 'advisor']);
  await atField('advisor', () => caller.may('advisor.register', advisor.division));
  mustBeAt(advisor, version);
  if (!advisor.stations.includes(left)) throw errors.refusedInput(['input', 'station'], 'NOT_POSTED_THERE');
  const stations = await em.find(Station, { id: { $in: [...advisor.stations] } });
  mustSeeAll(caller, advisor, stations);
  const until = stated ?? today;
  const [posting] = await em.find(Posting, { advisor: id, station: left, until: null });
  if (posting === undefined) throw errors.notFound('station', left, ['input', 'station']);
  mustNotPrecede(until, [posting.since], ['input', 'on']);
  posting.until = until;
  if (advisor.filingState === 'FILED') await advisors.countFiledAt(em, [left], -1);
  const kept = advisor.stations.filter((station) => station !== left);
  Object.assign(advisor, { stations: kept, updatedAt: now, updatedBy: caller.subject });
  await em.flush();
  await recountDivisions(em, [advisor.division, ...stations.map(registeredAt)], today);
  await tellServingOf(em, [id], today);
  record(em, { action: 'advisor.unpost', division: advisor.division, records: [id, left], fields: ['postings'] });
  return advisor;
}
