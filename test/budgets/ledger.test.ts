import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { recordBudgetEntry, reverseBudgetEntry } from '../testkit/budget-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const district = () => at(`district:${DISTRICT}`);
const street = () => at(`street:${STREET}`);

type Sums = Readonly<Record<'public' | 'charity' | 'other', { planned: number; allocated: number; spent: number }>>;

async function totalOf(code: string, year: number): Promise<Sums & { budgets: number }> {
  const amounts = '{ planned allocated spent }';
  const query = `query ($year: Int) { found: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { budget(year: $year) { budgets public ${amounts} charity ${amounts} other ${amounts} } } } }`;
  const { found } = await district().ask<{ found: { budget: Sums & { budgets: number } }[] }>(query, { year });
  const [division] = found;
  if (division === undefined) throw new Error('no division');
  return division.budget;
}

describe('a budget', () => {
  test('is planned, allocated and spent by the division itself, each source of money apart, and adds up at the levels above', async () => {
    const input = { division: STREET, year: 2023 };
    recordOf(await recordBudgetEntry(street(), { ...input, amount: 50_000 }));
    recordOf(await recordBudgetEntry(street(), { ...input, kind: 'ALLOCATION', amount: 30_000 }));
    recordOf(await recordBudgetEntry(street(), { ...input, source: 'CHARITY', amount: 8000, purpose: 'SERVICES' }));
    recordOf(await recordBudgetEntry(district(), { division: DISTRICT, year: 2023, amount: 70_000 }));
    const spent = recordOf(
      await recordBudgetEntry(street(), { ...input, kind: 'SPENDING', amount: 12_345, bookedOn: '2023-11-05' }),
    );
    expect(spent.budget).toMatchObject({
      year: 2023,
      public: { planned: 50_000, allocated: 30_000, spent: 12_345 },
      charity: { planned: 8000, allocated: 0, spent: 0 },
    });
    expect(await totalOf(DISTRICT, 2023)).toMatchObject({
      budgets: 2,
      public: { planned: 120_000, allocated: 30_000, spent: 12_345 },
      charity: { planned: 8000 },
      other: { planned: 0 },
    });
    expect(await totalOf(STREET, 2022)).toMatchObject({ budgets: 0, public: { planned: 0 } });
    const actions = (await owner.trail()).map(({ action }) => action).filter((action) => action.startsWith('budget.'));
    expect(actions).toEqual(Array.from({ length: 5 }, () => 'budget.record'));
  });

  test('takes more allocated than planned, or spent than allocated, with a reason only; charity money covers no public spending', async () => {
    const input = { division: STREET, year: 2024 };
    recordOf(await recordBudgetEntry(street(), { ...input, amount: 100 }));
    recordOf(await recordBudgetEntry(street(), { ...input, source: 'CHARITY', amount: 900 }));
    const { error } = await recordBudgetEntry(street(), { ...input, kind: 'ALLOCATION', amount: 101 });
    expect(error).toMatchObject({ code: 'BUDGET_EXCEEDED', path: ['input', 'reason'] });
    expect(error?.message).toContain('101');
    expect((await recordBudgetEntry(street(), { ...input, kind: 'SPENDING', amount: 1 })).error).toMatchObject({
      code: 'BUDGET_EXCEEDED',
    });
    expect(await totalOf(STREET, 2024)).toMatchObject({ public: { planned: 100, allocated: 0, spent: 0 } });
    const reason = '台风应急，区里另行拨付';
    const over = recordOf(await recordBudgetEntry(street(), { ...input, kind: 'ALLOCATION', amount: 101, reason }));
    expect(over).toMatchObject({ reason, budget: { public: { planned: 100, allocated: 101 } } });
  });

  test('is corrected by an opposite amount, once, and both stay', async () => {
    const input = { division: STREET, year: 2025 };
    const wrong = recordOf(await recordBudgetEntry(street(), { ...input, amount: 10_000 }));
    const key = { entry: wrong.id, idempotencyKey: randomUUID() };
    const taken = recordOf(await reverseBudgetEntry(street(), key));
    expect(taken).toMatchObject({ amount: -10_000, reverses: wrong.id, budget: { public: { planned: 0 } } });
    expect(recordOf(await reverseBudgetEntry(street(), key))).toEqual(taken);
    expect((await reverseBudgetEntry(street(), { entry: wrong.id })).error).toMatchObject({ reason: 'ENTRY_REVERSED' });
    expect((await reverseBudgetEntry(street(), { entry: taken.id })).error).toMatchObject({ reason: 'ENTRY_REVERSES' });
  });
});

test('is kept by each level for itself alone, read by those above, and by nobody else', async () => {
  const entry = recordOf(await recordBudgetEntry(street(), { division: STREET, year: 2022 }));
  const record = `mutation ($input: RecordBudgetEntryInput!) { recordBudgetEntry(input: $input) { ok { id } errors { code } } }`;
  const input = { division: STREET, year: 2022, kind: 'PLAN', source: 'PUBLIC', purpose: 'STAFF', amount: 1 };
  const reverse = `mutation ($input: ReverseBudgetEntryInput!) { reverseBudgetEntry(input: $input) { ok { id } errors { code } } }`;
  for (const [persona, code] of [
    [`district:${DISTRICT}`, 'INPUT_INVALID'],
    ['street:310101013', 'DIVISION_FORBIDDEN'],
    [`station:${STREET}`, 'SCOPE_MISSING'],
    [`advisor:${STREET}`, 'SCOPE_MISSING'],
    [`auditor:${DISTRICT}`, 'SCOPE_MISSING'],
  ] as const) {
    expect([persona, await refusalsOf(at(persona), record, { input })]).toEqual([persona, [code]]);
    const taken = await refusalsOf(at(persona), reverse, { input: { entry: entry.id, reason: '误' } });
    expect([persona, taken]).toEqual([persona, [code]]);
  }
  const list = `{ budgetEntries(within: "${STREET}", filter: { year: 2022 }) { totalCount edges { node { id } } } }`;
  for (const persona of [`district:${DISTRICT}`, `street:${STREET}`, `auditor:${DISTRICT}`])
    expect(await at(persona).ask(list)).toMatchObject({ budgetEntries: { edges: [{ node: { id: entry.id } }] } });
  for (const persona of [`station:${STREET}`, `advisor:${STREET}`, 'street:310101013'])
    expect((await at(persona).answer(list)).errors).toMatchObject([
      { code: expect.stringMatching(/SCOPE_MISSING|DIVISION_FORBIDDEN/) },
    ]);
});

test.each([
  ['no amount', { amount: 0 }, 'NOT_AN_AMOUNT', 'amount'],
  ['an amount below 0', { amount: -5 }, 'NOT_AN_AMOUNT', 'amount'],
  ['an amount that no sum can hold', { amount: 1_000_000_001 }, 'NOT_AN_AMOUNT', 'amount'],
  ['a year before the policy', { year: 2021 }, 'NOT_A_BUDGET_YEAR', 'year'],
  ['a year beyond the next', { year: 2028 }, 'NOT_A_BUDGET_YEAR', 'year'],
])('refuses %s', async (_, wrong, reason, field) => {
  const { error } = await recordBudgetEntry(street(), { division: STREET, ...wrong });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', field] });
});

test('amounts that add up to more than can be kept are refused at the amount, also with a reason', async () => {
  const input = { division: '310101013', year: 2026, amount: 999_999_999, reason: '试' };
  recordOf(await recordBudgetEntry(at('street:310101013'), input));
  expect((await recordBudgetEntry(at('street:310101013'), { ...input, amount: 2 })).error).toMatchObject({
    reason: 'SUM_TOO_LARGE',
    path: ['input', 'amount'],
  });
});

test('the sums of a budget are those of its entries, and the months of its year add up to them, whatever is recorded and reversed', async () => {
  const year = 2026;
  const one = fc.record({
    kind: fc.constantFrom('PLAN', 'ALLOCATION', 'SPENDING'),
    source: fc.constantFrom('PUBLIC', 'CHARITY', 'OTHER'),
    amount: fc.integer({ min: 1, max: 500 }),
    bookedOn: fc.constantFrom('2025-12-20', '2026-01-05', '2026-06-30', '2026-10-31'),
    isReversed: fc.boolean(),
    reason: fc.constantFrom('调整', undefined),
  });
  const counted: Record<string, number> = {};
  const add = (source: string, kind: string, amount: number) => {
    counted[`${source} ${kind}`] = (counted[`${source} ${kind}`] ?? 0) + amount;
  };
  const found = (source: string, kind: string) => counted[`${source} ${kind}`] ?? 0;
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (entries) => {
      for (const { isReversed, ...entry } of entries) {
        const { source, kind, amount } = entry;
        const [limit, over] = {
          PLAN: [Infinity, 'PLAN'],
          ALLOCATION: [found(source, 'PLAN'), kind],
          SPENDING: [found(source, 'ALLOCATION'), kind],
        }[kind] as [number, string];
        const exceeds = found(source, over) + amount > limit && entry.reason === undefined;
        const result = await recordBudgetEntry(street(), { division: STREET, year, ...entry });
        expect(result.error?.code).toBe(exceeds ? 'BUDGET_EXCEEDED' : undefined);
        if (exceeds) continue;
        add(source, kind, amount);
        if (!isReversed) continue;
        recordOf(await reverseBudgetEntry(street(), { entry: recordOf(result).id }));
        add(source, kind, -amount);
      }
      const total = await totalOf(STREET, year);
      for (const source of ['PUBLIC', 'CHARITY', 'OTHER'] as const)
        expect(total[source.toLowerCase() as keyof Sums]).toEqual({
          planned: found(source, 'PLAN'),
          allocated: found(source, 'ALLOCATION'),
          spent: found(source, 'SPENDING'),
        });
      const months = await district().ask<{ found: { budgetUseByMonth: Record<string, number | null>[] }[] }>(
        `{ found: _entities(representations: [{ __typename: "Division", code: "${STREET}" }]) { ... on Division {
          budgetUseByMonth(from: "2026-01", until: "2026-12") { publicPlanned charitySpent otherAllocated } } } }`,
      );
      const sumOf = (part: string) =>
        (months.found[0]?.budgetUseByMonth ?? []).reduce((sum, month) => sum + (month[part] ?? 0), 0);
      expect([sumOf('publicPlanned'), sumOf('charitySpent'), sumOf('otherAllocated')]).toEqual([
        found('PUBLIC', 'PLAN'),
        found('CHARITY', 'SPENDING'),
        found('OTHER', 'ALLOCATION'),
      ]);
    }),
    { numRuns: 10 },
  );
});
