import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Persona } from '#access';
import { type City, NOW, startCity } from '../testkit/city.ts';
import { changeCategory, endService, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import type { SignAsGateway } from '../testkit/owner-keys.ts';
import { post } from '../testkit/post.ts';
import { listOverdue } from '../testkit/questions.ts';
import { type Cell, attack, followingFrom } from './attack.ts';
import { type Answered, askEveryLevel, askOne, cellsOf, everyOne, flagCellsOf, numbersOf } from './questions.ts';

const DISTRICT = '310101';
const COMING = ['2026-12', '2027-01'];
const MONTHS_SHOWN = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', ...COMING];
const OUTSIDE: readonly Persona[] = [
  { subject: 'the auditor of the city', role: 'auditor', division: code('31') },
  { subject: 'a job of the city', role: 'system', division: code('31') },
];

const logged: string[] = [];
let now = NOW;
let city: City;
let truth: Answered;
let shown: Answered;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources'] }, { code: DISTRICT }],
    months: 5,
    clock: () => now,
    logTo: { write: (line) => void logged.push(line) },
  });
  truth = await askEveryLevel(city.as(`district:${DISTRICT}`), DISTRICT);
  shown = await askEveryLevel(city.as('city'), DISTRICT);
}, 120_000);

afterAll(() => city.close());

const seen = () => new Map(everyOne(shown).flatMap((division) => [...numbersOf(division)]));

test('the city is shown nothing else than the district, only less, and no number from 1 to 4', () => {
  const { cells } = cellsOf(truth, seen());
  const told = cells.filter((cell) => cell.shown !== null);
  expect(told.filter((cell) => cell.shown !== cell.truth)).toEqual([]);
  expect(told.filter((cell) => cell.truth > 0 && cell.truth < 5)).toEqual([]);
  expect(told.filter((cell) => cell.truth > 4).length).toBeGreaterThan(100);
  expect(cells.filter((cell) => cell.truth > 0 && cell.truth < 5).length).toBeGreaterThan(100);
});

test('what it is shown at all levels and of all months does not give away a number that is withheld', () => {
  const { cells, sums } = cellsOf(truth, seen());
  expect(followingFrom(cells, sums)).toEqual([]);
}, 60_000);

test('nor who carries a flag, or how many do not', () => {
  const flags = truth.clients.byFlag.map(({ flag }) => flag);
  expect(flags.length).toBeGreaterThan(5);
  for (const flag of flags) {
    const { cells, sums } = flagCellsOf(truth, shown, flag);
    const told = cells.filter((cell) => cell.shown !== null);
    expect(told.filter((cell) => cell.shown !== cell.truth || (cell.truth > 0 && cell.truth < 5))).toEqual([]);
    expect(followingFrom(cells, sums)).toEqual([]);
  }
  const counts = everyOne(shown).flatMap(({ clients }) => clients.byFlag.map(({ count }) => count));
  expect(counts.filter((count) => count !== null && count > 4).length).toBeGreaterThan(10);
}, 60_000);

test('of months to come neither is shown anything: those due in them would be those active now', () => {
  const coming = [shown, truth].flatMap((whole) => everyOne(whole).flatMap(({ months }) => months.slice(-2)));
  expect(
    coming.filter(({ due, done, rate, suppressed }) => !suppressed || due !== null || done !== null || rate !== null),
  ).toEqual([]);
});

test('not even to one who counts the list of the overdue', async () => {
  const { cells, sums } = cellsOf(truth, seen());
  const overdue = (await listOverdue(city.as('city'), 200, DISTRICT)).map(({ node }) => node);
  expect(overdue.length).toBeGreaterThan(10);
  const atLeast = ({ name }: Cell): number => {
    const [at = '', ...what] = name.split(' ');
    // Whoever is overdue was due last month, and visited neither then nor since.
    const isMissed = ['2026-10', '2026-11'].includes(what[0] ?? '') && what[1] !== 'done';
    const within = overdue.filter(({ client }) => client.id.startsWith(at));
    const [first = ''] = what;
    if (first === 'total' || isMissed) return within.length;
    if (first === 'households') return 0;
    return within.filter(({ client }) => client.category === first).length;
  };
  const known = cells.map((cell) => ({ ...cell, atLeast: atLeast(cell) }));
  expect(known.filter((cell) => cell.atLeast > cell.truth)).toEqual([]);
  const found = attack(known, sums);
  // How many were missed last month is what the list is there to name; so is what differs from it by a number shown.
  const isShown = (name: string) => cells.some((cell) => cell.name === name && cell.shown !== null);
  const isNamed = (name: string): boolean => {
    if (name.endsWith('missed')) return true;
    const [at, month, what] = name.split(' ');
    const isMissedPinned = found.pinned.includes(`${at} ${month} missed`);
    return isMissedPinned && isShown(`${at} ${month} ${what === 'done' ? 'due' : 'done'}`);
  };
  expect({ ...found, pinned: found.pinned.filter((name) => !isNamed(name)) }).toEqual({
    determined: [],
    pinned: [],
  });
}, 60_000);

describe('a caller of the city', () => {
  test.each(['clients', 'visitsDue'])('does not page through %s, which name everyone', async (list) => {
    const query = `{ ${list}(within: "310101002001") { totalCount edges { node { id } } } }`;
    const { data, errors } = await city.as('city').answer(query);
    expect(data).toEqual({ [list]: null });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING', path: [list] }]);
  });

  test('is shown the same of a division whatever else is asked for, and under whatever name', async () => {
    for (const division of everyOne(shown).slice(0, 40)) {
      const { children: _, ...alone } = division;
      expect(await askOne(city.as('city'), division.code)).toEqual(alone);
    }
    const months = MONTHS_SHOWN.map(
      (month, i) => `m${i}: visitCompliance(month: "${month}") { month due done rate suppressed asOf }`,
    );
    for (const street of shown.children ?? []) {
      const { division } = await city
        .as('city')
        .ask<{ division: object }>(`{ division(code: "${street.code}") { ${months.join(' ')} } }`);
      expect(Object.values(division)).toEqual(street.months);
    }
  }, 60_000);
});

type Ranks = {
  readonly clients: readonly { code: string; clients: { total: number | null } }[];
  readonly visits: readonly { code: string; visitCompliance: { rate: number | null; due: number | null } }[];
};

/** Those with a number first, in its order, and the others by code; with the numbers. */
function inOrder<Row extends { code: string }>(rows: readonly Row[], valueOf: (row: Row) => number | null): Row[] {
  const known = rows.filter((row) => valueOf(row) !== null);
  const sorted = known.toSorted((a, b) => (valueOf(a) ?? 0) - (valueOf(b) ?? 0) || (a.code < b.code ? -1 : 1));
  const withheld = rows.filter((row) => valueOf(row) === null);
  return [...sorted, ...withheld.toSorted((a, b) => (a.code < b.code ? -1 : 1))];
}

describe.each([
  ['SUBDISTRICT', 0],
  ['COMMUNITY', 6],
])('a ranking of the level %s', (level, fewestWithheld) => {
  const ask = (persona: string) =>
    city.as(persona).ask<{ division: Ranks }>(`{ division(code: "${DISTRICT}") {
      clients: clientsRanking(level: ${level}, first: 200) { code clients { total } }
      visits: visitComplianceRanking(level: ${level}, first: 200, month: "2026-10") { code visitCompliance { rate due } } } }`);

  test('shows what is shown of each division, and tells nothing by the order of what is withheld', async () => {
    const known = seen();
    const { clients, visits } = (await ask('city')).division;
    expect(clients.map(({ code: of, clients: { total } }) => [of, total])).toEqual(
      clients.map(({ code: of }) => [of, known.get(`${of} total`)]),
    );
    expect(visits.map(({ code: of, visitCompliance: { due } }) => [of, due])).toEqual(
      visits.map(({ code: of }) => [of, known.get(`${of} 2026-10 due`)]),
    );
    expect(clients).toEqual(inOrder(clients, ({ clients: { total } }) => total && -total));
    expect(visits).toEqual(inOrder(visits, ({ visitCompliance: { rate } }) => rate));
    const withheld = visits.filter(({ visitCompliance: { rate } }) => rate === null);
    expect(withheld.length).toBeGreaterThanOrEqual(fewestWithheld);
  });

  test('has every division in its place for the district', async () => {
    const { clients, visits } = (await ask(`district:${DISTRICT}`)).division;
    expect(clients).toEqual(inOrder(clients, ({ clients: { total } }) => total && -total));
    expect(visits).toEqual(inOrder(visits, ({ visitCompliance: { rate } }) => rate));
    expect(clients.filter(({ clients: { total } }) => total === null)).toEqual([]);
  });
});

test('the caseload by month is to the city what each month is, no number from 1 to 4, and nothing of a month to come', async () => {
  const numbers = 'month total households suppressed byCategory { category count suppressed }';
  const asked = `{ division(code: "${DISTRICT}") { children {
    months: clientsByMonth(from: "2026-09", until: "2026-12") { ${numbers} }
    september: clients(month: "2026-09") { ${numbers} } now: clients { ${numbers} } } } }`;
  type Months = { months: { total: number | null }[]; september: object; now: object };
  const { division } = await city.as('city').ask<{ division: { children: Months[] } }>(asked);
  expect(division.children.map(({ months }) => [months[0], months[2]])).toEqual(
    division.children.map((child) => [child.september, child.now]),
  );
  for (const { months } of division.children) {
    expect(months[3]).toMatchObject({ month: '2026-12', total: null, households: null, suppressed: false });
  }
  expect(JSON.stringify(division)).not.toMatch(/"(total|households|count)":[1-4][,}]/);
});

const EVERY_FIGURE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division {
  clients { total } now: visitCompliance { due } visitComplianceByMonth(from: "2026-10", until: "2026-11") { done } } } }`;
const TOTAL_ALONE = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { clients { total } } } }';
const askExactly = async (query: string, at: string, options: Parameters<typeof post>[2]) => {
  const variables = { r: [{ __typename: 'Division', code: at }] };
  const token = await city.tokenOf('city');
  const reply = await post(city.urlOf(DISTRICT, 'clients'), query, { token, variables, ...options });
  return z.object({ extensions: z.object({ exact: z.array(z.unknown()) }).optional() }).parse(reply.body).extensions
    ?.exact;
};
const sign = (): SignAsGateway => city.keys.signerFor(DISTRICT);
const ASKING = { extensions: { exact: true } };

describe('the figures as they are', () => {
  test('stand beside an answer for a gateway that asks for them, whole, wherever a sum above the owner is asked for', async () => {
    const rows = await askExactly(EVERY_FIGURE, '31', { ...ASKING, sign: sign() });
    expect(rows).toMatchObject([
      {
        path: ['_entities', 0, 'clients'],
        row: { total: 'total', others: [['households', truth.clients.households]] },
      },
      {
        path: ['_entities', 0, 'now'],
        row: {
          total: 'due',
          parts: [
            ['done', truth.now.done],
            ['missed', expect.any(Number)],
          ],
        },
      },
      { path: ['_entities', 0, 'visitComplianceByMonth', 0], row: { total: 'due' } },
      { path: ['_entities', 0, 'visitComplianceByMonth', 1], row: { total: 'due' } },
    ]);
    expect(await askExactly(TOTAL_ALONE, '31', { ...ASKING, sign: sign() })).toEqual(rows?.slice(0, 1));
  });

  test('are given to nobody else, nor of what no sum is made of', async () => {
    expect(await askExactly(TOTAL_ALONE, '31', { sign: sign() })).toBeUndefined();
    expect(await askExactly(TOTAL_ALONE, '31', ASKING)).toBeUndefined();
    expect(await askExactly(TOTAL_ALONE, DISTRICT, { ...ASKING, sign: sign() })).toBeUndefined();
    expect(await askExactly(TOTAL_ALONE, `${DISTRICT}002`, { ...ASKING, sign: sign() })).toBeUndefined();
    const altered: typeof ASKING & { sign: SignAsGateway } = {
      ...ASKING,
      sign: (url, headers, body) => sign()(url, headers, body.replace('exact', 'other')),
    };
    expect(await askExactly(TOTAL_ALONE, '31', altered)).toBeUndefined();
    const inside = await city.tokenOf(`district:${DISTRICT}`);
    expect(await askExactly(TOTAL_ALONE, DISTRICT, { ...ASKING, token: inside, sign: sign() })).toBeUndefined();
  });

  test('are in no log, and pass no gateway', async () => {
    const { text } = await post(city.url, '{ division(code: "31") { clients { total } } }', {
      ...ASKING,
      token: await city.tokenOf('city'),
    });
    expect([text, ...logged].filter((one) => /exact|withheldOthers/.test(one))).toEqual([]);
    expect(logged.length).toBeGreaterThan(10);
  });
});

describe('whoever is outside', () => {
  test.each(OUTSIDE)('is shown exactly what the city analyst is: $subject', async (persona) => {
    const found = await askEveryLevel(city.as(persona), DISTRICT);
    expect(found).toEqual(shown);
  });
});

describe('around one change, the city', () => {
  const [STREET, COMMUNITY] = [`${DISTRICT}002`, `${DISTRICT}002001`];
  const asCity = (): Promise<Answered[]> => askAll('city', [DISTRICT, STREET, COMMUNITY]);
  const asDistrict = (): Promise<Answered[]> => askAll(`district:${DISTRICT}`, [DISTRICT, STREET, COMMUNITY]);

  test('is shown the same all day long, of the end of the day before, while the district sees what is there', async () => {
    const officer = city.as(`district:${DISTRICT}`);
    const [before, within] = [await asCity(), await asDistrict()];
    expect(before.map(({ clients, now: { asOf } }) => [clients.asOf, asOf])).toEqual(
      before.map(() => ['2026-11-22', '2026-11-22']),
    );
    expect(within.map(({ clients, now: { asOf } }) => [clients.asOf, asOf])).toEqual(within.map(() => [null, null]));
    const { id } = await registerClient(officer, COMMUNITY, { category: 'OTHER_RESIDENT' });
    expect(await asCity()).toEqual(before);
    expect(totalsOf(await asDistrict())).toEqual(totalsOf(within).map((total) => total + 1));
    await changeCategory(officer, id, 'LOW_INCOME');
    expect(await asCity()).toEqual(before);
    await recordVisit(officer, id, '2026-11-23');
    const due = await officer.ask<{ visitsDue: { edges: { node: { id: string } }[] } }>(
      `{ visitsDue(within: "${COMMUNITY}", first: 1) { edges { node { id } } } }`,
    );
    for (const { node } of due.visitsDue.edges) await recordVisit(officer, node.id, '2026-11-23');
    expect(await asCity()).toEqual(before);
    await endService(officer, id);
    for (const { node } of due.visitsDue.edges) await endService(officer, node.id);
    expect(await asCity()).toEqual(before);
    expect(await asDistrict()).not.toEqual(within);
  });

  test('is shown what came of it on the next day, and says so', async () => {
    const within = await asDistrict();
    now = new Date(NOW.getTime() + 86_400_000);
    const after = await asCity();
    expect(after.map(({ clients }) => clients.asOf)).toEqual(after.map(() => '2026-11-23'));
    expect(after[0]?.clients.total).toBe(within[0]?.clients.total);
    expect(after[0]?.now.done).toBe(within[0]?.now.done);
  });
});

function askAll(persona: string, codes: readonly string[]): Promise<Answered[]> {
  return Promise.all(codes.map((at) => askOne(city.as(persona), at)));
}

function totalsOf(all: readonly Answered[]): number[] {
  return all.map(({ clients }) => clients.total ?? 0);
}
