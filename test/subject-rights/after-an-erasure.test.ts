import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  correctVisit,
  endService,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { correctClient, eraseByTwo, requestErasure } from '../testkit/subject-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const COMMUNITY = '310101002001';

let owner: AuditedOwner;
/** Signed in as the product's instances are. */
let service: RawSql;
let street: Graph;
let district: Graph;
let erased: Recorded;
let other: Recorded;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT);
  service = await connectTo(owner.url);
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', `district:${DISTRICT}`);
  [erased, other] = [await recordSomebody(), await recordSomebody()];
  recordOf(await requestErasure(street, other.client));
  await eraseByTwo(street, district, erased.client);
}, 60_000);
afterAll(async () => {
  await service.end();
  await owner.close();
});

type Recorded = { client: string; household: string };

/** A client who is no longer served, with a row in every table about a client and history in each that keeps it. */
async function recordSomebody(): Promise<Recorded> {
  const registered = recordOf(await registerHousehold(street, COMMUNITY, [person({ phone: '13812345678' })]));
  const client = registered.members[0]?.id ?? '';
  recordOf(await correctClient(street, client, 1, { name: '诸葛亮', address: '福州路 1 号' }));
  recordOf(await changeCategory(street, client, 'LOW_INCOME'));
  const visit = recordOf(await recordVisit(street, client, '2026-10-31', { nextStep: '再访' }));
  recordOf(await correctVisit(street, visit.id, 1, '2026-10-31'));
  recordOf(await breakGlass(owner.at('clients', 'district:310104'), client));
  recordOf(await endService(street, client));
  recordOf(await reopenClient(street, client, 3));
  recordOf(await endService(street, client));
  return { client, household: registered.id };
}

const EMPTY_PERSON = `name = null, identity_number = null, identity_number_masked = null, phone = null, phone_masked = null,
  sex = null, risk_flags = null, needs = null`;
const BY_VISIT = 'visit_id in (select id from clients.visit where client_id = :client)';

/** What an erasure empties of the history, by table. */
const EMPTIED = {
  client_version: { sets: EMPTY_PERSON, of: 'client_id = :client' },
  visit_version: { sets: 'notes = null, next_step_on = null', of: BY_VISIT },
  ended_service: { sets: 'end_reason = null, reopen_reason = null', of: 'client_id = :client' },
  household_version: { sets: 'address = null', of: 'household_id = :household' },
} as const;

/** Every table about a client, with its rows of this one. */
const ROWS_OF = {
  client: 'id = :client',
  household: 'id = :household',
  category_period: 'client_id = :client',
  visit: 'client_id = :client',
  erasure_request: 'client_id = :client',
  record_grant: 'client_id = :client',
  client_version: EMPTIED.client_version.of,
  ended_service: EMPTIED.ended_service.of,
  visit_version: EMPTIED.visit_version.of,
  household_version: EMPTIED.household_version.of,
} as const;

const about = (condition: string, { client, household }: Recorded) =>
  condition.replace(':client', `'${client}'`).replace(':household', `'${household}'`);

/** How many rows a statement of the service's user touches; none where it is refused. */
async function touched(sql: string): Promise<number | null> {
  try {
    return (await service.within(DISTRICT, sql)).rowCount;
  } catch (error) {
    if (!/permission denied|row-level security|client_named_unless_erased/.test(String(error))) throw error;
    return 0;
  }
}

const seen = (table: string, of: string, whom: Recorded) =>
  touched(`select from clients.${table} where ${about(of, whom)}`);

describe('after the erasure of one client, of another', () => {
  test.each(Object.entries(ROWS_OF))('there is a row in %s that is not deleted', async (table, of) => {
    expect(await seen(table, of, other)).toBeGreaterThan(0);
    expect(await touched(`delete from clients.${table} where ${about(of, other)}`)).toBe(0);
  });

  test.each(Object.entries(EMPTIED))('no row of %s is emptied, or touched at all', async (table, { sets, of }) => {
    expect(await touched(`update clients.${table} set ${sets} where ${about(of, other)}`)).toBe(0);
    expect(await touched(`update clients.${table} set division = division where ${about(of, other)}`)).toBe(0);
    expect(await touched(`update clients.${table} set ${sets} where not (${about(of, erased)})`)).toBe(0);
  });

  test('the record is neither emptied nor called erased', async () => {
    for (const sets of [EMPTY_PERSON, 'erased_at = now()', `${EMPTY_PERSON}, erased_at = now()`]) {
      expect(await touched(`update clients.client set ${sets} where id = '${other.client}'`)).toBe(0);
    }
  });

  test.each(['erasure', 'erasure_request'])('no row of %s is changed', async (table) => {
    expect(await touched(`update clients.${table} set division = division`)).toBe(0);
    expect(await touched(`delete from clients.${table}`)).toBe(0);
  });

  test('every row is as it was, though all of this was tried', async () => {
    const [row] = await owner.asAdmin('select name, phone from clients.client_version where client_id = $1', [
      other.client,
    ]);
    expect(row).toEqual({ name: expect.any(String), phone: expect.any(String) });
  });
});

describe('the erasure itself', () => {
  test.each(Object.entries(EMPTIED))(
    'has emptied %s, and may do so again, to nothing only',
    async (table, { sets, of }) => {
      const rows = about(of, erased);
      const [column = ''] = sets.split(' ');
      const [left] = await owner.asAdmin(`select count(${column})::text as action from clients.${table} where ${rows}`);
      expect(left?.action).toBe('0');
      expect(await touched(`update clients.${table} set ${sets} where ${rows}`)).toBeGreaterThan(0);
      expect(await touched(`update clients.${table} set ${column} = 'x' where ${rows}`)).toBe(0);
      expect(await touched(`delete from clients.${table} where ${rows}`)).toBe(0);
    },
  );

  test('empties the history of the next one as well, and only then', async () => {
    const next = await recordSomebody();
    const { sets, of } = EMPTIED.client_version;
    const emptying = `update clients.client_version set ${sets} where ${about(of, next)}`;
    expect(await touched(emptying)).toBe(0);
    await eraseByTwo(street, district, next.client);
    expect(await touched(emptying)).toBe(1);
    for (const [table, { sets: empty, of: rows }] of Object.entries(EMPTIED)) {
      const [column = ''] = empty.split(' ');
      const kept = await owner.asAdmin(
        `select from clients.${table} where ${column} is not null and ${about(rows, next)}`,
      );
      expect([table, kept]).toEqual([table, []]);
    }
  });
});
