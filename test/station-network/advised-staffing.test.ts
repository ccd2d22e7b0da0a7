import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#config';
import { loadShanghai } from '#divisions';
import { openDatabase } from '#persistence';
import { clients } from '../../subgraphs/clients/index.ts';
import { changeStation, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { endService, moveHousehold, person, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { date } from '../testkit/seeded.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const [HERE, NEXT] = ['310101002001', '310101002002'];
const staffing = { householdsPerAdvisor: 2, km2PerAdvisor: 0.3 };

type Advised = { floor: number; byCaseload: number | null; byArea: number | null; advisors: number };

async function advisedAt(graph: Graph, id: string): Promise<Advised> {
  const query = `query ($id: ID!) { station(id: $id) { advisedStaffing { floor byCaseload byArea advisors } } }`;
  return (await graph.ask<{ station: { advisedStaffing: Advised } }>(query, { id })).station.advisedStaffing;
}

const open = async (graph: Graph, input: object) => recordOf(await openStation(graph, input)).id;

describe('where the operator says by what', () => {
  let owner: AuditedOwner;
  let district: Graph;
  let street: Graph;
  beforeAll(async () => {
    owner = await startAuditedOwner(DISTRICT, { staffing, runsJobs: false });
    district = owner.at('advisors', `district:${DISTRICT}`);
    street = owner.at('advisors', `street:${STREET}`);
  });
  afterAll(() => owner.close());
  const register = async (community: string) => {
    const graph = owner.at('clients', `street:${STREET}`);
    return recordOf(await registerHousehold(graph, community, [person(), person()]));
  };

  it('a point is advised to have more advisors as households come, move and end', async () => {
    const [here, next, centre] = [
      await open(district, { division: HERE }),
      await open(district, { division: NEXT }),
      await open(district, { division: STREET, kind: 'SUBDISTRICT_SERVICE' }),
    ];
    const byCaseload = () =>
      Promise.all([here, next, centre].map(async (id) => (await advisedAt(street, id)).byCaseload));
    expect(await byCaseload()).toEqual([0, 0, 0]);
    const [first] = [await register(HERE), await register(HERE), await register(HERE)];
    expect(await byCaseload()).toEqual([2, 0, 2]);
    recordOf(await moveHousehold(owner.at('clients', `street:${STREET}`), first.id, NEXT));
    expect(await byCaseload()).toEqual([1, 1, 2]);
    const [one, other] = first.members;
    await endService(owner.at('clients', `street:${STREET}`), one?.id ?? '');
    expect(await byCaseload()).toEqual([1, 1, 2]);
    await endService(owner.at('clients', `street:${STREET}`), other?.id ?? '');
    expect(await byCaseload()).toEqual([1, 0, 1]);
    expect(await advisedAt(district, centre)).toEqual({ floor: 2, byCaseload: 1, byArea: null, advisors: 2 });
  });

  it('goes by the area that it serves, which is no part of what it publishes', async () => {
    const id = await open(district, { division: '310101002003', areaKm2: 0.9 });
    expect(await advisedAt(district, id)).toEqual({ floor: 1, byCaseload: 0, byArea: 3, advisors: 3 });
    recordOf(await changeStation(district, { station: id, version: 1, areaKm2: 0.91 }));
    expect((await advisedAt(district, id)).byArea).toBe(4);
    recordOf(await changeStation(district, { station: id, version: 2, areaKm2: null }));
    expect((await advisedAt(district, id)).byArea).toBeNull();
    const { errors } = await owner.at('advisors', 'partner:ngo').answer(`{ station(id: "${id}") { areaKm2 } }`);
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });

  it.each([0, -1, 7001])('takes no area of %d km²', async (areaKm2) => {
    const { error } = await openStation(district, { division: '310101002006', areaKm2 });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOT_AN_AREA', path: ['input', 'areaKm2'] });
  });

  it('has nothing by caseload for kinds that serve no area', async () => {
    const guidance = await open(district, { division: DISTRICT, kind: 'DISTRICT_GUIDANCE' });
    const point = { division: STREET, kind: 'PROFESSIONAL_POINT', providerName: '乐群' };
    expect((await advisedAt(district, guidance)).byCaseload).toBeNull();
    expect(await advisedAt(district, await open(district, point))).toEqual({
      floor: 0,
      byCaseload: null,
      byArea: null,
      advisors: 0,
    });
  });

  it('is not shown to partners, nor the number of households to callers without figures', async () => {
    const id = await open(district, { division: '310101002007' });
    const query = `{ station(id: "${id}") { advisedStaffing { floor } } }`;
    expect((await owner.at('advisors', 'partner:ngo').answer(query)).errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    const reader = { role: 'district-officer', division: code(DISTRICT), scopes: ['advisor.read'] } as const;
    expect((await advisedAt(owner.at('advisors', { subject: 'reader', ...reader }), id)).byCaseload).toBeNull();
  });

  it('is told whole again when the instance starts', async () => {
    const known = () => owner.asAdmin('select division, households from advisors.served_households order by division');
    const before = await known();
    await owner.asAdmin('update advisors.served_households set households = households + 7');
    await owner.asAdmin('delete from advisors.served_households where division = $1', [HERE]);
    const database = await openDatabase({ url: owner.url, domain: clients });
    const session = database.session(code(DISTRICT));
    const [tree, today] = [loadShanghai(), date('2026-10-31')];
    await session.write(async () => clients.prepare?.({ owner: code(DISTRICT), delegated: [], tree, session, today }));
    await session.close();
    await database.close();
    expect(await known()).toEqual(before);
  });
});

describe('through the gateway', () => {
  let city: City;
  beforeAll(async () => {
    city = await startCity({ owners: [{ code: '31' }, { code: DISTRICT }], months: 1, staffing });
  }, 120_000);
  afterAll(() => city.close());

  const query = `query ($first: Int) { stations(within: "${STREET}", first: $first, filter: { kinds: [COMMUNITY_POINT] }) {
    edges { node { division { code } advisedStaffing { floor byCaseload advisors } } } } }`;
  type Listed = { stations: { edges: { node: { division: { code: string }; advisedStaffing: Advised } }[] } };

  it('a district and a street see it by what is served there, and the city without the part that tells of people', async () => {
    const district = city.as(`district:${DISTRICT}`);
    const { stations } = await district.ask<Listed>(query, { first: 50 });
    expect(stations.edges.length).toBeGreaterThan(5);
    for (const { node } of stations.edges) {
      const counted = await district.ask<{ division: { clients: { households: number } } }>(
        `{ division(code: "${node.division.code}") { clients { households } } }`,
      );
      expect(node.advisedStaffing.byCaseload).toBe(Math.ceil(counted.division.clients.households / 2));
    }
    expect(await city.as(`street:${STREET}`).ask(query, { first: 50 })).toEqual({ stations });
    const shown = (await city.as('city').ask<Listed>(query, { first: 50 })).stations.edges;
    expect(new Set(shown.map(({ node }) => JSON.stringify(node.advisedStaffing)))).toEqual(
      new Set([JSON.stringify({ floor: 1, byCaseload: null, advisors: 1 })]),
    );
  });

  it('costs the same number of statements for one station as for many', async () => {
    const street = city.as(`street:${STREET}`);
    await street.ask(query, { first: 50 });
    const [one, many] = [
      await city.costOf(() => street.ask(query, { first: 1 })),
      await city.costOf(() => street.ask(query, { first: 50 })),
    ];
    expect(many.statements).toBe(one.statements);
  });
});

describe('where the operator says nothing', () => {
  it('nothing beyond the floor is guessed', async () => {
    expect(readConfig({}).staffing).toEqual({ householdsPerAdvisor: null, km2PerAdvisor: null });
    expect(readConfig({ HOUSEHOLDS_PER_ADVISOR: '80', KM2_PER_ADVISOR: '1.5' }).staffing).toEqual({
      householdsPerAdvisor: 80,
      km2PerAdvisor: 1.5,
    });
    for (const wrong of [{ HOUSEHOLDS_PER_ADVISOR: '0' }, { KM2_PER_ADVISOR: '0' }, { KM2_PER_ADVISOR: '1,5' }])
      expect(() => readConfig(wrong)).toThrow(Object.keys(wrong)[0]);
    const owner = await startAuditedOwner(DISTRICT, { runsJobs: false });
    try {
      const id = await open(owner.at('advisors', `district:${DISTRICT}`), { division: HERE, areaKm2: 2 });
      const advised = await advisedAt(owner.at('advisors', `street:${STREET}`), id);
      expect(advised).toEqual({ floor: 1, byCaseload: null, byArea: null, advisors: 1 });
    } finally {
      await owner.close();
    }
  });
});
