import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { HostedOwner } from '#server';
import { prepareDatabases } from '../../subgraphs/index.ts';
import { code } from '../testkit/codes.ts';
import { type OwnerDatabase, createPreparedDatabase } from '../testkit/owner-databases.ts';
import { type DatabaseUrls, createEmptyDatabase, hostedOn } from '../testkit/postgres.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { makeSealingKeys } from '../testkit/sealing.ts';
import { ageKeys } from '../testkit/sealing-program.ts';

const [CITY, OWNER, NEIGHBOUR, STREET] = ['31', '310101', '310104', '310101002'];

const open = (owner: string, urls: DatabaseUrls, further: Partial<HostedOwner> = {}) =>
  prepareDatabases([{ code: code(owner), ...hostedOn(urls), ...further }]);

const preparedFor = (owner: string, further: Pick<OwnerDatabase, 'domains' | 'delegated'> = {}) =>
  createPreparedDatabase({ owner: code(owner), ...further });

async function rowsAs(url: string, ...statements: string[]): Promise<object[]> {
  const client = await connectTo(url);
  try {
    let rows: object[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** As a service opens it that knows no user to migrate with. */
const served = ({ url }: DatabaseUrls) => prepareDatabases([{ code: code(OWNER), databaseUrl: url }]);

const forget = ({ adminUrl }: DatabaseUrls) => rowsAs(adminUrl, 'delete from audit.ownership');
const noted = ({ adminUrl }: DatabaseUrls) => rowsAs(adminUrl, 'select owner from audit.ownership');

describe('a database remembers whose it is', () => {
  test('and opens for that owner again', async () => {
    const urls = await preparedFor(OWNER);
    await open(OWNER, urls);
    expect(await noted(urls)).toEqual([{ owner: OWNER }]);
  });

  test.each([NEIGHBOUR, CITY, STREET])('and refuses %s, naming both, and stays as it was', async (other) => {
    const urls = await preparedFor(OWNER);
    const holding = () =>
      rowsAs(
        urls.adminUrl,
        'select (select count(*) from resources.holding) as held, (select count(*) from advisors.station_duty) as due',
      );
    const before = await holding();
    await expect(open(other, urls)).rejects.toMatchObject({
      code: 'DATABASE_OTHER_OWNER',
      message: expect.stringMatching(new RegExp(`belongs to owner ${OWNER}, and was opened for ${other}\\.`)),
    });
    expect([await holding(), await noted(urls)]).toEqual([before, [{ owner: OWNER }]]);
  });

  test('which the service reads and nobody changes', async () => {
    const urls = await preparedFor(OWNER);
    const signedIn = `select set_config('app.division', '${NEIGHBOUR}', false)`;
    for (const change of [
      `update audit.ownership set owner = '${NEIGHBOUR}'`,
      'delete from audit.ownership',
      `insert into audit.ownership values (false, '${NEIGHBOUR}')`,
      `insert into audit.ownership values (true, '${NEIGHBOUR}')`,
    ]) {
      await expect(rowsAs(urls.url, signedIn, change)).rejects.toThrow(/permission denied|violates/);
    }
    expect(await rowsAs(urls.url, 'select owner from audit.ownership')).toEqual([{ owner: OWNER }]);
  });
});

describe('a database of an earlier version, without a note,', () => {
  test.each([
    [OWNER, {}],
    [OWNER, { domains: ['advisors'] }],
    [OWNER, { domains: ['clients'] }],
    [OWNER, { delegated: [code(STREET)] }],
    [CITY, { delegated: [code(OWNER)] }],
    [STREET, {}],
  ] as const)('is noted to be of %s when it was prepared for it with %j', async (owner, further) => {
    const urls = await preparedFor(owner, further);
    await forget(urls);
    await open(owner, urls, further);
    expect(await noted(urls)).toEqual([{ owner }]);
  });

  test.each([
    [OWNER, NEIGHBOUR],
    [OWNER, CITY],
    [OWNER, STREET],
    [CITY, OWNER],
    [STREET, OWNER],
  ])('is refused when it was prepared for %s and is opened for %s', async (owner, other) => {
    const urls = await preparedFor(owner);
    await forget(urls);
    await expect(open(other, urls)).rejects.toMatchObject({
      code: 'DATABASE_OTHER_OWNER',
      message: expect.stringContaining(`was prepared for ${owner}, and was opened for ${other}.`),
    });
    expect(await noted(urls)).toEqual([]);
  });

  test('is refused when it holds records of other divisions alone', async () => {
    const urls = await preparedFor(OWNER, { domains: ['clients'] });
    await forget(urls);
    await rowsAs(
      urls.adminUrl,
      `insert into clients.figure values ('clients', '310101002001', '2026-01-01', '{1,1}', '{0,0}', '2026-01-01')`,
    );
    await expect(open(NEIGHBOUR, urls, { domains: ['clients'] })).rejects.toMatchObject({
      code: 'DATABASE_OTHER_OWNER',
    });
    await open(OWNER, urls, { domains: ['clients'] });
  });
});

describe('a database whose state keeps it from being served is named with the state and the command that helps', () => {
  test('when it is empty', async () => {
    await expect(served(await createEmptyDatabase())).rejects.toMatchObject({
      code: 'DATABASE_NOT_MIGRATED',
      message: expect.stringMatching(/ is empty: .+ --migration-database-url.+ npm run owner -- .+ --migrate-only\.$/),
    });
  });

  test('when it is of an earlier version', async () => {
    const urls = await preparedFor(OWNER);
    await rowsAs(urls.adminUrl, 'drop table audit.ownership');
    await expect(served(urls)).rejects.toMatchObject({
      code: 'DATABASE_NOT_MIGRATED',
      message: expect.stringMatching(/ does not say yet whose it is: .+ --migrate-only\.$/),
    });
  });
});

describe("each program that opens an owner's database", () => {
  let urls: DatabaseUrls;
  let keys: string;
  beforeAll(async () => {
    urls = await preparedFor(OWNER);
    keys = makeSealingKeys([OWNER, NEIGHBOUR]);
    ageKeys(keys);
  });

  const client = `${NEIGHBOUR}-01980000-0000-7000-8000-000000000000`;
  test.each([
    ['subgraphs/main.ts', ['--code', NEIGHBOUR, '--migrate-only']],
    ['subgraphs/main.ts', ['--code', NEIGHBOUR, '--port', '0']],
    ['subgraphs/seed/main.ts', ['--months', '1']],
    ['subgraphs/sealing/main.ts', ['reseal', '--owner', NEIGHBOUR]],
    ['subgraphs/sealing/main.ts', ['retire', '--owner', NEIGHBOUR]],
    ['subgraphs/subject/main.ts', ['history', '--client', client]],
    ['libs/audit/audit.main.ts', ['verify', '--owner', NEIGHBOUR]],
  ])('%s %j refuses that of another owner', async (script, given) => {
    const isSeed = script.includes('seed');
    const isServer = script === 'subgraphs/main.ts';
    const place = isSeed
      ? ['--database', `${NEIGHBOUR}=${urls.ownerUrl}`]
      : isServer
        ? []
        : ['--database-url', urls.url];
    const database = isServer ? { DATABASE_URL: urls.url, MIGRATION_DATABASE_URL: urls.ownerUrl } : {};
    const child = spawn(process.execPath, [script, ...given, ...place], {
      env: { ...programEnvironment(), LOG_LEVEL: 'silent', SEALING_KEYS_FILE: keys, ...database },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [stderr, [exit]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([stderr, exit]).toEqual([
      expect.stringMatching(/^DATABASE_OTHER_OWNER: [^\n]+310101[^\n]+310104[^\n]+\.\n$/),
      1,
    ]);
  });
});
