import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, NOW, startCity } from '../testkit/city.ts';
import { followingFrom } from './attack.ts';
import { type Answered, MONTHS, TWO_LEVELS, askEveryLevel, askOne, cellsOf, everyOne, numbersOf } from './questions.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const CITY = { code: '31', domains: ['advisors', 'resources'] as const };

/** The same district twice: whole, and with one street that runs its own instances. */
let now = NOW;
let whole: City;
let delegated: City;
let truth: Answered;

beforeAll(async () => {
  whole = await startCity({ owners: [CITY, { code: DISTRICT }], months: 5 });
  delegated = await startCity({ owners: [CITY, { code: DISTRICT }, { code: STREET }], months: 5, clock: () => now });
  truth = await askEveryLevel(whole.as(`district:${DISTRICT}`), DISTRICT);
}, 120_000);

afterAll(async () => {
  await whole.close();
  await delegated.close();
});

const find = (all: Answered, code: string): Answered => {
  const found = everyOne(all).find((division) => division.code === code);
  if (found === undefined) throw new TypeError(`${code} is not in the answer`);
  return found;
};

describe('whoever is inside sees the numbers as they are, whoever holds the rows:', () => {
  const INSIDE = [`district:${DISTRICT}`, `street:${STREET}`, `auditor:${STREET}`];

  test.each(INSIDE)('%s', async (persona) => {
    for (const city of [whole, delegated]) {
      const communities = everyOne(find(truth, STREET)).slice(1, 4);
      for (const { code } of [find(truth, STREET), ...communities]) {
        const { children: _, ...alone } = find(truth, code);
        expect(await askOne(city.as(persona), code)).toEqual(alone);
      }
    }
  });

  test('a street officer is refused the district, and shown nothing of it', async () => {
    const query = `{ division(code: "${DISTRICT}") { clients { total suppressed } } }`;
    const { data, errors } = await delegated.as(`street:${STREET}`).answer(query);
    expect(data).toEqual({ division: { clients: null } });
    expect(errors).toContainEqual(expect.objectContaining({ code: 'DIVISION_FORBIDDEN' }));
  });
});

test.each(['whole', 'delegated'])(
  'the city cannot solve for what is withheld of a district that is %s',
  async (which) => {
    const city = which === 'whole' ? whole : delegated;
    const shown = new Map(
      everyOne(await askEveryLevel(city.as('city'), DISTRICT)).flatMap((division) => [...numbersOf(division)]),
    );
    const { cells, sums } = cellsOf(truth, shown);
    const told = cells.filter((cell) => cell.shown !== null);
    expect(told.filter((cell) => cell.shown !== cell.truth)).toEqual([]);
    expect(told.filter((cell) => cell.truth > 0 && cell.truth < 5)).toEqual([]);
    expect(told.filter((cell) => cell.truth > 4).length).toBeGreaterThan(50);
    expect(followingFrom(cells, sums)).toEqual([]);
  },
  60_000,
);

describe('the street has a category of 1 to 4 people, so that, added up over owners, the district’s', () => {
  const CLIENTS = `{ division(code: "${DISTRICT}") { clients { total suppressed asOf byCategory { category count suppressed } } } }`;
  type Clients = {
    division: { clients: Pick<Answered['clients'], 'total' | 'suppressed' | 'asOf' | 'byCategory'> | null };
  };
  const lowIncome = ({ division }: Clients) =>
    division.clients?.byCategory.find(({ category }) => category === 'LOW_INCOME');

  const ofCity = async () => (await delegated.as('city').answer<Clients>(CLIENTS)).data?.division.clients;

  test('is known to the city before the street runs its own instances', async () => {
    const count = lowIncome(await whole.as('city').ask<Clients>(CLIENTS))?.count;
    expect(count).toBe(lowIncome({ division: truth })?.count);
    expect([1, 2, 3, 4]).toContain(lowIncome({ division: find(truth, STREET) })?.count);
  });

  test('is withheld afterwards: null and flagged, never smaller, without an error or a last known figure', async () => {
    const { data, errors, owners } = await delegated.as('city').answer<Clients>(CLIENTS);
    expect(data && lowIncome(data)).toEqual({ category: 'LOW_INCOME', count: null, suppressed: true });
    expect(data?.division.clients).toMatchObject({ total: truth.clients.total, suppressed: false });
    expect({ errors, owners }).toEqual({ errors: [], owners: [] });
  });

  test('costs as many statements for one community as for all of a street', async () => {
    const city = whole.as('city');
    await askOne(city, `${STREET}001`);
    const one = await whole.costOf(() => askOne(city, `${STREET}001`));
    const all = await whole.costOf(() => city.ask(TWO_LEVELS, { code: STREET, ...MONTHS }));
    expect(all.statements / all.requests).toBe(one.statements / one.requests);
    expect(all.requests).toBeLessThanOrEqual(2);
  });

  test('is told from that of an owner that is missing: an error there, and nothing said to be withheld', async () => {
    await delegated.stopOwner(STREET);
    const { data, errors } = await delegated.as('auditor:31').answer<Clients>(CLIENTS);
    expect(data && lowIncome(data)).toEqual({ category: 'LOW_INCOME', count: null, suppressed: null });
    expect(JSON.stringify(data)).not.toContain('"suppressed":true');
    expect(errors).toContainEqual(expect.objectContaining({ code: 'OWNER_UNAVAILABLE', owner: STREET }));
  });

  test('stays withheld when the owner’s last known part stands in', async () => {
    const { data, owners } = await delegated.as('city').answer<Clients>(CLIENTS);
    expect(data && lowIncome(data)).toEqual({ category: 'LOW_INCOME', count: null, suppressed: true });
    expect(data?.division.clients?.total).toBe(truth.clients.total);
    expect(owners).toContainEqual(expect.objectContaining({ owner: STREET, state: 'LAST_KNOWN' }));
  });

  test('is added up on the next day with nothing that either withholds: the parts are of two days, and the earlier is named', async () => {
    const before = await ofCity();
    now = new Date(NOW.getTime() + 86_400_000);
    const after = await ofCity();
    expect([before?.asOf, after?.asOf]).toEqual(['2026-11-22', '2026-11-22']);
    const shown = (clients: typeof before): string[] =>
      (clients?.byCategory ?? []).flatMap(({ category, count }) => (count === null ? [] : [category]));
    const ofStreet = find(await askEveryLevel(whole.as('city'), DISTRICT), STREET).clients;
    expect(shown(after).filter((category) => !shown(ofStreet).includes(category))).toEqual([]);
  });
});
