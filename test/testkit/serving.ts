import { dateOf } from '#calendar';
import { type RecordId, recordIdOf } from '#divisions';
import type { Database } from '#persistence';
import { tellAllServing } from '#serving';
import { code } from './codes.ts';

/** Has the clients domain of an owner know one advisor, who serves in the division, as its advisors domain would tell it. */
export async function serveIn(database: Database, ownerCode: string, division: string): Promise<RecordId> {
  const [advisor] = await allServeIn(database, ownerCode, division, 1);
  if (advisor === undefined) throw new TypeError('nobody serves');
  return advisor;
}

/** The same of several advisors, who have served since before figures were kept. */
export async function allServeIn(
  database: Database,
  ownerCode: string,
  division: string,
  count: number,
): Promise<RecordId[]> {
  const [owner, place] = [code(ownerCode), code(division)];
  const today = dateOf(new Date('2020-01-01T04:00:00Z'));
  const advisors = Array.from({ length: count }, (_, i) =>
    recordIdOf(place, `0193b1c2-0000-7000-8000-00000000000${i + 1}`),
  );
  const posted = advisors.map((advisor) => ({ advisor, division: place, station: '', serves: true }));
  const session = database.session(owner);
  await session.write((em) => tellAllServing(em, { owner, today }, async () => posted)).finally(() => session.close());
  return advisors;
}
