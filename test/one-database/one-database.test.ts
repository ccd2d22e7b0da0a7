import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Division, levelOf, loadShanghai } from '#divisions';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { followingFrom } from '../suppression/attack.ts';
import { askEach, cellsOf, everyOne, numbersOf, sumOf } from '../suppression/questions.ts';
import { CITY_TODAY, ONE_CLIENT, OVERDUE, listOverdue, listedSubCentres } from '../testkit/questions.ts';

const CITY = code('31');
const DELEGATED = '310115103';
const districts = loadShanghai().childrenOf(CITY);
const divisions = loadShanghai().listWithin(CITY);
/** The delegated street, its district, the street before it, and communities of both. */
const DELEGATED_PLACES = divisions.filter(({ code: at }) =>
  ['310115', '310115102', DELEGATED, '310115102001', `${DELEGATED}001`].includes(at),
);

/** The same city twice: every district with an owner of its own and one street delegated further, or all in one database. */
let federated: City;
let single: City;

beforeAll(async () => {
  const city = { code: '31', domains: ['advisors', 'resources'] as const };
  const owners = [city, ...districts.map((district) => ({ code: district.code })), { code: DELEGATED }];
  federated = await startCity({ owners, months: 2 });
  single = await startCity({ owners: [{ code: '31' }], months: 2 });
}, 240_000);

afterAll(async () => {
  await federated.close();
  await single.close();
});

describe('eighteen owners answer as one database that holds all rows', () => {
  test('on the city today', async () => {
    const asked = [CITY_TODAY, { month: '2026-10' }] as const;
    const [many, one] = await Promise.all([federated, single].map((city) => city.as('city').ask<object>(...asked)));
    expect(withoutOwners(many)).toEqual(withoutOwners(one));
  });

  test.each(['from inside, exactly', 'from the city, but for what is withheld of a delegated district'])(
    'on any division and month, asked %s',
    async (from) => {
      const division = fc.constantFrom(...divisions.filter(({ code: at }) => levelOf(at) !== 'CITY'));
      const month = fc.constantFrom('2026-09', '2026-10', '2026-11');
      await fc.assert(
        fc.asyncProperty(division, month, async ({ code: at }, on) => {
          const persona = from.startsWith('from inside') ? `district:${at.slice(0, 6)}` : 'city';
          const asked = [CITY_TODAY, { month: on, code: at }] as const;
          const answers = await Promise.all([federated, single].map((city) => city.as(persona).ask<object>(...asked)));
          const [many, one] = answers.map(withoutOwners);
          // An owner beneath a district decides on its own rows alone, so that there the one may withhold what the other shows.
          const isAlike = persona !== 'city' || !DELEGATED.startsWith(at.slice(0, 6));
          expect(isAlike ? many : shownInBoth(many, one)).toEqual(isAlike ? one : shownInBoth(one, many));
        }),
        { numRuns: 40, examples: DELEGATED_PLACES.map((place): [Division, string] => [place, '2026-10']) },
      );
    },
    120_000,
  );

  test('on the overdue list, whatever the size of its pages', async () => {
    const whole = await listOverdue(single.as('city'), 200);
    expect(whole.length).toBeGreaterThan(200);
    expect(await listOverdue(federated.as('city'), 200)).toEqual(whole);
    expect(await listOverdue(federated.as('city'), 83)).toEqual(whole);
    const { overdueVisits } = await federated.as('city').ask<{ overdueVisits: { totalCount: number } }>(OVERDUE);
    expect(overdueVisits.totalCount).toBe(whole.length);
  }, 120_000);

  test('on a client, with the policies of the city and of the district', async () => {
    const [overdue] = await listOverdue(federated.as('city'), 50, '310104');
    const id = overdue?.node.client.id;
    const [many, one] = await Promise.all(
      [federated, single].map((city) =>
        city.as('district:310104').ask<{ client: { policies: object[] } }>(ONE_CLIENT, { id }),
      ),
    );
    expect(many?.client.policies.length).toBeGreaterThan(0);
    expect(many).toEqual(one);
  });
});

describe('the districts sum to the city', () => {
  test.each(['2026-10', '2026-11'])('in visits due and done, %s', async (month) => {
    type Compliance = { due: number; done: number; rate: number };
    const { division } = await federated
      .as('city')
      .ask<{ division: { visitCompliance: Compliance; children: { visitCompliance: Compliance }[] } }>(CITY_TODAY, {
        month,
      });
    const sum = (figure: 'due' | 'done'): number =>
      division.children.reduce((total, { visitCompliance }) => total + visitCompliance[figure], 0);
    expect(division.visitCompliance).toEqual({ due: sum('due'), done: sum('done'), rate: sum('done') / sum('due') });
    expect(sum('due')).toBeGreaterThan(0);
  });

  test('in stations, advisors, clients and library entries, but for the city’s own', async () => {
    type Figures = {
      coverage: { required: number; staffed: number };
      clients: { total: number };
      library: { projects: number };
    };
    const query = `{ division(code: "31") { ...Figures children { ...Figures } } }
      fragment Figures on Division { coverage { required staffed } clients { total } library { projects } }`;
    const { division } = await federated.as('city').ask<{ division: Figures & { children: Figures[] } }>(query);
    const sum = (of: (figures: Figures) => number): number =>
      division.children.reduce((total, child) => total + of(child), 0);
    expect(division.coverage).toEqual({
      required: sum((of) => of.coverage.required),
      staffed: sum((of) => of.coverage.staffed),
    });
    expect(division.clients.total).toBe(sum((of) => of.clients.total));
    const subCentres = await listedSubCentres(federated.as('city'));
    expect(division.coverage.required).toBe(divisions.length - 1 + subCentres);
  });
});

describe('the city, of all that it can ask of itself, districts and streets,', () => {
  const codes = districts.map((district) => district.code);
  let shown: ReadonlyMap<string, number | null>;

  test('learns no number under five', async () => {
    const truth = sumOf(CITY, await askEach((district) => federated.as(`district:${district}`), codes));
    const seen = await askEach(() => federated.as('city'), [CITY, ...codes]);
    shown = new Map(seen.flatMap(everyOne).flatMap((division) => [...numbersOf(division)]));
    const { cells, sums } = cellsOf(truth, shown);
    const told = cells.filter((cell) => cell.shown !== null);
    expect(told.filter((cell) => cell.shown !== cell.truth)).toEqual([]);
    expect(told.filter((cell) => cell.truth > 0 && cell.truth < 5)).toEqual([]);
    expect(followingFrom(cells, sums)).toEqual([]);
  }, 60_000);

  test('has categories that several districts withhold, and none that one does', () => {
    const categories = [...shown.keys()].filter((name) => /^31 [A-Z]/.test(name));
    const districtsWithout = (name: string): number =>
      codes.filter((district) => shown.get(name.replace(CITY, district)) === null).length;
    expect(categories.filter((name) => districtsWithout(name) > 1).map((name) => typeof shown.get(name))).toContain(
      'number',
    );
    expect(categories.filter((name) => districtsWithout(name) === 1).map((name) => shown.get(name) ?? null)).toEqual(
      categories.filter((name) => districtsWithout(name) === 1).map(() => null),
    );
  });
});

describe('the cost of a question', () => {
  test('depends on the owners that a page names, not on its rows', async () => {
    const city = federated.as('city');
    await city.ask(OVERDUE, { first: 120 });
    const some = await federated.costOf(() => city.ask(OVERDUE, { first: 120 }));
    const more = await federated.costOf(() => city.ask(OVERDUE, { first: 200 }));
    // Each owner of clients once, and once more for advisors each owner that the page names.
    expect(some.requests).toBeGreaterThan(17);
    expect(more.requests).toBeLessThanOrEqual(17 + 17);
    expect(more.statements / more.requests).toBe(some.statements / some.requests);
  });

  test('on the city today is two requests a domain for each owner at most, and few statements', async () => {
    const { requests, statements } = await federated.costOf(() =>
      federated.as('city').ask(CITY_TODAY, { month: '2026-10' }),
    );
    expect(requests).toBeLessThanOrEqual(18 * 5);
    expect(statements / requests).toBeLessThanOrEqual(5);
  });
});

/** A district that withholds something of its own is down. */
describe('without a district', () => {
  const CATEGORIES = '{ division(code: "31") { clients { total byCategory { category count } } } }';

  test('the city has what it last knew of it, or no sum: neither tells what the district withholds', async () => {
    const before = await federated.as('city').answer(CATEGORIES);
    await federated.stopOwner('310101');
    const { data, owners } = await federated.as('city').answer(CATEGORIES);
    expect(data).toEqual(before.data);
    expect(owners).toMatchObject([{ owner: '310101', state: 'LAST_KNOWN' }]);
    const other = await federated.as('auditor:31').answer<{ division: { clients: object } }>(CATEGORIES);
    expect(other.data?.division.clients).toMatchObject({ total: null });
    expect(JSON.stringify(other.data)).not.toMatch(/"count":\d/);
  });
});

/** The owner of a division is the one thing that a delegation does change. */
function withoutOwners(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key: string, value: unknown) => (key === 'owner' ? undefined : value)));
}

/** The answer with null for each number that the other withholds. */
function shownInBoth(answer: unknown, other: unknown): unknown {
  if (typeof answer === 'number' || typeof other === 'number') return other === null ? null : answer;
  if (Array.isArray(answer))
    return answer.map((one, i) => shownInBoth(one, Array.isArray(other) ? other[i] : undefined));
  if (typeof answer !== 'object' || answer === null) return answer;
  const others = new Map<string, unknown>(typeof other === 'object' && other !== null ? Object.entries(other) : []);
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, shownInBoth(value, others.get(key))]));
}
