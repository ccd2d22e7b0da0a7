import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateOf } from '#calendar';
import { type DistrictCode, insertDistrictCode, setLastDay } from '#district-codes';
import { parseDivisionCode } from '#divisions';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId } from '#persistence';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  correctVisit,
  person,
  recordVisit,
  registerClient,
  registerHousehold,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { serveIn } from '../testkit/serving.ts';
import { code as divisionCode } from '../testkit/codes.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { photoOf } from '../testkit/photo-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let instance: Instance;
let advisor: Graph;
let client: string;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  instance.setClock('2026-05-20');
  client = (await registerClient(instance.as('street:310101002'), COMMUNITY)).id;
  instance.setClock('2026-06-20');
  advisor = instance.as(`advisor:${COMMUNITY}`);
});

afterAll(() => instance.close());

describe('a recorded visit', () => {
  it("has an id that begins with the client's community, and says what was found", async () => {
    const found = {
      companions: ['楼组长 "老王"', 'null', 'a\\b'],
      change: '搬入二楼',
      needs: ['MEDICAL'],
      mode: 'NEIGHBOUR',
    };
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-01', found));
    expect(id.startsWith(`${COMMUNITY}-`)).toBe(true);
    const { visit } = await advisor.ask<{ visit: object }>(
      'query ($id: ID!) { visit(id: $id) { visitedOn mode companions change needs photos { id } version recordedBy client { id category } } }',
      { id },
    );
    expect(visit).toEqual({
      ...found,
      visitedOn: '2026-06-01',
      photos: [],
      version: 1,
      recordedBy: `advisor:${COMMUNITY}`,
      client: { id: client, category: 'MINIMUM_LIVING' },
    });
  });

  it('keeps every earlier version when it is corrected, the latest first', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-02', { summary: '第一版' }));
    recordOf(await correctVisit(advisor, id, 1, '2026-06-03', { summary: '第二版' }));
    recordOf(await correctVisit(instance.as('street:310101002'), id, 2, '2026-06-04', { summary: '第三版' }));
    const { visit } = await advisor.ask<{ visit: object }>(
      `query ($id: ID!) { visit(id: $id) { version visitedOn summary recordedBy
        earlierVersions { version visitedOn summary recordedBy } } }`,
      { id },
    );
    const byAdvisor = { recordedBy: `advisor:${COMMUNITY}` };
    expect(visit).toEqual({
      version: 3,
      visitedOn: '2026-06-04',
      summary: '第三版',
      recordedBy: 'street:310101002',
      earlierVersions: [
        { version: 2, visitedOn: '2026-06-03', summary: '第二版', ...byAdvisor },
        { version: 1, visitedOn: '2026-06-02', summary: '第一版', ...byAdvisor },
      ],
    });
  });

  it('has every earlier version whole: each says all that the visit said', async () => {
    const WHOLE =
      'version visitedOn mode place companions summary change needs photos { id } nextStep nextStepOn advisor { id }';
    const other = await serveIn(instance.database, '310101', COMMUNITY);
    const officer = instance.as('street:310101002');
    const first = {
      mode: 'NEIGHBOUR',
      place: '邻居家',
      companions: ['李秀英'],
      summary: '第一版',
      change: '血压偏高',
      needs: ['MEDICAL'],
      photos: [await photoOf(officer, client)],
      nextStep: '陪同就医',
      nextStepOn: '2026-06-30',
    };
    const { id } = recordOf(await recordVisit(officer, client, '2026-06-02', { ...first, advisor: other }));
    const emptied = { place: null, companions: null, change: null, needs: null, photos: null, nextStep: null };
    recordOf(await correctVisit(advisor, id, 1, '2026-06-03', { ...emptied, mode: 'HOME', nextStepOn: null }));
    const { visit } = await advisor.ask<{ visit: object }>(
      `query ($id: ID!) { visit(id: $id) { companions place earlierVersions { ${WHOLE} } } }`,
      { id },
    );
    expect(visit).toEqual({
      companions: [],
      place: null,
      earlierVersions: [
        {
          version: 1,
          visitedOn: '2026-06-02',
          ...first,
          photos: first.photos.map((photo) => ({ id: photo })),
          advisor: { id: other },
        },
      ],
    });
  });

  it('loses by a correction what a blank text stands for, as what null stands for, and nothing that is left out', async () => {
    const said = { place: '邻居家', change: '血压偏高', nextStep: '陪同就医', companions: ['李秀英'] };
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-02', { ...said, summary: '第一版' }));
    const correction = { place: ' ', change: '', nextStep: '\u3000', summary: '第二版' };
    recordOf(await correctVisit(advisor, id, 1, '2026-06-02', correction));
    const { visit } = await advisor.ask<{ visit: object }>(
      'query ($id: ID!) { visit(id: $id) { place change nextStep companions summary } }',
      { id },
    );
    expect(visit).toEqual({ place: null, change: null, nextStep: null, companions: ['李秀英'], summary: '第二版' });
    expect((await correctVisit(advisor, id, 2, '2026-06-02', { summary: ' ' })).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'summary'],
    });
  });

  it('refuses a correction of a version that is no longer the latest', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-02'));
    recordOf(await correctVisit(advisor, id, 1, '2026-06-03'));
    const { error } = await correctVisit(advisor, id, 1, '2026-06-04');
    expect(error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
  });

  it('keeps a need whose code has ended when a correction says it again, as its client does, and takes no other such need', async () => {
    const street = instance.as('street:310101002');
    const need = { ...HAIRCUT, id: newRecordId(HAIRCUT.division) };
    await inDistrict((em) => insertDistrictCode(em, need, 'district:310101', new Date()));
    const inNeed = await registerClient(street, COMMUNITY, { needs: [need.key] });
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-05', { needs: [need.key] }));
    const other = recordOf(await recordVisit(advisor, client, '2026-06-05', { needs: ['MEDICAL'] }));
    await inDistrict((em) => setLastDay(em, need.id, dateOf(new Date('2026-06-10T04:00:00Z'))));
    const needs = ['MEDICAL', need.key];
    recordOf(await correctVisit(advisor, id, 1, '2026-06-05', { needs }));
    recordOf(await correctClient(street, inNeed.id, 1, { needs }));
    const { visit } = await advisor.ask<{ visit: object }>(`{ visit(id: "${id}") { needs } }`);
    expect(visit).toEqual({ needs });
    const { error } = await correctVisit(advisor, other.id, 1, '2026-06-05', { needs });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'needs', '1'] });
  });

  it('is the same one when it is sent again with its key after a need of it has ended, and no new one is taken', async () => {
    const need = { ...HAIRCUT, key: `${HAIRCUT.key}_AGAIN`, id: newRecordId(HAIRCUT.division) };
    await inDistrict((em) => insertDistrictCode(em, need, 'district:310101', new Date()));
    const record = (idempotencyKey: string, more: object = {}) =>
      recordVisit(advisor, client, '2026-06-05', { needs: [need.key], idempotencyKey, ...more });
    const key = randomUUID();
    const { id } = recordOf(await record(key));
    await inDistrict((em) => setLastDay(em, need.id, dateOf(new Date('2026-06-10T04:00:00Z'))));
    expect(recordOf(await record(key)).id).toBe(id);
    const field = ['input', 'needs', '0'];
    expect((await record(randomUUID())).error).toMatchObject({ code: 'INPUT_INVALID', path: field });
    const { recordVisit: refused } = await advisor.ask<{ recordVisit: { errors: { path: string[] }[] } }>(
      'mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { errors { path } } }',
      { input: { client, visitedOn: '2026-06-05', summary: ' ', needs: [need.key], idempotencyKey: randomUUID() } },
    );
    expect(refused.errors.map(({ path }) => path)).toEqual(expect.arrayContaining([field, ['input', 'summary']]));
  });

  it('has earlier versions that the database itself lets nobody change or delete', async () => {
    const { id } = recordOf(await recordVisit(advisor, client, '2026-06-02', { summary: '原文' }));
    recordOf(await correctVisit(advisor, id, 1, '2026-06-03'));
    const before = await earlierVersions(id);
    expect(before).toMatchObject([{ version: 1, summary: '原文' }]);
    const session = instance.database.session(parseDivisionCode('31'));
    try {
      for (const statement of [
        "update clients.visit_version set notes = '改'",
        'update clients.visit_version set notes = null',
        'delete from clients.visit_version',
      ]) {
        // Either finds no row that it may touch, or is no right of the service's user.
        await session.write((em) => em.execute(statement)).catch(() => undefined);
      }
    } finally {
      await session.close();
    }
    expect(await earlierVersions(id)).toEqual(before);
  });

  it('is listed with its client, the latest first, page by page', async () => {
    const { id } = await registerClient(instance.as('street:310101002'), COMMUNITY);
    instance.setClock('2026-06-30');
    for (const day of ['21', '23', '22', '23', '24']) recordOf(await recordVisit(advisor, id, `2026-06-${day}`));
    const query = `query ($id: ID!, $after: String) { client(id: $id) { visits(first: 2, after: $after) {
      totalCount edges { node { id visitedOn } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    type Page = {
      totalCount: number;
      edges: { node: { id: string; visitedOn: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
    };
    const pages: Page[] = [];
    for (let after: string | null = null; pages.length < 4; after = pages.at(-1)?.pageInfo.endCursor ?? null) {
      const { client: shown }: { client: { visits: Page } } = await advisor.ask(query, { id, after });
      pages.push(shown.visits);
      if (!shown.visits.pageInfo.hasNextPage) break;
    }
    const nodes = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(nodes.map(({ visitedOn }) => visitedOn.slice(8))).toEqual(['24', '23', '23', '22', '21']);
    expect(new Set(nodes.map((node) => node.id)).size).toBe(5);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true]);
  });
});

describe('the visits at or beneath a division', () => {
  const division = '310101013001';

  it('are listed by day from either end, page by page, narrowed to all that a filter names', async () => {
    const officer = instance.as('district:310101');
    const visitor = await serveIn(instance.database, '310101', division);
    instance.setClock('2026-05-20');
    const { id: household, members } = recordOf(await registerHousehold(officer, division, [person(), person()]));
    const [one = '', two = ''] = members.map(({ id }) => id);
    const { id: three } = await registerClient(officer, division);
    instance.setClock('2026-06-30');
    const recorded = [
      { client: one, visitedOn: '2026-06-01', mode: 'HOME', advisor: visitor, withdrawn: false },
      { client: two, visitedOn: '2026-06-03', mode: 'NEIGHBOUR', withdrawn: false },
      { client: three, visitedOn: '2026-06-03', mode: 'OTHER', advisor: visitor, withdrawn: false },
      { client: one, visitedOn: '2026-06-05', mode: 'HOME', withdrawn: false },
      { client: three, visitedOn: '2026-06-04', mode: 'HOME', withdrawn: true },
    ];
    const rows: (Partial<(typeof recorded)[number]> & { id: string; visitedOn: string })[] = [];
    for (const { client: visited, visitedOn, withdrawn, ...changes } of recorded) {
      const { id } = recordOf(await recordVisit(officer, visited, visitedOn, changes));
      if (withdrawn) recordOf(await withdrawVisit(officer, id, 1));
      rows.push({ id, client: visited, visitedOn, withdrawn, ...changes });
    }
    const listed = (holds: (row: (typeof rows)[number]) => boolean, isWithdrawn = false): string[] =>
      rows
        .filter((row) => row.withdrawn === isWithdrawn && holds(row))
        .toSorted((a, b) => (`${a.visitedOn} ${a.id}` < `${b.visitedOn} ${b.id}` ? 1 : -1))
        .map(({ id }) => id);
    const ask = (filter: object, direction = 'DESC') => visitsWithin(officer, division, filter, direction);
    expect(await ask({})).toEqual(listed(() => true));
    expect(await ask({}, 'ASC')).toEqual(listed(() => true).toReversed());
    expect(await ask({ from: '2026-06-03', until: '2026-06-04' })).toEqual(
      listed((row) => row.visitedOn === '2026-06-03'),
    );
    expect(await ask({ modes: ['HOME', 'OTHER'] })).toEqual(listed(({ mode }) => mode !== 'NEIGHBOUR'));
    expect(await ask({ advisor: visitor, modes: ['HOME'] })).toEqual(
      listed((row) => row.advisor !== undefined && row.mode === 'HOME'),
    );
    expect(await ask({ client: one })).toEqual(listed((row) => row.client === one));
    expect(await ask({ household })).toEqual(listed((row) => row.client !== three));
    expect(await ask({ withdrawn: true })).toEqual(listed(() => true, true));
    expect(await visitsWithin(officer, '310101002006', {})).toEqual([]);
  });

  it('cost the same statements whatever the number of rows, and are not shown to the city', async () => {
    const query = `query ($first: Int, $within: DivisionCode!) { visits(within: $within, first: $first) { totalCount edges { node {
      visitedOn mode needs summary withdrawn { at } advisor { id } client { id name { text } address { text } division { code } } } } } }`;
    const asked = (first: number) =>
      instance.statementsOf(() => instance.as('district:310101').ask(query, { first, within: '310101' }));
    expect((await asked(9)).length).toBe((await asked(2)).length);
    const { errors } = await instance.as('city').answer(query, { within: '310101' });
    expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING']);
  });
});

/** All that is listed, in pages of two. */
async function visitsWithin(graph: Graph, within: string, filter: object, direction = 'DESC'): Promise<string[]> {
  type Listed = {
    totalCount: number;
    edges: { node: { id: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
  const query = `query ($within: DivisionCode!, $filter: VisitFilter, $direction: OrderDirection!, $after: String) {
    visits(within: $within, filter: $filter, orderBy: { direction: $direction }, first: 2, after: $after) {
      totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
  const pages: Listed[] = [];
  do {
    const after = pages.at(-1)?.pageInfo.endCursor;
    pages.push((await graph.ask<{ visits: Listed }>(query, { within, filter, direction, after })).visits);
  } while (pages.at(-1)?.pageInfo.hasNextPage === true);
  const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
  expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([ids.length]));
  return ids;
}

async function earlierVersions(id: string): Promise<unknown> {
  const { visit } = await advisor.ask<{ visit: { earlierVersions: unknown } }>(
    'query ($id: ID!) { visit(id: $id) { earlierVersions { version visitedOn summary recordedAt recordedBy } } }',
    { id },
  );
  return visit.earlierVersions;
}

const HAIRCUT: Omit<DistrictCode, 'id'> = {
  division: divisionCode('310101'),
  list: 'need',
  key: 'D310101_HAIRCUT',
  zh: '理发',
  en: 'haircut',
  since: dateOf(new Date('2026-01-01T04:00:00Z')),
  until: null,
};

/** Works as the instance of the district would for its officer. */
async function inDistrict(work: (em: EntityManager) => Promise<unknown>): Promise<void> {
  const session = instance.database.session(HAIRCUT.division);
  try {
    await session.write(work);
  } finally {
    await session.close();
  }
}
