import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmbeddedPostgresServer, startEmbeddedPostgres } from '#persistence';
import { type CityOwner, ensureDatabases, listCityOwners } from '../../libs/start/index.ts';
import { domainNames, prepareDatabases } from '../../subgraphs/index.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { makeFolder } from '../testkit/data-directories.ts';

const [city, ...districts] = listCityOwners();
const [first, second, third, fourth] = districts;
if (!(city && first && second && third && fourth)) throw new TypeError('the city has four districts');
let postgres: EmbeddedPostgresServer;

beforeAll(async () => {
  const dataDir = join(await makeFolder(), 'data');
  postgres = await startEmbeddedPostgres({ dataDir, flags: ['-c', 'fsync=off'] });
});
afterAll(() => postgres.close());

const ensure = (...owners: CityOwner[]) => ensureDatabases(owners, postgres, new AbortController().signal);

const prepare = ({ division: { code }, domains, database }: CityOwner) =>
  prepareDatabases([
    {
      code,
      domains: domainNames.filter((name) => domains.includes(name)),
      databaseUrl: postgres.urlOf(database),
      migrationDatabaseUrl: postgres.ownerUrlOf(database),
    },
  ]);

async function read({ database }: CityOwner, sql: string): Promise<object[]> {
  const client = await connectTo(postgres.adminUrlOf(database));
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The second test goes on where the first ended. */
test('new databases for the same domains are migrated alike and no owner’s yet; each owner takes its own', async () => {
  await ensure(city, first, second);
  const migrated = "select nspname, obj_description(oid, 'pg_namespace') as migrations from pg_namespace order by 1";
  expect(await read(second, migrated)).toEqual(await read(first, migrated));
  for (const owner of [first, second]) expect(await read(owner, 'select owner from audit.ownership')).toEqual([]);
  for (const owner of [city, first, second]) {
    await prepare(owner);
    expect(await read(owner, 'select owner from audit.ownership')).toEqual([{ owner: owner.division.code }]);
  }
});

test('databases that are there already stay as they are, and are copied for nobody', async () => {
  await ensure(first, third, fourth);
  expect(await read(first, 'select owner from audit.ownership')).toEqual([{ owner: first.division.code }]);
  for (const owner of [third, fourth]) expect(await read(owner, 'select owner from audit.ownership')).toEqual([]);
});
