import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { scopesOf } from '../access-rules/naive-rules.ts';
import { MOVE_FILING, advisorAt, moveFiling, moveFilings, openStation } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf } from '../testkit/write.ts';

/** Every state with the steps that lead to it, and every action with the state it leads to. */
const REACHED: Readonly<Record<string, readonly string[]>> = {
  DRAFT: [],
  SUBMITTED: ['SUBMIT'],
  FILED: ['SUBMIT', 'FILE'],
  RETURNED: ['SUBMIT', 'RETURN'],
  CHANGED: ['SUBMIT', 'FILE', 'CHANGE'],
  SUSPENDED: ['SUBMIT', 'FILE', 'SUSPEND'],
  WITHDRAWN: ['WITHDRAW'],
};
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DRAFT: { SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { FILE: 'FILED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
  FILED: { CHANGE: 'CHANGED', SUSPEND: 'SUSPENDED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  CHANGED: { FILE: 'FILED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
  SUSPENDED: { RESUME: 'FILED', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
};
const ACTIONS = ['SUBMIT', 'FILE', 'RETURN', 'CHANGE', 'SUSPEND', 'RESUME', 'WITHDRAW'];

const NOW = new Date('2026-10-31T02:00:00Z');

let instance: AdvisorsInstance;
let district: Graph;
/** The filing authority of the point's advisors. */
let street: Graph;
let point: string;
let serial = 0;

beforeAll(async () => {
  instance = await startAdvisors('310101', () => NOW);
  district = instance.as('district:310101');
  street = instance.as('street:310101002');
  point = recordOf(await openStation(street, { division: '310101002001' })).id;
});
afterAll(() => instance.close());

async function postedAt(station: string): Promise<number> {
  const query = 'query ($id: ID!) { station(id: $id) { advisorsPosted } }';
  return (await district.ask<{ station: { advisorsPosted: number } }>(query, { id: station })).station.advisorsPosted;
}

describe('a filing', () => {
  it.each(Object.keys(REACHED).flatMap((state) => ACTIONS.map((action) => [state, action] as const)))(
    'in the state %s allows %s only where the workflow has it',
    async (state, action) => {
      const { id } = await advisorAt(street, point, serial++, ...(REACHED[state] ?? []));
      const before = await postedAt(point);
      const { ok, error } = await moveFiling(street, id, action, 'as the test says');
      const to = ALLOWED[state]?.[action];
      const steps = to === undefined ? (REACHED[state] ?? []).length : (REACHED[state] ?? []).length + 1;
      expect(ok?.filing.state).toBe(to);
      expect(error?.code).toBe(to === undefined ? 'FILING_STATE_CONFLICT' : undefined);
      expect(await historyOf(id)).toHaveLength(steps + 1);
      const change = to === undefined ? 0 : Number(to === 'FILED') - Number(state === 'FILED');
      expect((await postedAt(point)) - before).toBe(change);
    },
  );

  it.each(['RETURN', 'SUSPEND', 'WITHDRAW'])('takes the step %s only with a reason', async (action) => {
    const { id } = await advisorAt(
      street,
      point,
      serial++,
      ...(action === 'SUSPEND' ? ['SUBMIT', 'FILE'] : ['SUBMIT']),
    );
    for (const reason of [undefined, '  ']) {
      const { error } = await moveFiling(street, id, action, reason);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'reason'] });
    }
    expect((await moveFiling(street, id, action, '资料不全')).error).toBeNull();
  });

  it('is taken on with many others at once, and each is answered for itself', async () => {
    const ids = [];
    for (const steps of [['SUBMIT'], [], ['SUBMIT']]) ids.push((await advisorAt(street, point, serial++, ...steps)).id);
    const moves = [
      { advisor: ids[0], action: 'FILE', idempotencyKey: randomUUID() },
      { advisor: ids[1], action: 'FILE' },
      { advisor: ids[2], action: 'RETURN' },
      { advisor: ids[2], action: 'RETURN', reason: '资料不全', idempotencyKey: randomUUID() },
    ];
    const summed = async () =>
      recordOf(await moveFilings(street, '310101002', moves)).map(({ ok, errors: [refusal] }) => [
        ok?.filing.state ?? refusal?.code,
        refusal?.path,
      ]);
    const answers = [
      ['FILED', undefined],
      ['FILING_STATE_CONFLICT', ['input', 'action']],
      ['INPUT_INVALID', ['input', 'reason']],
      ['RETURNED', undefined],
    ];
    expect(await summed()).toEqual(answers);
    expect(await summed()).toEqual(answers);
    const lengths = await Promise.all(ids.map(async (id) => (await historyOf(id ?? '')).length));
    expect(lengths).toEqual([3, 1, 3]);
  });

  it('is not taken on with others where one of the steps is not for the caller, nor with more than fifty, nor with none', async () => {
    const { id } = await advisorAt(street, point, serial++);
    const submit = { advisor: id, action: 'SUBMIT' };
    const lead = instance.as('station:310101002001');
    const query =
      'mutation ($input: MoveFilingsInput!) { moveFilings(input: $input) { ok { errors { code } } errors { code } } }';
    const both = { within: '310101002001', moves: [submit, { ...submit, action: 'FILE' }] };
    expect((await lead.answer(query, { input: both })).errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    for (const moves of [[], Array.from({ length: 51 }, () => submit)]) {
      const { error } = await moveFilings(street, '310101002', moves);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'moves'] });
    }
    const { error } = await moveFilings(street, '310101013', [submit]);
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'within'] });
    expect(await historyOf(id)).toHaveLength(1);
  });

  it('of an unknown advisor is not found', async () => {
    const { error } = await moveFiling(street, '310101002001-00000000-0000-7000-8000-000000000000', 'SUBMIT');
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'advisor'] });
  });

  it('keeps every step with its states, reason, time and subject, the latest first', async () => {
    const lead = instance.as('station:310101002001');
    const { id } = await advisorAt(lead, point, serial++, 'SUBMIT');
    await moveFiling(street, id, 'RETURN', 'reason to RETURN');
    await moveFiling(lead, id, 'SUBMIT', 'reason to SUBMIT');
    await moveFiling(street, id, 'FILE');
    const at = '2026-10-31T10:00:00.000+08:00';
    const by = 'station:310101002001';
    const authority = 'street:310101002';
    expect(await historyOf(id)).toEqual([
      { from: 'SUBMITTED', to: 'FILED', reason: null, at, by: authority },
      { from: 'RETURNED', to: 'SUBMITTED', reason: 'reason to SUBMIT', at, by },
      { from: 'SUBMITTED', to: 'RETURNED', reason: 'reason to RETURN', at, by: authority },
      { from: 'DRAFT', to: 'SUBMITTED', reason: 'reason to SUBMIT', at, by },
      { from: null, to: 'DRAFT', reason: null, at, by },
    ]);
  });

  it('is decided once when two decide at the same time', async () => {
    const { id } = await advisorAt(street, point, serial++, 'SUBMIT');
    const before = await postedAt(point);
    const results = await Promise.all([1, 2, 3, 4].map(() => moveFiling(street, id, 'FILE')));
    expect(results.filter(({ ok }) => ok !== null)).toHaveLength(1);
    const codes = results.flatMap(({ error }) => (error === null ? [] : [error.code]));
    expect(codes).toEqual(Array.from({ length: 3 }, () => 'FILING_STATE_CONFLICT'));
    expect(await postedAt(point)).toBe(before + 1);
    expect(await historyOf(id)).toHaveLength(3);
  });

  it('of many advisors of one station, decided at the same time, counts each of them', async () => {
    const station = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: '310101015' })).id;
    const ids = [];
    for (let i = 0; i < 6; i++) ids.push((await advisorAt(district, station, serial++, 'SUBMIT')).id);
    await Promise.all(ids.map((id) => moveFiling(district, id, 'FILE')));
    expect(await postedAt(station)).toBe(6);
    const query = `{ _entities(representations: [{ __typename: "Division", code: "310101015" }]) { ... on Division {
      coverage { staffed advisors } filings { filed } } } }`;
    expect(await district.ask(query)).toEqual({
      _entities: [{ coverage: { staffed: 1, advisors: 6 }, filings: { filed: 6 } }],
    });
  });

  it('that is withdrawn ends the postings', async () => {
    const { id } = await advisorAt(street, point, serial++, 'SUBMIT', 'FILE');
    const withdrawn = recordOf(await moveFiling(street, id, 'WITHDRAW', '调岗'));
    expect(withdrawn.station).toBeNull();
    expect(withdrawn.postings).toEqual([{ station: { id: point }, since: '2026-10-31', until: '2026-10-31' }]);
  });
});

const CALLERS = {
  'street:310101002': 'street-officer',
  'street:310101013': 'street-officer',
  'district:310101': 'district-officer',
  'station:310101002001': 'station-lead',
  'advisor:310101002001': 'advisor',
} as const;
type CallerName = keyof typeof CALLERS;

/** What becomes of a step of a filing of the street, once more: from what the product promises, and not from its code. */
function expectedOf(state: string, caller: CallerName, action: string): string {
  const [, division = ''] = caller.split(':');
  const isDecision = !['SUBMIT', 'CHANGE'].includes(action);
  const scope = isDecision ? 'filing.decide' : 'advisor.register';
  if (!(scopesOf[CALLERS[caller]] ?? '').split(' ').includes(scope)) return 'SCOPE_MISSING';
  if (!'310101002001'.startsWith(division)) return 'DIVISION_FORBIDDEN';
  if (isDecision && division !== '310101002') return 'FILING_WRONG_AUTHORITY';
  return ALLOWED[state]?.[action] === undefined ? 'FILING_STATE_CONFLICT' : 'done';
}

describe('a filing, whatever anybody does with it,', () => {
  const step = fc.record({
    caller: fc.oneof(
      fc.constantFrom(...Object.keys(CALLERS).filter((name): name is CallerName => name in CALLERS)),
      fc.constant('street:310101002' as const),
    ),
    action: fc.constantFrom(...ACTIONS),
  });

  it('stands where the allowed steps lead, with each of them in its history, and a refusal says what can be done by whom', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(REACHED)),
        fc.array(step, { maxLength: 8 }),
        async (first, all) => {
          const reached = REACHED[first] ?? [];
          const { id } = await advisorAt(street, point, serial++, ...reached);
          const taken: string[] = [...reached];
          let state = first;
          for (const { caller, action } of all) {
            expect(await availableTo(caller, id)).toEqual(
              ACTIONS.filter((one) => expectedOf(state, caller, one) === 'done'),
            );
            const { data, errors } = await instance.as(caller).answer<{ moveFiling: Answer | null }>(MOVE_FILING, {
              input: { advisor: id, action, reason: 'as the test says' },
            });
            const [refusal] = data?.moveFiling?.errors ?? errors;
            const expected = expectedOf(state, caller, action);
            expect([caller, action, state, refusal?.code ?? 'done']).toEqual([caller, action, state, expected]);
            expect(refusal?.message ?? '').toContain(expected === 'FILING_STATE_CONFLICT' ? possibleIn(state) : '');
            if (expected !== 'done') continue;
            taken.push(action);
            state = ALLOWED[state]?.[action] ?? '';
          }
          const history = await historyOf(id);
          expect(history.map(({ to }) => to).toReversed()).toEqual(statesAfter(taken));
          expect(history.map(({ from }) => from).toReversed()).toEqual([null, ...statesAfter(taken).slice(0, -1)]);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** The steps that the record itself shows the caller; none of a record that they do not see. */
async function availableTo(caller: string, id: string): Promise<string[]> {
  type Seen = {
    readonly advisor: { readonly filing: { readonly availableActions: readonly { readonly action: string }[] } } | null;
  };
  const query = 'query ($id: ID!) { advisor(id: $id) { filing { availableActions { action } } } }';
  const { data } = await instance.as(caller).answer<Seen>(query, { id });
  return data?.advisor?.filing.availableActions.map(({ action }) => action) ?? [];
}

type Answer = { readonly errors: readonly { readonly code: string; readonly message: string }[] };

function statesAfter(steps: readonly string[]): string[] {
  return steps.reduce<string[]>(
    (states, action) => [...states, ALLOWED[states.at(-1) ?? '']?.[action] ?? ''],
    ['DRAFT'],
  );
}

/** As the refusal lists them: registering is for all where the advisor is, deciding for the street. */
function possibleIn(state: string): string {
  const all = ACTIONS.filter((action) => ALLOWED[state]?.[action] !== undefined);
  if (all.length === 0) return 'possible now: nothing';
  return all.map((one) => `${one} (${['SUBMIT', 'CHANGE'].includes(one) ? '310101002001' : '310101002'})`).join(', ');
}

type Step = { readonly from: string | null; readonly to: string };

async function historyOf(id: string): Promise<Step[]> {
  const query = 'query ($id: ID!) { advisor(id: $id) { filing { history { from to reason at by } } } }';
  const data = await street.ask<{ advisor: { filing: { history: Step[] } } }>(query, { id });
  return data.advisor.filing.history;
}
