import { type RecordId, recordIdOf } from '#divisions';
import type { Database } from '#persistence';
import { tellAllServing } from '#serving';
import { code } from './codes.ts';

/** Has the clients domain of an owner know one advisor, who serves in the division, as its advisors domain would tell it. */
export async function serveIn(database: Database, ownerCode: string, division: string): Promise<RecordId> {
  const [owner, place] = [code(ownerCode), code(division)];
  const advisor = recordIdOf(place, '0193b1c2-0000-7000-8000-000000000001');
  const session = database.session(owner);
  await session.write((em) =>
    tellAllServing(em, owner, async () => [{ advisor, division: place, station: '', serves: true }]),
  );
  await session.close();
  return advisor;
}
