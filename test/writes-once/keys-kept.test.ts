import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTokenVerifier } from '#access';
import { Client, DatabaseError } from 'pg';
import { startOwners } from '../../subgraphs/index.ts';
import { code } from '../testkit/codes.ts';
import { createIssuer } from '../testkit/issuer.ts';
import { until } from '../testkit/until.ts';
import { createPreparedDatabase } from '../testkit/owner-databases.ts';
import { type DatabaseUrls, hostedOn } from '../testkit/postgres.ts';
import { makeSealingKeys } from '../testkit/sealing.ts';

const OWNER = code('310101');
const INSUFFICIENT = '42501';
const INSERT = `insert into audit.idempotency_key (subject, key, mutation, content, used_at)
  values ($1, $2, 'recordVisit', 'hash', now() - $3 * interval '1 day')`;

let urls: DatabaseUrls;
let admin: Client;
let service: Client;

beforeAll(async () => {
  urls = await createPreparedDatabase({ owner: OWNER });
  [admin, service] = [new Client({ connectionString: urls.adminUrl }), new Client({ connectionString: urls.url })];
  await Promise.all([admin.connect(), service.connect()]);
});
afterAll(() => Promise.all([admin.end(), service.end()]));
beforeEach(async () => {
  await admin.query('delete from audit.idempotency_key');
});

describe('the keys of a person', () => {
  const [mine, theirs] = [randomUUID(), randomUUID()];
  beforeEach(async () => {
    await admin.query(INSERT, ['officer-1', mine, 1]);
    await admin.query(INSERT, ['officer-2', theirs, 1]);
  });

  test.each([
    ['officer-1', [mine]],
    ['officer-2', [theirs]],
    ['officer-3', []],
    ['', []],
    [undefined, []],
  ])('are found by that person alone: %s finds %j', async (subject, keys) => {
    const { rows } = await asSubject(subject, 'select key from audit.idempotency_key');
    expect(rows.map(({ key }) => key)).toEqual(keys);
  });

  test.each(['officer-2', '', undefined])('are changed by nobody else: not by %s', async (subject) => {
    const sql = `update audit.idempotency_key set record = 'x' where key = $1`;
    expect((await asSubject(subject, sql, [mine])).rowCount).toBe(0);
  });

  test.each(['officer-1', 'officer-2', '', undefined])('are removed by nobody: not by %s', async (subject) => {
    expect((await asSubject(subject, REMOVE, [mine])).rowCount).toBe(0);
  });

  test.each(['officer-1', 'officer-2'])(
    'are seen by no session of a person once they have lapsed: not by %s',
    async (subject) => {
      await admin.query(INSERT, ['officer-3', randomUUID(), 401]);
      const { rows } = await asSubject(
        subject,
        "select key from audit.idempotency_key where used_at < now() - interval '2 days'",
      );
      expect(rows).toEqual([]);
    },
  );

  test.each(['officer-2', '', undefined])('are written by nobody else: not by %s', async (subject) => {
    const refused = asSubject(subject, INSERT, ['officer-1', randomUUID(), 0]).catch(codeOf);
    expect(await refused).toBe(INSUFFICIENT);
  });

  test('are written by no session without a subject, not even for nobody', async () => {
    expect(await asSubject(undefined, INSERT, ['', randomUUID(), 0]).catch(codeOf)).toBe(INSUFFICIENT);
  });
});

const REMOVE = 'delete from audit.idempotency_key where key = $1';

test('a key that has lapsed is removed by a job of the night, and a younger one stays', async () => {
  const [lapsed, young] = [randomUUID(), randomUUID()];
  await admin.query(INSERT, ['officer-1', lapsed, 401]);
  await admin.query(INSERT, ['officer-1', young, 399]);
  const { jwks } = await createIssuer();
  const host = await startOwners({
    owners: [{ code: OWNER, ...hostedOn(urls) }],
    verifier: createTokenVerifier({ localKeys: jwks, issuer: 'i', audience: 'a' }),
    sealingKeysFile: makeSealingKeys([OWNER]),
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
  });
  await admin.query(`update audit.job set run_at = now() where name = 'remove-lapsed-keys'`);
  await admin.query('notify jobs');
  const kept = async (): Promise<string[]> =>
    (await admin.query<{ key: string }>('select key from audit.idempotency_key')).rows.map(({ key }) => key);
  await until(async () => (await kept()).length === 1);
  expect(await kept()).toEqual([young]);
  await host.close();
});

/** A statement in a transaction of a person's, as a session makes it for the service's user; undone afterwards. */
async function asSubject(subject: string | undefined, sql: string, values: readonly unknown[] = []) {
  await service.query('begin');
  try {
    if (subject !== undefined) await service.query(`select set_config('app.subject', $1, true)`, [subject]);
    return await service.query<{ key: string }>(sql, [...values]);
  } finally {
    await service.query('rollback');
  }
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof DatabaseError) return error.code;
  throw error;
}
