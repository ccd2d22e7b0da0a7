import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  closeStation,
  moveAdvisor,
  moveFiling,
  openStation,
  postAdvisor,
  readStation,
} from '../testkit/advisor-verbs.ts';
import { endService, reassignClients, recordVisit, registerHousehold, person } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { COMMUNITY, NEXT_COMMUNITY, OTHER_STREET, STREET, advisorOf, deciderFor, openStations } from './network.ts';
import { recordedIn, servingIn } from './recount.ts';

const DISTRICT = '310101';
const COMMUNITIES = [COMMUNITY, NEXT_COMMUNITY];
const PLACES = [STREET, OTHER_STREET, ...COMMUNITIES];

const step = fc.record({
  verb: fc.constantFrom(
    'join',
    'register',
    'register',
    'visit',
    'hand over',
    'end',
    'post',
    'transfer',
    'move',
    'move',
    'move',
    'close',
  ),
  one: fc.nat(1000),
  other: fc.nat(1000),
  action: fc.constantFrom('SUBMIT', 'FILE', 'CHANGE', 'RETURN', 'SUSPEND', 'RESUME', 'WITHDRAW'),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What was done so far, as the verbs answered; the rules are looked up in nothing else. */
type Advisor = { readonly id: string; filedAt: string; places: string[]; states: string[] };
type Client = { readonly id: string; readonly division: string; advisor: string | null; active: boolean };
type World = { advisors: Advisor[]; clients: Client[] };

let owner: AuditedOwner;
let officer: Graph;
let stations: Record<string, string>;
const world: World = { advisors: [], clients: [] };

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', `district:${DISTRICT}`);
  stations = { ...(await openStations(owner)) };
}, 60_000);
afterAll(() => owner.close());

/** Filed once, and neither suspended nor gone; at a station whose code begins that of the community. */
function serves({ places, states }: Advisor, community: string): boolean {
  const last = states.at(-1) ?? '';
  const mayServe = states.includes('FILED') && last !== 'SUSPENDED' && last !== 'WITHDRAWN';
  return mayServe && places.some((place) => community.slice(0, place.length) === place);
}

function serving({ advisor, division }: Client): string | null {
  const found = world.advisors.find(({ id }) => id === advisor);
  return found !== undefined && serves(found, division) ? found.id : null;
}

test('clients, lists and caseloads agree with a recount after any sequence of work', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      for (const one of steps) {
        await work(one);
        expect([one.verb, await servingIn(owner)]).toEqual([one.verb, await recordedIn(owner)]);
      }
      const active = world.clients.filter((client) => client.active);
      const without = active.filter((client) => serving(client) === null).map(({ id }) => id);
      expect(await listed('served: false')).toEqual(without.toSorted());
      for (const { id } of world.advisors) {
        const own = active.filter((client) => serving(client) === id).map((client) => client.id);
        expect(await listed(`advisor: "${id}"`)).toEqual(own.toSorted());
        expect(await caseload(id)).toBe(own.length);
      }
      expect(await shown()).toEqual(Object.fromEntries(active.map((client) => [client.id, serving(client)])));
    }),
    { numRuns: 8 },
  );
}, 120_000);

async function work({ verb, one, other, action }: Step): Promise<void> {
  const advisor = pick(world.advisors, one);
  const client = pick(world.clients, other);
  if (verb === 'join' || advisor === undefined) return join(one);
  if (verb === 'move') return move(advisor, action);
  if (verb === 'close') return close(PLACES[other % PLACES.length] ?? STREET);
  if (verb === 'transfer') return transfer(advisor, PLACES[other % PLACES.length] ?? STREET);
  if (verb === 'post') return post(advisor, PLACES[other % PLACES.length] ?? STREET);
  if (verb === 'register' || client === undefined) return register(advisor, COMMUNITIES[other % 2] ?? COMMUNITY);
  if (verb === 'hand over') return handOver(client, advisor);
  return verb === 'end' ? end(client) : visit(client, advisor);
}

async function end(client: Client): Promise<void> {
  const { ok } = await endService(officer, client.id);
  expect(ok !== null).toBe(client.active);
  client.active = false;
}

async function visit({ id, division, active }: Client, advisor: Advisor): Promise<void> {
  const { ok } = await recordVisit(officer, id, '2026-10-31', { advisor: advisor.id });
  expect(ok !== null).toBe(active && serves(advisor, division));
}

/** Half of them filed, so that there is somebody who serves. */
async function join(number: number): Promise<void> {
  const place = PLACES[number % PLACES.length] ?? STREET;
  const steps = number % 8 < 4 ? ['SUBMIT', 'FILE'] : [];
  const id = await advisorOf(owner, stations[place] ?? '', ...steps);
  world.advisors.push({
    id,
    filedAt: place,
    places: [place],
    states: ['DRAFT', ...(steps.length > 0 ? ['FILED'] : [])],
  });
}

async function move(advisor: Advisor, action: string): Promise<void> {
  const decider = owner.at('advisors', deciderFor(advisor.filedAt));
  const { ok } = await moveFiling(decider, advisor.id, action, `因${action}`);
  if (ok === null) return;
  advisor.states.push(ok.filing.state);
  if (action === 'WITHDRAW') advisor.places = [];
}

/** To another place, whose authority decides from then on. */
async function transfer(advisor: Advisor, place: string): Promise<void> {
  const graph = owner.at('advisors', `district:${DISTRICT}`);
  const { ok } = await moveAdvisor(graph, advisor.id, place, { station: stations[place] });
  if (ok === null) return;
  advisor.states.push(ok.filing.state);
  advisor.filedAt = place;
  advisor.places = [place];
}

async function post(advisor: Advisor, place: string): Promise<void> {
  const input = { advisor: advisor.id, station: stations[place] };
  const { ok } = await postAdvisor(owner.at('advisors', `district:${DISTRICT}`), input);
  if (ok !== null) advisor.places.push(place);
}

/** Closes the station of a place and opens another one there, where those who were posted have to be posted anew. */
async function close(place: string): Promise<void> {
  const graph = owner.at('advisors', `district:${DISTRICT}`);
  const { version, kind } = await readStation(graph, stations[place] ?? '');
  recordOf(await closeStation(graph, { station: stations[place], version }));
  stations[place] = recordOf(await openStation(graph, { division: place, kind, name: `${place} 新站` })).id;
  for (const advisor of world.advisors) advisor.places = advisor.places.filter((one) => one !== place);
}

async function register(advisor: Advisor, division: string): Promise<void> {
  const { ok } = await registerHousehold(officer, division, [person({ advisor: advisor.id }), person()]);
  expect(ok !== null).toBe(serves(advisor, division));
  for (const { id } of ok?.members ?? []) world.clients.push({ id, division, advisor: null, active: true });
  // In the order in which they were given.
  const [first] = (ok?.members ?? []).map(({ id }) => id);
  const given = world.clients.find(({ id }) => id === first);
  if (given !== undefined) given.advisor = advisor.id;
}

async function handOver({ advisor: from, division }: Client, to: Advisor): Promise<void> {
  if (from === null) return;
  const meant = world.clients.filter(
    (client) => client.active && client.advisor === from && client.division === division,
  );
  const { ok } = await reassignClients(officer, { within: division, from, advisor: to.id });
  expect(ok !== null).toBe(meant.length > 0 && from !== to.id && serves(to, division));
  if (ok !== null) for (const client of meant) client.advisor = to.id;
}

function pick<Value>(values: readonly Value[], number: number): Value | undefined {
  return values[number % Math.max(values.length, 1)];
}

async function listed(filter: string): Promise<string[]> {
  const query = `{ clients(within: "${DISTRICT}", filter: { ${filter} }, first: 200) { totalCount edges { node { id } } } }`;
  const { clients } = await officer.ask<{ clients: { totalCount: number; edges: { node: { id: string } }[] } }>(query);
  expect(clients.totalCount).toBe(clients.edges.length);
  return clients.edges.map(({ node }) => node.id).toSorted();
}

async function caseload(id: string): Promise<number> {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Advisor { caseload } } }';
  const { _entities } = await officer.ask<{ _entities: [{ caseload: number }] }>(query, {
    of: [{ __typename: 'Advisor', id }],
  });
  return _entities[0].caseload;
}

async function shown(): Promise<Record<string, string | null>> {
  const query = `{ clients(within: "${DISTRICT}", first: 200) { edges { node { id advisor { id } } } } }`;
  type Shown = { clients: { edges: { node: { id: string; advisor: { id: string } | null } }[] } };
  const { clients } = await officer.ask<Shown>(query);
  return Object.fromEntries(clients.edges.map(({ node }) => [node.id, node.advisor?.id ?? null]));
}
