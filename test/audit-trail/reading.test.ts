import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { add } from '../testkit/library-verbs.ts';

const TRAIL = /* GraphQL */ `
  query Trail(
    $within: DivisionCode!
    $first: Int
    $after: String
    $filter: AuditEntryFilter
    $orderBy: AuditEntryOrder
  ) {
    auditTrail(within: $within, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      edges {
        node {
          id
          sequence
          at
          division {
            code
            name
          }
          subject
          role
          action
          records
          fields
          requestId
          address
          hash
          previousHash
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** Instances know a division by its code alone. */
const AT_INSTANCE = TRAIL.replace('name', '');

type Node = {
  sequence: number;
  at: string;
  division: { code: string };
  subject: string;
  records: string[];
  hash: string;
};
type Trail = {
  auditTrail: {
    totalCount: number;
    edges: { node: Node }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

let city: City;
/** Ids of the providers that were added, by division. */
const added = new Map<string, string>();

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['resources', 'audit'] }, { code: '310101' }, { code: '310104' }],
  });
  for (const division of ['310101', '310101002', '310101013', '310104', '310104003']) {
    const persona = division.length === 6 ? `district:${division}` : `street:${division}`;
    added.set(division, (await add(city.as(persona), 'provider', { division })).id);
  }
}, 120_000);
afterAll(() => city.close());

const nodesOf = ({ auditTrail }: Trail): Node[] => auditTrail.edges.map(({ node }) => node);
const ask = (persona: string, variables: object) => city.as(persona).ask<Trail>(TRAIL, { first: 50, ...variables });

describe('an auditor', () => {
  test('of the city reads the trails of every owner as one list', async () => {
    const trail = await ask('auditor:31', { within: '31' });
    expect(trail.auditTrail.totalCount).toBe(5);
    expect(
      nodesOf(trail)
        .map(({ division }) => division.code)
        .toSorted(),
    ).toEqual([...added.keys()].toSorted());
    expect(nodesOf(trail)[0]).toMatchObject({
      at: '2026-11-23T12:00:00.000+08:00',
      action: 'provider.add',
      address: '127.0.0.1',
    });
  });

  test('pages through it, each entry once, in one order', async () => {
    const whole = nodesOf(await ask('auditor:31', { within: '31' })).map(({ hash }) => hash);
    const paged: string[] = [];
    for (let after: string | null | undefined, more = true; more;) {
      const trail = await ask('auditor:31', { within: '31', first: 2, after });
      paged.push(...nodesOf(trail).map(({ hash }) => hash));
      ({ hasNextPage: more, endCursor: after } = trail.auditTrail.pageInfo);
    }
    expect(paged).toEqual(whole);
  });

  test.each(['2026-02-30', '0000-01-01', '2026-13-01', 'yesterday'])(
    'is refused %s as a day, once, before any owner is asked',
    async (from) => {
      const within = `query ($from: Date) { auditTrail(within: "31", filter: { from: $from }) { totalCount } }`;
      for (const [query, variables] of [
        [TRAIL, { within: '31', filter: { from } }],
        [within, { from }],
        [`{ auditTrail(within: "31", filter: { from: "${from}" }) { totalCount } }`, {}],
      ] as const) {
        const { errors } = await city.as('auditor:31').answer(query, variables);
        expect(errors.map(({ code }) => code)).toEqual(['DATE_INVALID']);
      }
      expect((await city.as('auditor:31').answer(within, {})).errors).toEqual([]);
    },
  );

  test('reads it from its beginning, by pages, as the latest first turned round', async () => {
    const latestFirst = nodesOf(await ask('auditor:31', { within: '31' })).map(({ hash }) => hash);
    const paged: string[] = [];
    for (let after: string | null | undefined, more = true; more;) {
      const trail = await ask('auditor:31', { within: '31', first: 2, after, orderBy: { direction: 'ASC' } });
      paged.push(...nodesOf(trail).map(({ hash }) => hash));
      ({ hasNextPage: more, endCursor: after } = trail.auditTrail.pageInfo);
    }
    expect(paged).toEqual(latestFirst.toReversed());
  });

  test('of a district reads its own trail alone', async () => {
    const trail = await ask('auditor:310101', { within: '310101' });
    expect(
      nodesOf(trail)
        .map(({ sequence }) => sequence)
        .toSorted(),
    ).toEqual([1, 2, 3]);
  });

  test('of a street reads what concerns the street alone, not what lies beside or above', async () => {
    const trail = await ask('auditor:310101002', { within: '310101002' });
    expect(nodesOf(trail).map(({ division }) => division.code)).toEqual(['310101002']);
  });

  test.each([
    ['31', { subject: 'street:310101013' }, ['310101013']],
    ['310104', { actions: ['provider.add'] }, ['310104', '310104003']],
    ['31', { actions: ['visit.record'] }, []],
    ['310104', { actions: ['visit.record', 'provider.add'], from: '2026-11-23' }, ['310104', '310104003']],
    ['310104', { from: '2026-11-23', until: '2026-11-23' }, ['310104', '310104003']],
    ['31', { from: '2026-11-24' }, []],
    ['31', { until: '2026-11-22' }, []],
    ['31', { from: '9999-12-31' }, []],
    ['31', { until: '0001-01-01' }, []],
  ])('of %s finds by %j', async (within, filter, divisions) => {
    const trail = await ask('auditor:31', { within, filter });
    expect(
      nodesOf(trail)
        .map(({ division }) => division.code)
        .toSorted(),
    ).toEqual(divisions);
    expect(trail.auditTrail.totalCount).toBe(divisions.length);
  });

  test('finds what was done with a record', async () => {
    const record = added.get('310101002') ?? '';
    expect(nodesOf(await ask('auditor:31', { within: '31', filter: { record } }))).toMatchObject([
      { subject: 'street:310101002', records: [record] },
    ]);
  });

  test('is refused a division outside of the own one, also straight at the instance', async () => {
    for (const graph of [city.as('auditor:310101'), city.straightAt('310104', 'audit', 'auditor:310101')]) {
      const { data, errors } = await graph.answer<Trail>(AT_INSTANCE, { within: '310104' });
      expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
      expect(data?.auditTrail ?? null).toBeNull();
    }
  });

  test('is refused a cursor of another list', async () => {
    const { errors } = await city.as('auditor:31').answer(TRAIL, { within: '310101', after: 'WyJ4Il0' });
    expect(errors.map(({ code }) => code)).toEqual(['CURSOR_INVALID']);
  });
});

describe('nobody else reads it', () => {
  test.each([
    ['city', 'SCOPE_MISSING'],
    ['district:310101', 'SCOPE_MISSING'],
    ['street:310101002', 'SCOPE_MISSING'],
    ['advisor:310101002001', 'SCOPE_MISSING'],
    ['partner:demo', 'PARTNER_DOOR_ONLY'],
  ])('%s', async (persona, atTheGateway) => {
    for (const [graph, refusal] of [
      [city.as(persona), atTheGateway],
      [city.straightAt('310101', 'audit', persona), 'SCOPE_MISSING'],
    ] as const) {
      const { data, errors } = await graph.answer<Trail>(AT_INSTANCE, { within: '310101002001' });
      expect(errors.map(({ code }) => code)).toEqual([refusal]);
      expect(data?.auditTrail ?? null).toBeNull();
    }
  });
});
