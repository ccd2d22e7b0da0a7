import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';
import { type Table, fillEmpty, hasDivision, listTables } from './tables.ts';

const HUANGPU = '310101';
const XUHUI = '310104';

let database: SeededDatabase;
/** Signed in as the product's instances are. */
let service: RawSql;
let admin: RawSql;
let tables: Table[];

beforeAll(async () => {
  database = await createOwnerDatabase(HUANGPU);
  await database.seed({ months: 1 });
  service = await connectTo(database.urls.url);
  admin = await connectTo(database.urls.adminUrl);
  tables = await listTables(admin);
  await fillEmpty(admin, tables, HUANGPU);
}, 120_000);

afterAll(async () => {
  await Promise.all([service.end(), admin.end(), database.close()]);
});

describe("the service's own user, with SQL of its own,", () => {
  test('reads no row of any table that belongs to divisions, unless it says for whom', async () => {
    expect(await seenWith((sql) => service.query(sql))).toEqual([]);
  });

  test("reads none either by what another caller's transaction left behind", async () => {
    await service.within('31', 'select from clients.client');
    expect(await seenWith((sql) => service.query(sql))).toEqual([]);
  });

  test('reads no row of another division, but those of divisions above that are published to it', async () => {
    expect(await seenWith((sql) => service.within(XUHUI, sql))).toEqual([]);
    expect((await seenWith((sql) => service.within(HUANGPU, sql))).length).toBeGreaterThan(15);
  });

  test('moves no row of any table out of its division', async () => {
    const moved: string[] = [];
    const changed: string[] = [];
    for (const { name } of tables.filter(hasDivision)) {
      const before = await divisionsIn(name);
      const outcome = await outcomeOf(service.within(HUANGPU, `update ${name} set division = '${XUHUI}'`));
      if (outcome !== 'nothing' && !/row-level security|permission denied/.test(outcome)) moved.push(name);
      expect(await divisionsIn(name)).toEqual(before);
      if ((await outcomeOf(service.within(HUANGPU, `update ${name} set division = division`))) === 'done')
        changed.push(name);
    }
    expect(moved).toEqual([]);
    // Or the update would have been refused for another reason than the move.
    expect(changed).toEqual(
      expect.arrayContaining(['clients.client', 'clients.visit', 'advisors.advisor', 'resources.policy']),
    );
  });

  test('adds no row to another division, whatever the table', async () => {
    // Who is let in to a record outside of the own division leaves an entry of the trail where the record is.
    const added = (await seenWith((sql) => service.within(HUANGPU, sql))).filter((name) => name !== 'audit.entry');
    for (const name of added) {
      const copy = `insert into ${name} select copied.* from ${name} as one, jsonb_populate_record(one, '{"division": "${XUHUI}"}') as copied limit 1`;
      expect([name, await outcomeOf(service.within(HUANGPU, copy))]).toEqual([
        name,
        expect.stringMatching(/row-level security|permission denied/),
      ]);
    }
  });
});

type Ask = (sql: string) => Promise<{ rowCount: number | null }>;

/** Which tables that belong to divisions show a row. */
async function seenWith(ask: Ask): Promise<string[]> {
  const seen: string[] = [];
  for (const { name } of tables.filter(hasDivision)) {
    if ((await ask(`select from ${name} limit 1`)).rowCount !== 0) seen.push(name);
  }
  return seen;
}

async function divisionsIn(table: string): Promise<unknown> {
  return (await admin.query(`select division, count(*) from ${table} group by 1 order by 1`)).rows;
}

/** "done", "nothing" when it met no row, or why it failed. */
async function outcomeOf(asked: ReturnType<Ask>): Promise<string> {
  return asked.then(
    ({ rowCount }) => (rowCount === 0 ? 'nothing' : 'done'),
    (error: unknown) => String(error),
  );
}
