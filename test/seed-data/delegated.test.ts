import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { prepareDatabases } from '../../subgraphs/index.ts';
import { code } from '../testkit/codes.ts';
import { type DatabaseUrls, createEmptyDatabase, hostedOn } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';

const STREET = '310105001';

async function seed(given: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, ['subgraphs/seed/main.ts', '--months', '1', ...given], {
    env: { ...process.env, HOSTED_OWNERS: '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([stderr, exit]).toEqual(['', 0]);
}

/** The divisions with rows, but of tables that an instance writes by itself. */
async function divisionsWith({ adminUrl }: DatabaseUrls): Promise<string[]> {
  const client = await connectTo(adminUrl);
  const tables = ['advisors.station', 'clients.client', 'resources.policy', 'resources.resource', 'resources.project'];
  const found = await client.query<{ division: string }>(
    `${tables.map((table) => `select division from ${table}`).join(' union ')} order by 1`,
  );
  await client.end();
  return found.rows.map(({ division }) => division);
}

test("npm run seed -- --owner 31 writes the city's own rows alone, though no other owner is named", async () => {
  const urls = await createEmptyDatabase();
  await seed(['--database', `31=${urls.ownerUrl}`, '--owner', '31']);
  expect(await divisionsWith(urls)).toEqual(['31']);
});

test("npm run seed -- --owner 31 writes the city's own rows alone, also where its instance was started without --delegated", async () => {
  const urls = await createEmptyDatabase();
  await prepareDatabases([{ code: code('31'), ...hostedOn(urls) }]);
  await seed(['--database', `31=${urls.ownerUrl}`, '--owner', '31']);
  expect(await divisionsWith(urls)).toEqual(['31']);
});

test('npm run seed writes nothing that a running owner delegated, though it is not said again', async () => {
  const urls = await createEmptyDatabase();
  const communities = [`${STREET}001`, `${STREET}002`].map(code);
  await prepareDatabases([{ code: code(STREET), ...hostedOn(urls), delegated: communities }]);
  await seed([], { HOSTED_OWNERS: JSON.stringify([{ code: STREET, ...hostedOn(urls) }]) });
  const written = await divisionsWith(urls);
  expect(written).toEqual(expect.arrayContaining([STREET, `${STREET}003`]));
  expect(written.filter((division) => communities.some((other) => other === division))).toEqual([]);
});

test('npm run seed refuses an owner that runs over a database which was never prepared', async () => {
  const urls = await createEmptyDatabase();
  const hosted = JSON.stringify([{ code: STREET, ...hostedOn(urls) }]);
  await expect(seed([], { HOSTED_OWNERS: hosted })).rejects.toThrow('DATABASE_NOT_MIGRATED');
});
