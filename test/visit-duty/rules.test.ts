import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  changeCategory,
  compliance,
  complianceByMonth,
  correctVisit,
  endService,
  recordVisit,
  registerClient,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

/** Each test has a community of its own. */
const [ROAD, BUND, PEOPLE, HOUSE, GARDEN, BRIDGE, TOWER, LANE, HALL, YARD, MARKET, CORNER] = [
  '310101002001',
  '310101002002',
  '310101002003',
  '310101002009',
  '310101002010',
  '310101002007',
  '310101002006',
  '310101002008',
  '310101002011',
  '310101002013',
  '310101002014',
  '310101002015',
] as const;

let instance: Instance;
let officer: Graph;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
});

afterAll(() => instance.close());

describe('the monthly duty', () => {
  it('begins with the month after registration, whatever is visited before', async () => {
    instance.setClock('2026-03-10');
    const { id } = await registerClient(officer, ROAD);
    recordOf(await recordVisit(officer, id, '2026-03-10'));
    instance.setClock('2026-05-31');
    expect(await complianceByMonth(officer, ROAD, '2026-05', 3)).toEqual([
      { month: '2026-03', due: 0, done: 0, rate: null },
      { month: '2026-04', due: 1, done: 0, rate: 0 },
      { month: '2026-05', due: 1, done: 0, rate: 0 },
    ]);
  });

  it('counts a client once a month, however often visited', async () => {
    instance.setClock('2026-03-10');
    const { id } = await registerClient(officer, BUND);
    instance.setClock('2026-04-20');
    recordOf(await recordVisit(officer, id, '2026-04-02'));
    recordOf(await recordVisit(officer, id, '2026-04-20'));
    expect(await compliance(officer, BUND, '2026-04')).toMatchObject({ due: 1, done: 1, rate: 1 });
  });

  it('is settled for the month of the visit by a visit recorded later', async () => {
    instance.setClock('2026-03-10');
    const { id } = await registerClient(officer, PEOPLE);
    instance.setClock('2026-05-03');
    recordOf(await recordVisit(officer, id, '2026-04-28'));
    expect(await compliance(officer, PEOPLE, '2026-04')).toMatchObject({ due: 1, done: 1 });
    expect(await compliance(officer, PEOPLE, '2026-05')).toMatchObject({ due: 1, done: 0 });
  });

  it('turns with midnight in Shanghai', async () => {
    instance.setClock('2026-03-31T23:59:59+08:00');
    const early = await registerClient(officer, HOUSE);
    instance.setClock('2026-04-01T00:00:00+08:00');
    const late = await registerClient(officer, HOUSE);
    expect([early.visitDueOn, late.visitDueOn]).toEqual(['2026-04-30', '2026-05-31']);
    instance.setClock('2026-04-30T23:59:59+08:00');
    const refused = await recordVisit(officer, early.id, '2026-05-01');
    expect(refused.error).toMatchObject({ code: 'VISIT_IN_FUTURE', path: ['input', 'visitedOn'] });
    instance.setClock('2026-05-01T00:00:00+08:00');
    recordOf(await recordVisit(officer, early.id, '2026-05-01'));
    expect(await complianceByMonth(officer, HOUSE, '2026-05', 2)).toMatchObject([
      { due: 1, done: 0 },
      { due: 2, done: 1 },
    ]);
  });

  it('of a client whose service ends stays for that month only if the client was visited in it', async () => {
    instance.setClock('2026-03-10');
    const visited = await registerClient(officer, GARDEN);
    const unvisited = await registerClient(officer, GARDEN);
    instance.setClock('2026-05-12');
    const visit = recordOf(await recordVisit(officer, visited.id, '2026-05-11'));
    recordOf(await endService(officer, visited.id));
    recordOf(await endService(officer, unvisited.id));
    instance.setClock('2026-06-01');
    expect(await complianceByMonth(officer, GARDEN, '2026-06', 3)).toMatchObject([
      { due: 2, done: 0 },
      { due: 1, done: 1 },
      { due: 0, done: 0 },
    ]);
    recordOf(await correctVisit(officer, visit.id, 1, '2026-04-30'));
    expect(await complianceByMonth(officer, GARDEN, '2026-06', 3)).toMatchObject([
      { due: 2, done: 1 },
      { due: 0, done: 0 },
      { due: 0, done: 0 },
    ]);
  });

  it('follows a visit that is corrected to another month', async () => {
    instance.setClock('2026-03-10');
    const { id } = await registerClient(officer, BRIDGE);
    instance.setClock('2026-05-12');
    const visit = recordOf(await recordVisit(officer, id, '2026-05-02'));
    recordOf(await correctVisit(officer, visit.id, 1, '2026-04-02'));
    expect(await complianceByMonth(officer, BRIDGE, '2026-05', 2)).toMatchObject([{ done: 1 }, { done: 0 }]);
    const { client } = await officer.ask<{ client: unknown }>(
      'query ($id: ID!) { client(id: $id) { lastVisitedOn visitDueOn } }',
      { id },
    );
    expect(client).toEqual({ lastVisitedOn: '2026-04-02', visitDueOn: '2026-05-31' });
  });

  it('is the current month when no month is named', async () => {
    instance.setClock('2026-03-10');
    await registerClient(officer, TOWER);
    instance.setClock('2026-08-01T00:30:00+08:00');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Division { visitCompliance { month due } visitComplianceByMonth(from: "2026-07") { month } } } }`;
    const answer = await officer.ask(query, { of: [{ __typename: 'Division', code: TOWER }] });
    expect(answer).toEqual({
      _entities: [
        {
          visitCompliance: { month: '2026-08', due: 1 },
          visitComplianceByMonth: [{ month: '2026-07' }, { month: '2026-08' }],
        },
      ],
    });
  });

  it('of a month to come is unknown to those inside as to those outside', async () => {
    instance.setClock('2026-03-10');
    await registerClient(officer, YARD);
    instance.setClock('2026-08-31T23:59:59+08:00');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
      visitCompliance(month: "2026-09") { month due done rate suppressed }
      visitComplianceByMonth(from: "2026-08", until: "2026-09") { month due done rate suppressed } } } }`;
    const unknown = { month: '2026-09', due: null, done: null, rate: null, suppressed: true };
    for (const [persona, code] of [
      ['district:310101', '310101'],
      ['street:310101002', YARD],
      ['city', '310101'],
    ] as const) {
      const { _entities } = await instance
        .as(persona)
        .ask<{ _entities: { visitCompliance: unknown; visitComplianceByMonth: unknown[] }[] }>(query, {
          of: [{ __typename: 'Division', code }],
        });
      expect(_entities[0]?.visitCompliance).toEqual(unknown);
      expect(_entities[0]?.visitComplianceByMonth.at(-1)).toEqual(unknown);
    }
  });

  it('ends with the service: no visit is due of a client who is served no longer, whatever is corrected afterwards', async () => {
    instance.setClock('2026-03-10');
    const { id } = await registerClient(officer, HALL);
    instance.setClock('2026-05-12');
    const visit = recordOf(await recordVisit(officer, id, '2026-05-11'));
    expect(recordOf(await endService(officer, id))).toMatchObject({ lastVisitedOn: '2026-05-11', visitDueOn: null });
    recordOf(await correctVisit(officer, visit.id, 1, '2026-05-10'));
    const query = 'query ($id: ID!) { client(id: $id) { active lastVisitedOn visitDueOn } }';
    expect(await officer.ask(query, { id })).toEqual({
      client: { active: false, lastVisitedOn: '2026-05-10', visitDueOn: null },
    });
  });

  it('stays one when a client changes category, and no other month moves', async () => {
    instance.setClock('2026-03-10');
    const { id } = await registerClient(officer, LANE);
    instance.setClock('2026-05-12');
    recordOf(await recordVisit(officer, id, '2026-05-02'));
    recordOf(await changeCategory(officer, id, 'LOW_INCOME'));
    instance.setClock('2026-06-01');
    expect(await complianceByMonth(officer, LANE, '2026-06', 3)).toMatchObject([
      { due: 1, done: 0 },
      { due: 1, done: 1 },
      { due: 1, done: 0 },
    ]);
  });
});

describe('only a confirmed category has the duty:', () => {
  it.each(['OTHER_RESIDENT', 'TEMPORARY_HARDSHIP'])(
    'of a client of %s no visit is due, nor listed as due',
    async (category) => {
      const before = await dueIn(MARKET);
      instance.setClock('2026-03-10');
      const client = await registerClient(officer, MARKET, { category });
      expect(client.visitDueOn).toBeNull();
      instance.setClock('2026-07-12');
      recordOf(await recordVisit(officer, client.id, '2026-04-02'));
      expect(await dueIn(MARKET)).toEqual(before);
      expect(await complianceByMonth(officer, MARKET, '2026-07', 4)).toMatchObject(
        ['2026-04', '2026-05', '2026-06', '2026-07'].map((month) => ({ month, due: 0, done: 0, rate: null })),
      );
    },
  );

  it('beginning and ending with the month after the category does, and no other month moves', async () => {
    instance.setClock('2026-01-10');
    const { id } = await registerClient(officer, CORNER, { category: 'OTHER_RESIDENT' });
    instance.setClock('2026-03-12');
    const confirmed = recordOf(await changeCategory(officer, id, 'LOW_INCOME'));
    expect(confirmed.visitDueOn).toBe('2026-04-30');
    expect(await dueIn(CORNER)).toEqual({ overdue: [], due: [] });
    instance.setClock('2026-05-02');
    expect(await dueIn(CORNER)).toEqual({ overdue: [id], due: [id] });
    recordOf(await recordVisit(officer, id, '2026-05-01'));
    instance.setClock('2026-06-12');
    expect(await dueIn(CORNER)).toEqual({ overdue: [], due: [id] });
    const left = recordOf(await changeCategory(officer, id, 'OTHER_RESIDENT'));
    expect(left.visitDueOn).toBeNull();
    const corrected = recordOf(await changeCategory(officer, id, 'LOW_INCOME'));
    expect(corrected.visitDueOn).toBe('2026-06-30');
    recordOf(await changeCategory(officer, id, 'OTHER_RESIDENT'));
    instance.setClock('2026-07-12');
    expect(await dueIn(CORNER)).toEqual({ overdue: [], due: [] });
    expect(await complianceByMonth(officer, CORNER, '2026-07', 5)).toMatchObject([
      { month: '2026-03', due: 0, done: 0 },
      { month: '2026-04', due: 1, done: 0 },
      { month: '2026-05', due: 1, done: 1 },
      { month: '2026-06', due: 1, done: 0 },
      { month: '2026-07', due: 0, done: 0 },
    ]);
  });
});

/** Who is listed as overdue and as due in a division. */
async function dueIn(code: string): Promise<{ readonly overdue: readonly string[]; readonly due: readonly string[] }> {
  const query = `query ($code: DivisionCode!) { visitsDue(within: $code) { edges { node { id } } }
    overdueVisits(within: $code) { edges { node { client { id } } } } }`;
  const { visitsDue, overdueVisits } = await officer.ask<{
    visitsDue: { edges: { node: { id: string } }[] };
    overdueVisits: { edges: { node: { client: { id: string } } }[] };
  }>(query, { code });
  return {
    overdue: overdueVisits.edges.map(({ node }) => node.client.id),
    due: visitsDue.edges.map(({ node }) => node.id),
  };
}

describe('a month that is none', () => {
  it.each(['2026-13', '2026-1', 'May'])('%s is refused', async (month) => {
    const query = `query ($of: [_Any!]!, $month: YearMonth) { _entities(representations: $of) {
      ... on Division { visitCompliance(month: $month) { due } } } }`;
    const { errors } = await officer.answer(query, { of: [{ __typename: 'Division', code: ROAD }], month });
    expect(errors.map(({ code }) => code)).toEqual(['MONTH_INVALID']);
  });
});
