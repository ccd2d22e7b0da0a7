import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { withSettings } from '#persistence';
import { clients } from '../../subgraphs/clients/index.ts';
import { correctVisit, person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { grantCase } from '../testkit/grant-verbs.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const NOW = '2026-10-31T12:00:00+08:00';
const WORKER = 'case-worker:310101002';
/** The number and hash of the trail's chain, and whose database it is: of no division. */
const OF_NO_DIVISION = ['audit.head', 'audit.ownership'];

let instance: Instance;
let client: string;
let relative: string;
let visitsOnly: string;
let withoutVisits: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  instance.setClock(NOW);
  const street = instance.as('street:310101002');
  const { members } = recordOf(await registerHousehold(street, '310101002001', [person(), person()]));
  [client = '', relative = ''] = members.map(({ id }) => id);
  const visit = recordOf(await recordVisit(street, client, '2026-10-31'));
  recordOf(await correctVisit(street, visit.id, 1, '2026-10-31'));
  const subject = WORKER;
  visitsOnly = recordOf(await grantCase(street, client, { subject, fields: ['VISITS'] })).id;
  withoutVisits = recordOf(await grantCase(street, client, { subject, fields: ['CONTACT', 'MEMBERS', 'NEEDS'] })).id;
});
afterAll(() => instance.close());

/** Rows that a case worker's session sees of each table of the database, whatever its division holds. */
async function seen(
  settings: Parameters<typeof withSettings>[1] = {},
  delegated: string[] = [],
): Promise<Record<string, number>> {
  const session = instance.database.session(code('310101002'), {
    subject: WORKER,
    grantedOnly: true,
    delegated: delegated.map(code),
  });
  try {
    return await session.read((em) => withSettings(em, settings, () => countAll(em)));
  } finally {
    await session.close();
  }
}

async function countAll(em: EntityManager): Promise<Record<string, number>> {
  const tables = await em.execute<{ name: string }[]>(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relrowsecurity
     and has_table_privilege(oid, 'SELECT') order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await em.execute<{ count: number }[]>(`select count(*)::int as count from ${name}`);
    if (row !== undefined && row.count > 0 && !OF_NO_DIVISION.includes(name)) counts[name] = row.count;
  }
  return counts;
}

const bound = (grant: string, changes: object = {}) => ({
  'app.grantee': WORKER,
  'app.staff_of': '310101002',
  'app.now': NOW,
  'app.grant': grant,
  'app.granted_record': client,
  ...changes,
});

describe('in the database itself, a case worker’s session', () => {
  test('sees no row of any table, though its division is the client’s', async () => {
    expect(await seen()).toEqual({});
  });

  test('sees, by the grants alone, its grants and nothing of their clients', async () => {
    expect(await seen({ 'app.grantee': WORKER, 'app.now': NOW })).toEqual({ 'clients.record_grant': 2 });
  });

  test('sees, bound to a grant, the client and the parts that it names: neither a relative, nor earlier versions', async () => {
    const grants = { 'clients.record_grant': 2, 'clients.client': 1 };
    expect(await seen(bound(visitsOnly))).toEqual({ ...grants, 'clients.visit': 1 });
    expect(await seen(bound(withoutVisits))).toEqual({ ...grants, 'clients.household': 1 });
  });

  test.each<[string, object]>([
    ['of another client', { 'app.granted_record': 'relative' }],
    ['of no grant', { 'app.grant': '' }],
    ['of another person', { 'app.grantee': 'case-worker:310101003' }],
    ['of nobody', { 'app.grantee': '' }],
    ['of the instant at which it is over', { 'app.now': '2027-01-01T00:00:00+08:00' }],
    ['of no instant', { 'app.now': '' }],
  ])('sees nothing by settings %s', async (_, changes) => {
    const given = 'app.granted_record' in changes ? { 'app.granted_record': relative } : changes;
    const { 'clients.record_grant': __, ...rows } = await seen(bound(visitsOnly, given));
    expect(rows).toEqual({});
  });

  test('sees nothing where the street was delegated', async () => {
    expect(await seen(bound(visitsOnly), ['310101002'])).toEqual({});
  });

  test('changes nothing, and gives nothing to anybody', async () => {
    const session = instance.database.session(code('310101002'), { subject: WORKER, grantedOnly: true });
    const tried = (sql: string) =>
      session.write((em) => withSettings(em, bound(visitsOnly), () => em.execute<object[]>(sql))).catch(String);
    expect(await tried('update clients.record_grant set ended_at = null returning id')).toEqual([]);
    expect(await tried('update clients.client set active = false returning id')).toEqual([]);
    const row = (
      kind: string,
    ) => `insert into clients.record_grant (id, kind, client_id, division, subject, given_by, fields, purpose,
      starts_at, ends_at, given_at, giver_role, giver_division) select 'x', '${kind}', client_id, division, '${WORKER}', 'somebody', '{RECORD}',
      'because', now(), now() + interval '1 day', now(), 'x', '310101' from clients.record_grant limit 1`;
    for (const kind of ['CASE', 'BREAK_GLASS']) expect(await tried(row(kind))).toContain('row-level security');
    await session.close();
  });
});

async function setByOfficer(set: string): Promise<unknown> {
  const session = instance.database.session(code('310101'));
  const result = await session
    .write((em) =>
      em.execute<object[]>(`update clients.record_grant set ${set} where id = '${visitsOnly}' returning id`),
    )
    .catch(String);
  await session.close();
  return result;
}

test('an officer ends a grant once, and changes nothing else of it', async () => {
  for (const set of [
    `ends_at = ends_at + interval '1 year'`,
    `fields = '{RECORD}'`,
    `subject = 'somebody'`,
    `purpose = 'x'`,
    'case_reference = null',
    `case_reference = 'x'`,
  ]) {
    expect(await setByOfficer(set)).toContain('a grant stays as it was given');
  }
});
