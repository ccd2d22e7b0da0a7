import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { domainNames } from '../../subgraphs/index.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';
import { type Condition, listConditions, selfComparisonsIn, uncorrelatedIn } from './conditions.ts';

let database: SeededDatabase;
let conditions: Condition[];

beforeAll(async () => {
  database = await createOwnerDatabase('310101');
  conditions = await listConditions((sql) => database.rows(sql), domainNames);
});
afterAll(() => database.close());

describe('a condition in the catalogue of a migrated database', () => {
  test('is read of every domain, and of policies, checks, indexes and functions', () => {
    const isPolicyOf = (domain: string) => conditions.some(({ of }) => of.startsWith(`policy of ${domain}.`));
    expect(domainNames.filter((domain) => !isPolicyOf(domain))).toEqual([]);
    expect(new Set(conditions.map(({ of }) => of.split(' ')[0]))).toEqual(
      new Set(['policy', 'check', 'index', 'function']),
    );
  });

  test('never compares a column with itself', () => {
    expect(conditions.filter(({ sql }) => selfComparisonsIn(sql).length > 0)).toEqual([]);
  });

  test('that looks into another table does so for the row it is about', () => {
    const policies = conditions.filter(({ table }) => table !== null);
    expect(policies.some(({ sql }) => sql.includes('SELECT'))).toBe(true);
    expect(policies.filter(({ sql, table }) => uncorrelatedIn(sql, table ?? '').length > 0)).toEqual([]);
  });
});

describe('the scan itself', () => {
  test.each([
    ['(EXISTS ( SELECT\n   FROM clients.erasure e\n  WHERE (e.client_id = e.client_id)))', 1],
    ['((a.id)::text = (a.id)::text)', 1],
    ['(division >= division)', 1],
    ['a.id is not distinct from a.id', 1],
    ['(e.client_id = client_version.client_id)', 0],
    ['(client_id = client_id_of_other)', 0],
    ['(e.id = id)', 0],
    ['(my.id = y.id)', 0],
    ["(notes = 'notes = notes')", 0],
  ])('finds in %j self-comparisons: %i', (sql, count) => {
    expect(selfComparisonsIn(sql)).toHaveLength(count);
  });

  test.each([
    ['(EXISTS ( SELECT FROM a.b e WHERE (e.client_id = t.client_id)))', 0],
    ['(EXISTS ( SELECT FROM a.b e WHERE (e.client_id = e.division)))', 1],
    ['(id = ( SELECT b.id FROM a.b WHERE (b.id = ( SELECT c.id FROM a.c WHERE (c.id = t.id)))))', 0],
    ['(id = ( SELECT b.id FROM a.b WHERE (b.id = ( SELECT c.id FROM a.c WHERE (c.id = b.id)))))', 2],
    ['(t.id = ( SELECT b.id FROM a.t_b b))', 1],
  ])('finds in %j subqueries that do not look at t: %i', (sql, count) => {
    expect(uncorrelatedIn(sql, 't')).toHaveLength(count);
  });
});
