import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseDivisionCode } from '#divisions';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  compliance,
  correctVisit,
  endService,
  recordVisit,
  registerClient,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { exportSubject } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const NOBODY = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
const WITHDRAWN = 'withdrawn { at by reason }';

let instance: Instance;
let officer: Graph;
let advisor: Graph;
let client: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
  advisor = instance.as(`advisor:${COMMUNITY}`);
});

afterAll(() => instance.close());

beforeEach(async () => {
  instance.setClock('2026-05-20');
  client = (await registerClient(officer, COMMUNITY)).id;
  instance.setClock('2026-06-20T12:00:00+08:00');
});

describe('a visit that was recorded by mistake', () => {
  it('is withdrawn by whoever may record it, and says when, by whom and why', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-02', { summary: '原文' }));
    expect(await shown(id, WITHDRAWN)).toEqual({ withdrawn: null });
    const withdrawn = recordOf(await withdrawVisit(advisor, id, 1, { reason: ' 误录: 应为邻居 ' }));
    expect(withdrawn).toMatchObject({ id, version: 2, visitedOn: '2026-06-02', summary: '原文' });
    expect(await shown(id, `version summary ${WITHDRAWN} earlierVersions { version summary recordedBy }`)).toEqual({
      version: 2,
      summary: '原文',
      withdrawn: { at: '2026-06-20T12:00:00.000+08:00', by: `advisor:${COMMUNITY}`, reason: '误录: 应为邻居' },
      earlierVersions: [{ version: 1, summary: '原文', recordedBy: `advisor:${COMMUNITY}` }],
    });
  });

  it('is in no list and is not counted, and is still found by its id and its key', async () => {
    const visits = [];
    for (const day of ['10', '11', '12'])
      visits.push(recordOf(await recordVisit(advisor, client, `2026-06-${day}`)).id);
    const [first = '', mistaken = '', last = ''] = visits;
    recordOf(await withdrawVisit(advisor, mistaken, 1));
    const query = `query ($id: ID!, $of: [_Any!]!) {
      client(id: $id) { visits(first: 1) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }
      _entities(representations: $of) { ... on Visit { id withdrawn { by } } } }`;
    const of = [{ __typename: 'Visit', id: mistaken }];
    type Listed = { client: { visits: { pageInfo: { endCursor: string } } } };
    const listed = await advisor.ask<Listed>(query, { id: client, of });
    expect(listed).toMatchObject({
      client: { visits: { totalCount: 2, edges: [{ node: { id: last } }], pageInfo: { hasNextPage: true } } },
      _entities: [{ id: mistaken, withdrawn: { by: `advisor:${COMMUNITY}` } }],
    });
    const next =
      'query ($id: ID!, $after: String) { client(id: $id) { visits(after: $after) { edges { node { id } } } } }';
    const { endCursor } = listed.client.visits.pageInfo;
    expect(await advisor.ask(next, { id: client, after: endCursor })).toEqual({
      client: { visits: { edges: [{ node: { id: first } }] } },
    });
  });

  it('fulfils no duty: the figures and the dates of the client are as if it had never been recorded', async () => {
    const before = await compliance(officer, COMMUNITY, '2026-06');
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    expect(await compliance(officer, COMMUNITY, '2026-06')).toMatchObject({ done: (before.done ?? 0) + 1 });
    recordOf(await withdrawVisit(advisor, id, 1));
    expect(await compliance(officer, COMMUNITY, '2026-06')).toEqual(before);
    expect(await datesOf(client)).toEqual({ lastVisitedOn: null, visitDueOn: '2026-06-30' });
  });

  it('leaves the duty done where another visit of the month stands', async () => {
    recordOf(await recordVisit(advisor, client, '2026-06-03'));
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    const before = await compliance(officer, COMMUNITY, '2026-06');
    recordOf(await withdrawVisit(advisor, id, 1));
    expect(await compliance(officer, COMMUNITY, '2026-06')).toEqual(before);
    expect(await datesOf(client)).toEqual({ lastVisitedOn: '2026-06-03', visitDueOn: '2026-07-31' });
  });

  it('is withdrawn also when the service has ended since', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    recordOf(await endService(officer, client));
    recordOf(await withdrawVisit(officer, id, 1));
    expect(await datesOf(client)).toEqual({ lastVisitedOn: null, visitDueOn: null });
  });

  it('goes with the export of the person, who is told that and why it was withdrawn', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    recordOf(await withdrawVisit(advisor, id, 1));
    const { document } = recordOf(await exportSubject(officer, client));
    expect(JSON.parse(document)).toMatchObject({
      parts: {
        clients: {
          visits: [
            {
              id,
              withdrawnAt: '2026-06-20T04:00:00.000Z',
              withdrawnBy: `advisor:${COMMUNITY}`,
              withdrawalReason: '误录: 当日未上门',
              earlierVersions: [{ version: 1 }],
            },
          ],
        },
      },
    });
  });

  it('keeps the reason sealed', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    recordOf(await withdrawVisit(advisor, id, 1));
    const session = instance.database.session(parseDivisionCode('31'));
    const rows = await session
      .read((em) => em.execute<{ row: string }[]>('select to_jsonb(v)::text as row from clients.visit v'))
      .finally(() => session.close());
    expect(rows.some(({ row }) => row.includes('withdrawal_reason'))).toBe(true);
    expect(rows.filter(({ row }) => row.includes('误录'))).toEqual([]);
  });

  it('is withdrawn once for its key, however often that is sent', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    const key = { idempotencyKey: '0193b1c2-0000-7000-8000-0000000000aa' };
    const results = await Promise.all([1, 2, 3].map(() => withdrawVisit(advisor, id, 1, key)));
    expect(results.map((result) => recordOf(result).version)).toEqual([2, 2, 2]);
  });
});

describe('a withdrawal is refused', () => {
  it('a second time, as is a correction, by a code of its own', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    recordOf(await withdrawVisit(advisor, id, 1));
    for (const version of [1, 2]) {
      const expected = { code: 'VISIT_WITHDRAWN', path: ['input', 'visit'] };
      expect((await withdrawVisit(advisor, id, version)).error).toMatchObject(expected);
      expect((await correctVisit(advisor, id, version, '2026-06-11')).error).toMatchObject(expected);
    }
    expect(await shown(id, 'version')).toEqual({ version: 2 });
  });

  it('of a version that is no longer the latest', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    recordOf(await correctVisit(advisor, id, 1, '2026-06-11'));
    const { error } = await withdrawVisit(advisor, id, 1);
    expect(error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
  });

  it('of a visit that does not exist, or lies elsewhere', async () => {
    expect((await withdrawVisit(advisor, NOBODY, 1)).error).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'visit'],
    });
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    expect((await withdrawVisit(instance.as('street:310101013'), id, 1)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
      path: ['input', 'visit'],
    });
  });

  it('without a reason, with all that is wrong at once', async () => {
    const query = `mutation ($input: WithdrawVisitInput!) { withdrawVisit(input: $input) { ok { id } errors { reason path } } }`;
    const input = { visit: 'x', version: 1, reason: ' ', idempotencyKey: 'x' };
    expect(await advisor.ask(query, { input })).toEqual({
      withdrawVisit: {
        ok: null,
        errors: [
          { reason: 'NOT_AN_ID', path: ['input', 'visit'] },
          { reason: 'EMPTY', path: ['input', 'reason'] },
          { reason: 'NOT_A_KEY', path: ['input', 'idempotencyKey'] },
        ],
      },
    });
  });

  it('beside a correction of the same version: of the two exactly one takes effect', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-12'));
    const results = await Promise.all([
      withdrawVisit(advisor, id, 1),
      correctVisit(advisor, id, 1, '2026-06-11'),
      withdrawVisit(officer, id, 1),
    ]);
    expect(results.filter(({ ok }) => ok !== null)).toHaveLength(1);
  });
});

async function shown(id: string, fields: string): Promise<unknown> {
  const { visit } = await advisor.ask<{ visit: unknown }>(`query ($id: ID!) { visit(id: $id) { ${fields} } }`, { id });
  return visit;
}

async function datesOf(id: string): Promise<unknown> {
  const query = 'query ($id: ID!) { client(id: $id) { lastVisitedOn visitDueOn } }';
  return (await officer.ask<{ client: unknown }>(query, { id })).client;
}
