import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadShanghai } from '#divisions';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { everyList } from '../testkit/every-list.ts';
import { CITY_TODAY, ONE_CLIENT, OVERDUE, RECORD_VISIT, listOverdue } from '../testkit/questions.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const streets = loadShanghai().childrenOf(code(DISTRICT));

/** The same district twice: whole, and with one street that runs its own instances. */
let whole: City;
let delegated: City;

beforeAll(async () => {
  whole = await startCity({ owners: [{ code: DISTRICT }], months: 3 });
  delegated = await startCity({ owners: [{ code: DISTRICT }, { code: STREET }], months: 3 });
}, 120_000);

afterAll(async () => {
  await whole.close();
  await delegated.close();
});

describe('a street that runs its own instances changes no answer', () => {
  const both = async (query: string, variables: object): Promise<[unknown, unknown]> => {
    const asked = [whole, delegated].map((city) => city.as(`district:${DISTRICT}`).ask<object>(query, variables));
    const [before, after] = await Promise.all(asked);
    return [before, after];
  };
  const figures = CITY_TODAY.replace(/owner \{[^}]*\}/, '');

  test.each([DISTRICT, STREET, '310101002001', ...streets.slice(1, 4).map((street) => street.code)])(
    'on the figures of %s',
    async (at) => {
      const [before, after] = await both(figures, { month: '2026-10', code: at });
      expect(after).toEqual(before);
    },
  );

  test.each(['DISTRICT', 'SUBDISTRICT', 'COMMUNITY'])(
    'on figures by month and on rankings of the level %s',
    async (level) => {
      const query = `query ($code: DivisionCode!, $level: Level!) { division(code: $code) {
      coverageByMonth(from: "2026-09") { month stations required rate }
      libraryByMonth(from: "2026-08", until: "2026-12") { month policies resources projects providers }
      low: coverageRanking(level: $level, first: 5) { division { name } coverage { missing } }
      waiting: filingsRanking(level: $level, first: 3, month: "2026-10") { code filings { submitted } }
      poor: libraryRanking(level: $level, first: 4) { code library { resources } }
      clientsByMonth(from: "2026-09") { month total households byCategory { category count } }
      many: clientsRanking(level: $level, first: 5) { code clients { total } }
      behind: visitComplianceRanking(level: $level, first: 4, month: "2026-10") { code visitCompliance { rate due } } } }`;
      const [before, after] = await both(query, { code: DISTRICT, level });
      expect(after).toEqual(before);
      expect(before).toMatchObject({ division: { low: { length: level === 'DISTRICT' ? 1 : 5 } } });
      expect(before).toMatchObject({
        division: { coverageByMonth: [{ month: '2026-09' }, {}, { rate: expect.any(Number) }] },
      });
    },
  );

  test('and the city is shown the district in its place in a ranking, by the sum that is shown of it', async () => {
    const query = `{ division(code: "31") { clientsRanking(level: DISTRICT, first: 1) { code clients { total households } } } }`;
    const sum = `{ division(code: "${DISTRICT}") { clients { total households } } }`;
    type Found = { division: { clientsRanking: object[]; clients: { total: number } } };
    // Other districts have no owner here.
    const { data: ranked } = await delegated.as('city').answer(query);
    const { division } = await delegated.as('city').ask<Found>(sum);
    expect(ranked).toEqual({ division: { clientsRanking: [{ code: DISTRICT, ...division }] } });
    expect(division.clients.total).toBeGreaterThan(0);
  });

  test.each([DISTRICT, STREET])('on the overdue list of %s', async (within) => {
    const [before, after] = await Promise.all(
      [whole, delegated].map((city) => listOverdue(city.as(`district:${DISTRICT}`), 7, within)),
    );
    expect(after).toEqual(before);
    expect(before?.length).toBeGreaterThan(0);
  });

  // The trail is each owner's own.
  test.each(everyList.filter(([, domain]) => domain !== 'audit'))('on the list %s', async (field, _, persona, row) => {
    const query = `query ($within: DivisionCode!, $after: String) { page: ${field}(within: $within, first: 20, after: $after) {
      totalCount edges { node { ${row} } } pageInfo { endCursor } } }`;
    type Page = { readonly page: { readonly pageInfo: { readonly endCursor: string | null } } };
    const pagesOf = async (city: City) => {
      const graph = city.as(persona);
      const first = await graph.ask<Page>(query, { within: DISTRICT });
      return [first, await graph.ask<Page>(query, { within: DISTRICT, after: first.page.pageInfo.endCursor })];
    };
    expect(await pagesOf(delegated)).toEqual(await pagesOf(whole));
  });

  test('on figures that stand deep in the answer of another owner', async () => {
    // The guidance station belongs to the district, but its division's figures are not the district's alone.
    const query = `query ($within: DivisionCode!) {
      stations(within: $within, filter: { kinds: [DISTRICT_GUIDANCE] }) { edges { node { id division { code coverage { stations required staffed rate } } } } }
    }`;
    const [before, after] = await both(query, { within: DISTRICT });
    expect(after).toEqual(before);
    const required = loadShanghai().listWithin(code(DISTRICT)).length + (await listedSubCentres(delegated));
    expect(JSON.stringify(after)).toContain(`"required":${required}`);
  });

  test('on a client of the street, and a visit recorded reaches the street alone', async () => {
    const id = await clientOf(delegated, STREET);
    const [before, after] = await both(ONE_CLIENT, { id });
    expect(after).toEqual(before);

    const officer = delegated.as(`district:${DISTRICT}`);
    const input = { client: id, visitedOn: '2026-11-20', summary: '在家, 一切平稳' };
    const { recordVisit } = await officer.ask<{ recordVisit: { ok: { id: string }; errors: [] } }>(RECORD_VISIT, {
      input,
    });
    expect(recordVisit).toMatchObject({ ok: { visitedOn: '2026-11-20', client: { id } }, errors: [] });
    const found = `query ($id: ID!) { visit(id: $id) { id } }`;
    const variables = { id: recordVisit.ok.id };
    expect(await delegated.straightAt(STREET, 'clients', `street:${STREET}`).ask(found, variables)).toEqual({
      visit: variables,
    });
    const inDistrict = await delegated.straightAt(DISTRICT, 'clients', `district:${DISTRICT}`).answer(found, variables);
    expect(inDistrict.data).toEqual({ visit: null });
  });

  test('and the graph says who the owner is now', async () => {
    const query = `query ($code: DivisionCode!) { division(code: $code) { owner { code } } }`;
    expect(await both(query, { code: '310101002001' })).toEqual([
      { division: { owner: { code: DISTRICT } } },
      { division: { owner: { code: STREET } } },
    ]);
  });
});

/** Those of the district's streets: each must have a station beside that of the street's centre. */
async function listedSubCentres(city: City): Promise<number> {
  const { division } = await city
    .as(`district:${DISTRICT}`)
    .ask<{ division: { children: { serviceCentres: { kind: string }[] }[] } }>(
      `{ division(code: "${DISTRICT}") { children { serviceCentres { kind } } } }`,
    );
  const centres = division.children.flatMap(({ serviceCentres }) => serviceCentres);
  return centres.filter(({ kind }) => kind === 'SUB_CENTRE').length;
}

async function clientOf(city: City, within: string): Promise<string> {
  const { overdueVisits } = await city
    .as(`district:${DISTRICT}`)
    .ask<{ overdueVisits: { edges: { node: { client: { id: string } } }[] } }>(OVERDUE, { within, first: 1 });
  const [edge] = overdueVisits.edges;
  if (edge === undefined) throw new Error(`no client is overdue in ${within}`);
  return edge.node.client.id;
}
