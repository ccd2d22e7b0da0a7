import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { Session } from '#persistence';
import { withSettings } from '#persistence';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  correctVisit,
  endService,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const HERE = '310101002001';
const OUTSIDER = 'advisor:310104003005';
const NOW = '2026-10-31T12:00:00+08:00';
const TABLES = ['client', 'category_period', 'ended_service', 'household', 'visit', 'visit_version'] as const;
const NOTHING = TABLES.map(() => 0);

let instance: Instance;
/** Opened to the outsider, and a relative who is not. */
let opened: string;
let relative: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  instance.setClock(NOW);
  const street = instance.as('street:310101002');
  for (const _ of [1, 2]) {
    const { members } = recordOf(await registerHousehold(street, HERE, [person(), person()]));
    [opened = '', relative = ''] = members.map(({ id }) => id);
    for (const { id } of members) {
      const visit = recordOf(await recordVisit(street, id, '2026-10-31'));
      recordOf(await correctVisit(street, visit.id, 1, '2026-10-31'));
      recordOf(await endService(street, id));
      recordOf(await reopenClient(street, id, 2));
    }
  }
  grant = recordOf(await breakGlass(instance.as(OUTSIDER), opened)).id;
});
afterAll(() => instance.close());

type Settings = Parameters<typeof withSettings>[1];
/** The grant that opens it. */
let grant: string;

const settings = { 'app.granted_record': '', 'app.grantee': OUTSIDER, 'app.now': NOW };
const bound = (changes: Settings = {}) => ({
  ...settings,
  'app.granted_record': opened,
  'app.grant': grant,
  ...changes,
});

/** Work in the session of a division that the client does not lie in. */
async function outside<Result>(
  work: (session: Session) => Promise<Result>,
  division = '310104003005',
): Promise<Result> {
  const session = instance.database.session(code(division));
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

async function countRows(em: EntityManager): Promise<number[]> {
  const counts: number[] = [];
  for (const table of TABLES) {
    const [row] = await em.execute<{ count: number }[]>(`select count(*)::int as count from clients.${table}`);
    counts.push(row?.count ?? 0);
  }
  return counts;
}

async function countOpened(em: EntityManager): Promise<number> {
  return (await em.execute('select id from clients.record_grant')).length;
}

describe('in the database itself', () => {
  test('the settings of an opened client show its own rows: one client, its household, categories, periods of service, visits', async () => {
    const seen = await outside((session) => session.read((em) => withSettings(em, bound(), () => countRows(em))));
    expect(seen).toEqual([1, 2, 1, 1, 1, 1]);
  });

  test.each<[string, Settings]>([
    ['of another client of the household', { 'app.granted_record': 'relative' }],
    ['of another subject', { 'app.grantee': 'advisor:310104003006' }],
    ['of no subject', { 'app.grantee': '' }],
    ['of no client', { 'app.granted_record': '' }],
    ['of no grant', { 'app.grant': '' }],
    ['of the instant at which it is closed', { 'app.now': '2026-10-31T15:00:00+08:00' }],
    ['of no instant', { 'app.now': '' }],
  ])('settings %s show nothing', async (_, changes) => {
    const given = changes['app.granted_record'] === 'relative' ? { 'app.granted_record': relative } : changes;
    const seen = await outside((session) => session.read((em) => withSettings(em, bound(given), () => countRows(em))));
    expect(seen).toEqual(NOTHING);
  });

  test('what runs next in the transaction sees nothing, also after work that failed', async () => {
    const seen = await outside((session) =>
      session.read(async (em) => {
        const before = await countRows(em);
        await withSettings(em, bound(), () => countRows(em));
        const between = await countRows(em);
        const failing = withSettings(em, bound(), () => Promise.reject(new Error('no')));
        await expect(failing).rejects.toThrow('no');
        return [before, between, await countRows(em)];
      }),
    );
    expect(seen).toEqual(Array.from({ length: 3 }, () => NOTHING));
  });

  test('an opened client is read, never written', async () => {
    const changed = await outside((session) =>
      session.write((em) =>
        withSettings(em, bound(), async () => [
          ...(await em.execute('update clients.client set active = false where id = ? returning id', [opened])),
          ...(await em.execute('update clients.household set active_clients = 0 returning id')),
          ...(await em.execute('select id from clients.client where id = ? for update', [opened])),
        ]),
      ),
    ).catch((error: unknown) => String(error));
    // The entity manager's work says nothing of itself, but that is the instance's rule: here it is the policies'.
    expect(changed).toEqual([]);
  });

  test('nobody opens a client to another, and what was opened is neither changed nor taken back', async () => {
    const columns =
      'id, kind, client_id, division, subject, given_by, fields, purpose, starts_at, ends_at, given_at, giver_role, giver_division';
    const row = `('x', 'BREAK_GLASS', '${relative}', '${HERE}', ?, 'somebody', '{RECORD}', 'because', now(), now() + interval '1 day', now(), 'advisor', '310104003005')`;
    const mine = { 'app.grantee': OUTSIDER };
    const forAnother = outside((session) =>
      session.write((em) =>
        withSettings(em, mine, () =>
          em.execute(`insert into clients.record_grant (${columns}) values ${row}`, ['somebody']),
        ),
      ),
    );
    await expect(forAnother).rejects.toThrow('row-level security');
    for (const statement of [
      `update clients.record_grant set ends_at = ends_at + interval '1 year' returning id`,
      'delete from clients.record_grant returning id',
    ]) {
      const touched = await outside((session) =>
        session.write((em) => withSettings(em, mine, () => em.execute(statement))),
      ).catch((error: unknown) => (String(error).includes('permission denied') ? [] : error));
      expect(touched).toEqual([]);
    }
  });

  test('what was opened is seen by its subject and from the divisions of client and opener, and from nowhere else', async () => {
    const elsewhere = '310109010';
    expect(await outside((session) => session.read(countOpened), elsewhere)).toBe(0);
    const mine = { 'app.grantee': OUTSIDER };
    const own = await outside(
      (session) => session.read((em) => withSettings(em, mine, () => countOpened(em))),
      elsewhere,
    );
    expect(own).toBe(1);
    const seen = [];
    for (const division of [
      '310101002',
      '310104003005',
      '310104003',
      '310104',
      '310101013',
      '310104003006',
      '310104005',
    ]) {
      seen.push(await outside((session) => session.read(countOpened), division));
    }
    expect(seen).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });
});

/** Unique indexes but the keys: copies of a person are equal in them. */
const UNIQUE = `select indexrelid::regclass::text as name from pg_index
  where indrelid = 'clients.client'::regclass and indisunique and not indisprimary`;

async function connectAsAdmin(): Promise<Client> {
  const [row] = await outside((session) =>
    session.read((em) => em.execute<{ name: string }[]>('select current_database() as name')),
  );
  const admin = new Client({ connectionString: `${process.env['TEST_POSTGRES_ADMIN_URL']}${row?.name}` });
  await admin.connect();
  return admin;
}

describe('what may be opened costs ordinary reads nothing', () => {
  beforeAll(async () => {
    const admin = await connectAsAdmin();
    try {
      for (const { name } of (await admin.query<{ name: string }>(UNIQUE)).rows)
        await admin.query(`drop index ${name} cascade`);
      // Copies of a client, with household and visit, in a hundred communities.
      const copy = (table: string, ids: string, where: string) =>
        admin.query(`insert into clients.${table} select (jsonb_populate_record(t, jsonb_build_object(${ids},
          'division', '3101' || lpad((10000000 + i % 100)::text, 8, '0')))).*
          from clients.${table} t, generate_series(1, 20000) i where ${where}`);
      const client = `id = '${opened}'`;
      await copy('household', `'id', 'h' || i`, `id in (select household_id from clients.client where ${client})`);
      await copy('client', `'id', 'c' || i, 'household_id', 'h' || i`, client);
      await copy('visit', `'id', 'v' || i, 'client_id', 'c' || i`, `client_id = '${opened}'`);
      await admin.query('analyze clients.household, clients.client, clients.visit, clients.record_grant');
    } finally {
      await admin.end();
    }
  });

  test.each([
    [
      'clients of a division',
      `select id from clients.client where active and division >= '310110000007' and division < '310110000007:' order by division, id limit 51`,
    ],
    [
      'overdue clients',
      `select id from clients.client where active and division >= '310110000007' and division < '310110000007:' and visit_due_on <= '2030-01-01' order by visit_due_on, id limit 51`,
    ],
    ['clients by id', `select * from clients.client where id = any (array['c7', 'c107'])`],
    ['members', `select * from clients.client where household_id = any (array['h7', 'h107'])`],
    ['households by id', `select * from clients.household where id = any (array['h7', 'h107'])`],
    [
      'visits by client',
      `select id from clients.visit where client_id = 'c7' order by visited_on desc, id desc limit 51`,
    ],
    ['versions', `select * from clients.visit_version where visit_id = any (array['v7', 'v107'])`],
  ])('%s are found by their index', async (_, query) => {
    const plan = await outside(
      (session) => session.read((em) => em.execute<Record<string, string>[]>(`explain (analyze, costs off) ${query}`)),
      '310110000007',
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index (Only )?Scan/);
    expect(text).not.toMatch(/Seq Scan on (client|household|visit|visit_version)\b/);
    expect(text).not.toContain('record_grant');
  });
});
