import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  closeStation,
  endAdvisor,
  endPosting,
  openStation,
  postAdvisor,
  readAdvisor,
  readStation,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import {
  COMMUNITY,
  NEXT_COMMUNITY,
  OTHER_STREET,
  STREET,
  advisorOf,
  deciderFor,
  filedAt,
  move,
  openStations,
  post,
  somebody,
  tie,
} from './network.ts';

let owner: AuditedOwner;
let officer: Graph;
let stations: Readonly<Record<string, string>>;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { runsJobs: false });
  officer = owner.at('clients', 'district:310101');
  owner.setClock('2026-10-20T12:00:00+08:00');
  stations = await openStations(owner);
}, 60_000);
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const stationOf = (division: string): string => stations[division] ?? '';
const servedBy = async (advisor: string, community = COMMUNITY): Promise<string> =>
  (await registerClient(officer, community, { advisor })).id;

/** Whom the records of active clients name, past all rules. */
async function named(...clients: string[]): Promise<(string | null)[]> {
  const rows = await owner.asAdmin('select id, advisor from clients.client where id = any ($1)', [clients]);
  return clients.map((client) => rows.find(({ id }) => id === client)?.['advisor'] ?? null);
}

async function caseload(advisor: string): Promise<number> {
  const query =
    'query ($id: ID!) { _entities(representations: [{ __typename: "Advisor", id: $id }]) { ... on Advisor { caseload kept: caseload(month: "2026-10") } } }';
  const {
    _entities: [found],
  } = await officer.ask<{ _entities: { caseload: number; kept: number }[] }>(query, { id: advisor });
  expect(found?.kept).toBe(found?.caseload);
  return found?.caseload ?? 0;
}

describe('who leaves', () => {
  test('hands the clients to the successor in one step, and loses postings, filing and access', async () => {
    const leaver = await filedAt(owner, stationOf(COMMUNITY));
    const next = await filedAt(owner, stationOf(COMMUNITY));
    await post(owner, leaver, stationOf(NEXT_COMMUNITY));
    await tie(owner, leaver, 'sub-leaver');
    const own = owner.at('advisors', somebody('sub-leaver', 'advisor', COMMUNITY));
    const clients = [await servedBy(leaver), await servedBy(leaver)];
    expect(await readAdvisor(own, leaver)).toMatchObject({ id: leaver });
    const before = (await readStation(at(`street:${STREET}`), stationOf(COMMUNITY))).advisorsPosted;
    const ended = recordOf(await endAdvisor(at(`street:${STREET}`), leaver, { handOverTo: next, reason: '调离本市' }));
    expect(ended).toMatchObject({
      station: null,
      filing: { state: 'WITHDRAWN', history: [{ to: 'WITHDRAWN', reason: '调离本市' }, {}, {}, {}] },
    });
    expect(ended.postings.every(({ until }) => until !== null)).toBe(true);
    expect((await readStation(at(`street:${STREET}`), stationOf(COMMUNITY))).advisorsPosted).toBe(before - 1);
    expect(await named(...clients)).toEqual([next, next]);
    expect([await caseload(leaver), await caseload(next)]).toEqual([0, 2]);
    const refused = await own.answer('query ($id: ID!) { advisor(id: $id) { id } }', { id: leaver });
    expect(refused.errors).toMatchObject([{ code: 'ACCESS_ENDED' }]);
    const [entry] = (await owner.trail()).filter(({ action }) => action === 'filing.withdraw').toReversed();
    for (const id of [leaver, next, ...clients]) expect(entry?.['records']).toContain(id);
  });

  test('leaves the clients visibly without an advisor where no successor is named', async () => {
    const leaver = await filedAt(owner, stationOf(COMMUNITY));
    const client = await servedBy(leaver);
    recordOf(await endAdvisor(at(`street:${STREET}`), leaver));
    expect(await named(client)).toEqual([null]);
    const query = `{ clients(within: "${STREET}", filter: { served: false }, first: 200) { edges { node { id } } } }`;
    const { clients } = await officer.ask<{ clients: { edges: { node: { id: string } }[] } }>(query, {});
    expect(clients.edges.map(({ node }) => node.id)).toContain(client);
  });

  test('names no client any more after WITHDRAW by itself either', async () => {
    const leaver = await filedAt(owner, stationOf(COMMUNITY));
    const client = await servedBy(leaver);
    await move(owner, leaver, 'WITHDRAW');
    expect(await named(client)).toEqual([null]);
  });

  test('hands over nothing to one who does not serve where the clients live, and says how many are left', async () => {
    const leaver = await filedAt(owner, stationOf(COMMUNITY));
    await post(owner, leaver, stationOf(NEXT_COMMUNITY));
    const next = await filedAt(owner, stationOf(COMMUNITY));
    const clients = [await servedBy(leaver), await servedBy(leaver, NEXT_COMMUNITY)];
    const { error } = await endAdvisor(at(`street:${STREET}`), leaver, { handOverTo: next });
    expect(error).toMatchObject({
      code: 'INPUT_INVALID',
      reason: 'SUCCESSOR_SERVES_ELSEWHERE',
      path: ['input', 'handOverTo'],
    });
    expect(error?.message).toContain('1');
    expect(await named(...clients)).toEqual([leaver, leaver]);
    expect((await readAdvisor(at(`street:${STREET}`), leaver)).filing.state).toBe('FILED');
  });

  test('is ended by the filing authority alone, with a reason, at the version that was read', async () => {
    const leaver = await filedAt(owner, stationOf(COMMUNITY));
    const suspended = await advisorOf(owner, stationOf(COMMUNITY), 'SUBMIT', 'FILE', 'SUSPEND');
    const street = at(`street:${STREET}`);
    expect((await endAdvisor(at('district:310101'), leaver)).error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY' });
    const other = await endAdvisor(at(`street:${OTHER_STREET}`), leaver, { version: 1 });
    expect(other.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    expect((await endAdvisor(street, leaver, { version: 1 })).error).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect((await endAdvisor(street, leaver, { reason: ' ' })).error).toMatchObject({ path: ['input', 'reason'] });
    expect((await endAdvisor(street, leaver, { on: '2999-01-01' })).error).toMatchObject({ path: ['input', 'on'] });
    expect((await endAdvisor(street, leaver, { on: '2020-01-01' })).error).toMatchObject({ reason: 'DATE_BEFORE' });
    expect((await endAdvisor(street, leaver, { handOverTo: leaver })).error).toMatchObject({
      reason: 'SUCCESSOR_LEAVES',
    });
    const nowhere = await endAdvisor(street, leaver, { handOverTo: suspended });
    expect(nowhere.error).toMatchObject({ reason: 'SUCCESSOR_SERVES_NOWHERE' });
    const nobody = await endAdvisor(street, leaver, {
      handOverTo: `${COMMUNITY}-0193b1c2-0000-7000-8000-000000000001`,
    });
    expect(nobody.error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'handOverTo'] });
    recordOf(await endAdvisor(street, leaver));
    expect((await endAdvisor(street, leaver)).error).toMatchObject({ code: 'FILING_STATE_CONFLICT' });
  });

  test('is named by no active client after any sequence of work', async () => {
    const places = [COMMUNITY, NEXT_COMMUNITY, STREET];
    const step = fc.record({
      verb: fc.constantFrom('join', 'register', 'register', 'post', 'end', 'withdraw'),
      one: fc.nat(99),
      other: fc.nat(99),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const serving: string[] = [await filedAt(owner, stationOf(COMMUNITY))];
        const gone: string[] = [];
        for (const { verb, one, other } of steps) {
          const advisor = serving[one % serving.length];
          if (verb === 'join' || advisor === undefined)
            serving.push(await filedAt(owner, stationOf(places[one % 3] ?? COMMUNITY)));
          else if (verb === 'register') {
            await registerClient(officer, places[other % 2] ?? COMMUNITY, { advisor }).catch(() => {});
          } else if (verb === 'post') {
            await postAdvisor(at('district:310101'), { advisor, station: stationOf(places[other % 3] ?? STREET) });
          } else {
            const decider = at(deciderFor(advisor.split('-')[0] ?? ''));
            const successor = serving[other % serving.length];
            const input = verb === 'end' ? { handOverTo: successor } : {};
            if ((await endAdvisor(decider, advisor, input)).ok === null) continue;
            serving.splice(serving.indexOf(advisor), 1);
            gone.push(advisor);
          }
          const left = await owner.asAdmin('select id from clients.client where active and advisor = any ($1)', [gone]);
          expect(left).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});

describe('one posting of several', () => {
  test('ends alone, and the main one is the next', async () => {
    const id = await filedAt(owner, stationOf(COMMUNITY));
    await post(owner, id, stationOf(NEXT_COMMUNITY));
    const street = at(`street:${STREET}`);
    const before = (await readStation(street, stationOf(COMMUNITY))).advisorsPosted;
    const ended = recordOf(await endPosting(street, id, stationOf(COMMUNITY)));
    expect(ended).toMatchObject({ station: { id: stationOf(NEXT_COMMUNITY) }, filing: { state: 'FILED' } });
    expect(ended.postings.filter(({ until }) => until === null)).toHaveLength(1);
    expect((await readStation(street, stationOf(COMMUNITY))).advisorsPosted).toBe(before - 1);
    expect((await endPosting(street, id, stationOf(COMMUNITY))).error).toMatchObject({ reason: 'NOT_POSTED_THERE' });
    const elsewhere = await endPosting(at(`street:${OTHER_STREET}`), id, stationOf(NEXT_COMMUNITY), { version: 1 });
    expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    expect(recordOf(await endPosting(street, id, stationOf(NEXT_COMMUNITY)))).toMatchObject({ station: null });
  });

  test('is chosen as the main one, at first or later', async () => {
    const id = await filedAt(owner, stationOf(COMMUNITY));
    const street = at(`street:${STREET}`);
    const posted = recordOf(await postAdvisor(street, { advisor: id, station: stationOf(NEXT_COMMUNITY), main: true }));
    expect(posted.station).toEqual({ id: stationOf(NEXT_COMMUNITY) });
    const back = recordOf(await postAdvisor(street, { advisor: id, station: stationOf(COMMUNITY), main: true }));
    expect(back.station).toEqual({ id: stationOf(COMMUNITY) });
    expect(back.postings).toHaveLength(2);
    const again = await postAdvisor(street, { advisor: id, station: stationOf(COMMUNITY), main: true });
    expect(again.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'station'] });
  });

  test('is refused at a station that closed, with the day', async () => {
    const id = await filedAt(owner, stationOf(COMMUNITY));
    const street = at(`street:${STREET}`);
    const station = recordOf(await openStation(street, { division: '310101002008' })).id;
    recordOf(await closeStation(street, { station, version: 1 }));
    const { error } = await postAdvisor(street, { advisor: id, station });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'station'] });
    expect(error?.message).toMatch(/\d{4}-\d\d-\d\d/);
  });

  test('of one who is suspended serves nowhere, and serves again when the filing is resumed', async () => {
    const id = await filedAt(owner, stationOf(COMMUNITY));
    await post(owner, id, stationOf(NEXT_COMMUNITY));
    const serves = async () => owner.asAdmin('select division from clients.serving_advisor where advisor = $1', [id]);
    expect(await serves()).toHaveLength(2);
    await move(owner, id, 'SUSPEND');
    expect(await serves()).toEqual([]);
    await move(owner, id, 'RESUME');
    expect(await serves()).toHaveLength(2);
  });
});
