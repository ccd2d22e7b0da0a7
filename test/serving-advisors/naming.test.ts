import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, recordVisit, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { startInstance } from '../testkit/instance.ts';
import { askWrite, recordOf } from '../testkit/write.ts';
import {
  COMMUNITY,
  NEXT_COMMUNITY,
  OTHER_STREET,
  STREET,
  advisorOf,
  filedAt,
  move,
  openStations,
  post,
  somebody,
  tie,
} from './network.ts';

const DAY = '2026-10-31';
const UNKNOWN = '00000000-0000-7000-8000-000000000000';

let owner: AuditedOwner;
let officer: Graph;
let stations: Readonly<Record<string, string>>;
let client: string;
/** Serving at the point of the community, and at the station of its street. */
let here: string;
let ofStreet: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', 'district:310101');
  stations = await openStations(owner);
  here = await filedAt(owner, stations[COMMUNITY] ?? '');
  ofStreet = await filedAt(owner, stations[STREET] ?? '');
  client = (await registerClient(officer, COMMUNITY)).id;
}, 60_000);
afterAll(() => owner.close());

/** Whoever is recorded as the visitor. */
async function visitor(graph: Graph, changes: object = {}, of = client): Promise<string | null> {
  const { id } = recordOf(await recordVisit(graph, of, DAY, changes));
  const { visit } = await officer.ask<{ visit: { advisor: { id: string } | null } }>(
    'query ($id: ID!) { visit(id: $id) { advisor { id } } }',
    { id },
  );
  return visit.advisor?.id ?? null;
}

async function refusal(graph: Graph, advisor: string, of = client) {
  const query = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { ok { id } errors { code reason path } } }`;
  const input = { client: of, visitedOn: DAY, summary: '在家', advisor };
  const { recordVisit: payload } = await graph.ask<{ recordVisit: { ok: unknown; errors: readonly object[] } }>(query, {
    input,
  });
  expect(payload.ok).toBeNull();
  return payload.errors;
}

const NOT_HERE = [{ code: 'INPUT_INVALID', reason: 'NOT_SERVING_HERE', path: ['input', 'advisor'] }];

describe('a visit is recorded as made by', () => {
  test('an advisor of the community, or of the street above it, whom an officer names', async () => {
    expect(await visitor(officer, { advisor: here })).toBe(here);
    expect(await visitor(officer, { advisor: ofStreet })).toBe(ofStreet);
  });

  test('an advisor who serves there by a further posting', async () => {
    const elsewhere = await filedAt(owner, stations[NEXT_COMMUNITY] ?? '');
    expect(await refusal(officer, elsewhere)).toEqual(NOT_HERE);
    await post(owner, elsewhere, stations[COMMUNITY] ?? '');
    expect(await visitor(officer, { advisor: elsewhere })).toBe(elsewhere);
  });

  test('an advisor whose announced change was returned: it takes nobody away from those they visit', async () => {
    const changing = await filedAt(owner, stations[COMMUNITY] ?? '');
    for (const step of ['CHANGE', 'RETURN']) {
      await move(owner, changing, step);
      expect(await visitor(officer, { advisor: changing })).toBe(changing);
    }
  });

  test("nobody where none is named, and not the client's advisor", async () => {
    const served = await registerClient(officer, COMMUNITY, { advisor: here });
    expect(await visitor(officer, {}, served.id)).toBeNull();
  });
});

describe('a visit is not recorded as made by', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['a client', () => client],
    ['a station', () => stations[COMMUNITY] ?? ''],
    ['somebody unknown', () => `${COMMUNITY}-${UNKNOWN}`],
    ['an advisor of another district', () => `310104-${UNKNOWN}`],
    ['an advisor of the next community', () => filedAt(owner, stations[NEXT_COMMUNITY] ?? '')],
    ['an advisor of another street', () => filedAt(owner, stations[OTHER_STREET] ?? '')],
    ['an advisor who is not filed yet', () => advisorOf(owner, stations[COMMUNITY] ?? '', 'SUBMIT')],
    ['an advisor who is suspended', () => advisorOf(owner, stations[COMMUNITY] ?? '', 'SUBMIT', 'FILE', 'SUSPEND')],
    ['an advisor who has withdrawn', () => advisorOf(owner, stations[COMMUNITY] ?? '', 'SUBMIT', 'FILE', 'WITHDRAW')],
  ])('%s', async (_, idOf) => {
    expect(await refusal(officer, await idOf())).toEqual(NOT_HERE);
  });
});

describe('an advisor', () => {
  test('who is tied to the record is the visitor without naming it', async () => {
    const own = await filedAt(owner, stations[COMMUNITY] ?? '');
    await tie(owner, own, 'li');
    const graph = owner.at('clients', somebody('li', 'advisor', COMMUNITY));
    expect(await visitor(graph)).toBe(own);
    expect(await visitor(graph, { advisor: own })).toBe(own);
  });

  test('says of nobody else that they visited, tied or not', async () => {
    const NOT_YOURSELF = [{ code: 'INPUT_INVALID', reason: 'NOT_YOURSELF', path: ['input', 'advisor'] }];
    for (const subject of ['li', 'nobody in particular']) {
      expect(await refusal(owner.at('clients', somebody(subject, 'advisor', COMMUNITY)), here)).toEqual(NOT_YOURSELF);
    }
  });

  test('who is tied to no record leaves a visit without a visitor', async () => {
    expect(await visitor(owner.at('clients', `advisor:${COMMUNITY}`))).toBeNull();
  });
});

test('a station lead who is tied names another advisor, and is the visitor otherwise', async () => {
  const own = await filedAt(owner, stations[COMMUNITY] ?? '');
  await tie(owner, own, 'lead');
  const graph = owner.at('clients', somebody('lead', 'station-lead', COMMUNITY));
  expect(await visitor(graph)).toBe(own);
  expect(await visitor(graph, { advisor: here })).toBe(here);
});

describe('a household is registered', () => {
  test('with an advisor who serves there, and refused at each member with another one', async () => {
    const elsewhere = await filedAt(owner, stations[NEXT_COMMUNITY] ?? '');
    const members = [person({ advisor: elsewhere }), person({ advisor: here }), person({ advisor: client })];
    const query = `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { ok { id } errors { reason path } } }`;
    const input = { division: COMMUNITY, address: '云南中路 1 号', members };
    const { registerHousehold: payload } = await officer.ask<{ registerHousehold: object }>(query, { input });
    expect(payload).toEqual({
      ok: null,
      errors: [0, 2].map((i) => ({ reason: 'NOT_SERVING_HERE', path: ['input', 'members', String(i), 'advisor'] })),
    });
  });
});

describe('where an owner keeps clients and no advisors', () => {
  test('an advisor can be named for nothing, and the write goes through without', async () => {
    const alone = await startInstance(clients, '310101');
    alone.setClock(DAY);
    try {
      const graph = alone.as('district:310101');
      const { id } = await registerClient(graph, COMMUNITY);
      const visit = await askWrite(
        graph,
        `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { ok { id } errors { code path } } }`,
        { input: { client: id, visitedOn: DAY, summary: '在家', advisor: here } },
      );
      expect(visit).toMatchObject({ ok: null, error: { code: 'ADVISOR_NOT_TOLD', path: ['input', 'advisor'] } });
      const { error } = await registerHousehold(graph, COMMUNITY, [person({ advisor: here })]);
      expect(error).toMatchObject({ code: 'ADVISOR_NOT_TOLD', path: ['input', 'members', '0', 'advisor'] });
      expect((await recordVisit(graph, id, DAY)).error).toBeNull();
    } finally {
      await alone.close();
    }
  });
});
