import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findDrifts } from '../../subgraphs/recount/drifts.ts';
import { moveFiling } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { sealsIn } from '../testkit/sealing.ts';
import { endService, person, reassignClients, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { COMMUNITY, NEXT_COMMUNITY, STREET, deciderFor, filedAt, openStations } from './network.ts';

const DISTRICT = '310101';

/** What was done so far; the rules are looked up in nothing else. */
type Advisor = { readonly id: string; readonly place: string; serves: boolean };
type Client = {
  readonly id: string;
  readonly division: string;
  readonly registered: string;
  readonly visited: Set<string>;
  advisor: Advisor;
  ended?: string;
};
/** The client, and who served at the end of a month. */
type Served = { readonly client: Client; readonly advisor: Advisor; readonly isActive: boolean };

let owner: AuditedOwner;
let officer: Graph;
let stations: Readonly<Record<string, string>>;
let month = '2026-10';
const advisors: Advisor[] = [];
const clients: Client[] = [];
const months = new Map<string, readonly Served[]>();

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', `district:${DISTRICT}`);
  stations = await openStations(owner);
  for (const place of [STREET, STREET, COMMUNITY])
    advisors.push({ id: await filedAt(owner, stations[place] ?? ''), place, serves: true });
  for (const advisor of advisors) await register(advisor, COMMUNITY);
}, 60_000);
afterAll(() => owner.close());

const step = fc.record({
  verb: fc.constantFrom(
    'register',
    'visit',
    'visit',
    'visit late',
    'hand over',
    'hand over',
    'suspend or resume',
    'resume',
    'end',
    'next month',
    'next month',
  ),
  one: fc.nat(1000),
  other: fc.nat(1000),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test('a month counts for the advisor and the stations that served at its end, whatever was done since', async () => {
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.array(step, { minLength: 20, maxLength: 25 })), async (steps) => {
      for (const one of steps) await work(one);
      noteMonth();
      for (const of of months.keys()) {
        const expected = everyone().map(({ id }) => ({ id, ...expectedOf(id, of) }));
        expect([of, await numbersIn(of)]).toEqual([of, expected]);
        counted += expected.filter(({ due, done }) => due > done && done > 0).length;
      }
      expect(await drifts()).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(counted).toBeGreaterThan(10);
}, 120_000);

test('a month before it was kept who serves whom, and one to come, are null', async () => {
  const nothing = everyone().map(({ id }) => ({ id, caseload: null, due: null, done: null }));
  expect([await numbersIn('2019-12'), await numbersIn('2030-01')]).toEqual([nothing, nothing]);
});

test('who may not read the clients gets none of it', async () => {
  const { errors } = await owner.at('clients', 'city').answer(QUERY, { of: everyone(), month });
  expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['SCOPE_MISSING']));
});

const covers = ({ place, serves }: Advisor, division: string): boolean => serves && division.startsWith(place);

const everyone = (): readonly { readonly __typename: string; readonly id: string }[] => [
  ...advisors.map(({ id }) => ({ __typename: 'Advisor', id })),
  ...[STREET, COMMUNITY].map((place) => ({ __typename: 'Station', id: stations[place] ?? '' })),
];

function noteMonth(): void {
  const served = clients.filter(({ advisor, division }) => covers(advisor, division));
  months.set(
    month,
    served.map((client) => ({ client, advisor: client.advisor, isActive: client.ended === undefined })),
  );
}

function expectedOf(id: string, of: string) {
  const served = (months.get(of) ?? []).filter(({ advisor }) => advisor.id === id || stations[advisor.place] === id);
  const due = served.filter(({ client: { registered, ended, visited } }) => {
    return registered < of && (ended === undefined || ended > of || (ended === of && visited.has(of)));
  });
  const done = due.filter(({ client }) => client.visited.has(of));
  return { caseload: served.filter(({ isActive }) => isActive).length, due: due.length, done: done.length };
}

const FIELDS = 'id caseload(month: $month) visitCompliance(month: $month) { due done }';
const QUERY = `query ($of: [_Any!]!, $month: YearMonth!) {
  _entities(representations: $of) { ... on Advisor { ${FIELDS} } ... on Station { ${FIELDS} } } }`;
type Numbers = { id: string; caseload: number | null; visitCompliance: { due: number | null; done: number | null } };

async function numbersIn(of: string): Promise<unknown[]> {
  const { _entities } = await officer.ask<{ _entities: Numbers[] }>(QUERY, { of: everyone(), month: of });
  return _entities.map(({ id, caseload, visitCompliance }) => ({ id, caseload, ...visitCompliance }));
}

/** What `npm run recount` says of it. */
async function drifts(): Promise<unknown[]> {
  const { url, sealingKeysFile } = owner;
  const seals = sealsIn(sealingKeysFile, DISTRICT);
  const found = await findDrifts({ url, owner: code(DISTRICT), mayOwnTables: true, seals });
  return found.filter(({ figure }) => figure === 'served');
}

async function work({ verb, one, other }: Step): Promise<void> {
  const advisor = advisors[one % advisors.length];
  const client = clients[other % Math.max(clients.length, 1)];
  if (advisor === undefined) throw new TypeError('there is no advisor');
  if (verb === 'next month') return nextMonth();
  if (verb === 'suspend or resume' || (verb === 'resume' && !advisor.serves)) return suspendOrResume(advisor);
  if (verb === 'register' || client === undefined)
    return register(advisor, other % 2 === 0 ? COMMUNITY : NEXT_COMMUNITY);
  if (verb === 'hand over') return handOver(client, advisor);
  if (verb === 'end') return end(client);
  return visit(client, verb === 'visit' ? `${month}-15` : `${monthBefore()}-20`);
}

function nextMonth(): void {
  noteMonth();
  month = shifted(1);
  owner.setClock(`${month}-15T12:00:00+08:00`);
}

const monthBefore = (): string => shifted(-1);

function shifted(by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

async function suspendOrResume(advisor: Advisor): Promise<void> {
  const decider = owner.at('advisors', deciderFor(advisor.place));
  recordOf(await moveFiling(decider, advisor.id, advisor.serves ? 'SUSPEND' : 'RESUME', '借调'));
  advisor.serves = !advisor.serves;
}

async function register(advisor: Advisor, division: string): Promise<void> {
  const members = [person({ advisor: advisor.id }), person({ advisor: advisor.id })];
  const { ok } = await registerHousehold(officer, division, members);
  expect(ok !== null).toBe(covers(advisor, division));
  for (const { id } of ok?.members ?? [])
    clients.push({ id, division, registered: month, visited: new Set(), advisor });
}

async function handOver(client: Client, advisor: Advisor): Promise<void> {
  const { ok } = await reassignClients(officer, { within: DISTRICT, clients: [client.id], advisor: advisor.id });
  const isGiven = client.ended === undefined && client.advisor !== advisor && covers(advisor, client.division);
  expect(ok !== null).toBe(isGiven);
  if (isGiven) client.advisor = advisor;
}

async function end(client: Client): Promise<void> {
  const { ok } = await endService(officer, client.id);
  expect(ok !== null).toBe(client.ended === undefined);
  client.ended ??= month;
}

async function visit(client: Client, on: string): Promise<void> {
  const { ok } = await recordVisit(officer, client.id, on);
  if (ok !== null) client.visited.add(on.slice(0, 7));
}
