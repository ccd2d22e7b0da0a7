import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShanghai } from '#divisions';
import { findDrift } from '#figures';
import { advisors } from '../../subgraphs/advisors/index.ts';
import { advisorAt, moveAdvisor, moveFiling, openStation } from '../testkit/advisor-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';
import { asCode } from './recount.ts';

const DISTRICT = '310101';
const STREET = '310101013';
const [FIRST = '', SECOND = '', THIRD = ''] = loadShanghai()
  .childrenOf(asCode(STREET))
  .map(({ code }) => code);

type Month = { month: string; stations: number | null; required: number | null };
type Rank = { code: string; coverage: { rate: number | null; staffed: number } };

let instance: Instance;
let district: Graph;

beforeAll(async () => {
  instance = await startInstance(advisors, DISTRICT);
  district = instance.as(`district:${DISTRICT}`);
});
afterAll(() => instance.close());

async function divisionOf<Fields>(graph: Graph, code: string, fields: string): Promise<Fields> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { ${fields} } } }`;
  const { _entities } = await graph.ask<{ _entities: [Fields] }>(query, { keys: [{ __typename: 'Division', code }] });
  return _entities[0];
}

const byMonth = async (code: string, range: string) =>
  (await divisionOf<{ months: Month[] }>(district, code, `months: coverageByMonth${range} { month stations required }`))
    .months;
const refused = async (fields: string) => {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { ${fields} } } }`;
  const { errors } = await district.answer(query, { keys: [{ __typename: 'Division', code: DISTRICT }] });
  return errors;
};

const ranking = async (code: string, args: string) =>
  (
    await divisionOf<{ ranking: Rank[] }>(
      district,
      code,
      `ranking: coverageRanking(${args}) { code division { code } coverage { rate staffed } }`,
    )
  ).ranking;

describe('coverage by month', () => {
  it('says how many there were when each month ended, and how many there are in this one', async () => {
    const required = loadShanghai().listWithin(asCode(STREET)).length;
    instance.setClock('2026-08-31T23:59:59+08:00');
    recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division: STREET }));
    instance.setClock('2026-09-01T00:00:00+08:00');
    recordOf(await openStation(district, { kind: 'COMMUNITY_POINT', division: FIRST }));
    instance.setClock('2026-11-20');
    recordOf(await openStation(district, { kind: 'COMMUNITY_POINT', division: SECOND }));
    expect(await byMonth(STREET, '(from: "2026-07", until: "2026-11")')).toEqual([
      { month: '2026-07', stations: 0, required },
      { month: '2026-08', stations: 1, required },
      { month: '2026-09', stations: 2, required },
      { month: '2026-10', stations: 2, required },
      { month: '2026-11', stations: 3, required },
    ]);
    expect(await divisionOf(district, STREET, 'coverage(month: "2026-08") { month stations }')).toEqual({
      coverage: { month: '2026-08', stations: 1 },
    });
    expect(await divisionOf(district, STREET, 'coverage { month stations }')).toEqual({
      coverage: { month: '2026-11', stations: 3 },
    });
  });

  it('is of the last twelve months when none are named', async () => {
    instance.setClock('2026-11-20');
    const months = (await byMonth(STREET, '')).map(({ month }) => month);
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-12', '2026-11']);
  });

  it('is null, and no error, of a month to come and of one before figures were kept', async () => {
    instance.setClock('2026-11-20');
    const nothing = { stations: null, required: null };
    expect(await byMonth(STREET, '(from: "2026-12", until: "2026-12")')).toEqual([{ month: '2026-12', ...nothing }]);
    expect(await byMonth(STREET, '(from: "2019-12", until: "2020-01")')).toEqual([
      { month: '2019-12', ...nothing },
      { month: '2020-01', stations: 0, required: expect.any(Number) },
    ]);
  });

  it('refuses a month that is none, a range that ends before it begins, and more than 36 months', async () => {
    expect(await refused('coverage(month: "2026-13") { stations }')).toMatchObject([{ code: 'MONTH_INVALID' }]);
    expect(await refused('coverageByMonth(from: "2026-10", until: "2026-09") { stations }')).toMatchObject([
      { code: 'INPUT_INVALID', message: expect.stringContaining('before 2026-10') },
    ]);
    expect(await refused('coverageByMonth(from: "2023-10", until: "2026-10") { stations }')).toMatchObject([
      { code: 'INPUT_INVALID', message: expect.stringContaining('37 months') },
    ]);
  });

  it('costs one statement for all divisions, months and figures', async () => {
    const codes = loadShanghai()
      .listWithin(asCode(DISTRICT))
      .map(({ code }) => ({ __typename: 'Division', code }));
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division {
      coverage { rate } coverageByMonth(from: "2024-01", until: "2026-11") { rate } filings(month: "2026-10") { filed } } } }`;
    const sent = await instance.statementsOf(() => district.ask(query, { keys: codes }));
    expect(sent.filter((sql) => sql.startsWith('select'))).toHaveLength(1);
  });
});

describe('a ranking by coverage', () => {
  it('puts the divisions of the level with the lowest rate first, and cuts', async () => {
    instance.setClock('2026-11-20');
    const staffed = THIRD;
    const { id } = recordOf(await openStation(district, { kind: 'COMMUNITY_POINT', division: staffed }));
    await advisorAt(instance.as(`street:${STREET}`), id, 1, 'SUBMIT', 'FILE');
    const streets = loadShanghai().childrenOf(asCode(DISTRICT));
    const all = await ranking(DISTRICT, 'level: SUBDISTRICT, first: 200');
    expect(all).toHaveLength(streets.length);
    const last = all.at(-1);
    expect([last?.code, last?.coverage.staffed]).toEqual([STREET, 1]);
    expect(all.map(({ coverage }) => coverage.rate)).toEqual(
      all.map(({ coverage }) => coverage.rate ?? 1).toSorted((a, b) => a - b),
    );
    expect(await ranking(DISTRICT, 'level: SUBDISTRICT, first: 3')).toEqual(all.slice(0, 3));
    const communities = await ranking(STREET, 'level: COMMUNITY, first: 200');
    expect(communities.at(-1)).toMatchObject({ code: staffed, coverage: { rate: 1 } });
    expect(await ranking(STREET, 'level: DISTRICT')).toEqual([]);
  });

  it('of a month before has the rates of its end, and of a month to come none, by code', async () => {
    const before = await ranking(DISTRICT, 'level: SUBDISTRICT, month: "2026-10", first: 200');
    expect(before.map(({ coverage }) => coverage.rate)).toEqual(before.map(() => 0));
    const [first] = await ranking(DISTRICT, 'level: SUBDISTRICT, month: "2027-01", first: 1');
    expect(first).toMatchObject({ code: '310101002', coverage: { rate: null } });
  });

  it('refuses to give none or more than 200', async () => {
    expect(await refused('coverageRanking(level: DISTRICT, first: 0) { code }')).toMatchObject([
      { code: 'PAGE_SIZE_INVALID' },
    ]);
    expect(await refused('coverageRanking(level: DISTRICT, first: 201) { code }')).toMatchObject([
      { code: 'PAGE_SIZE_INVALID' },
    ]);
  });
});

describe('joiners and leavers by month', () => {
  type Changes = { month: string; joiners: number | null; leavers: number | null };
  const changesOf = async (code: string) =>
    (
      await divisionOf<{ months: Changes[] }>(
        district,
        code,
        'months: rosterChangesByMonth(from: "2026-06") { month joiners leavers }',
      )
    ).months.map(({ month, joiners, leavers }) => `${month} +${joiners} -${leavers}`);

  it('count who is filed for the first time, and who is withdrawn after that; nobody who is suspended, announced or a draft', async () => {
    const [, , , FOURTH = ''] = loadShanghai()
      .childrenOf(asCode(STREET))
      .map(({ code }) => code);
    const street = instance.as(`street:${STREET}`);
    const { id: point } = recordOf(await openStation(district, { kind: 'COMMUNITY_POINT', division: FOURTH }));
    const move = async (id: string, ...actions: string[]) => {
      for (const action of actions) recordOf(await moveFiling(street, id, action, '工作调整'));
    };
    instance.setClock('2026-07-31T23:59:59+08:00');
    const stays = await advisorAt(street, point, 11, 'SUBMIT', 'FILE');
    const leaves = await advisorAt(street, point, 12, 'SUBMIT');
    const draft = await advisorAt(street, point, 13);
    instance.setClock('2026-08-01T00:00:00+08:00');
    await move(leaves.id, 'FILE');
    await move(stays.id, 'SUSPEND', 'RESUME', 'CHANGE', 'FILE');
    instance.setClock('2026-09-10');
    await move(leaves.id, 'SUSPEND');
    await move(draft.id, 'WITHDRAW');
    instance.setClock('2026-10-10');
    await move(leaves.id, 'WITHDRAW');
    expect(await changesOf(FOURTH)).toEqual([
      '2026-06 +0 -0',
      '2026-07 +1 -0',
      '2026-08 +1 -0',
      '2026-09 +0 -0',
      '2026-10 +0 -1',
    ]);
    const [first] = (
      await divisionOf<{ ranking: object[] }>(
        district,
        STREET,
        'ranking: rosterChangesRanking(level: COMMUNITY, first: 1) { code rosterChanges { joiners leavers } }',
      )
    ).ranking;
    expect(first).toEqual({ code: FOURTH, rosterChanges: { joiners: 0, leavers: 1 } });
  });

  it('keep a joiner where the first filing was after a move, and count a leaver where the withdrawal is', async () => {
    const [from, to] = ['310101002001', '310101002006'];
    const street = instance.as('street:310101002');
    const { id: station } = recordOf(await openStation(district, { kind: 'COMMUNITY_POINT', division: from }));
    instance.setClock('2026-08-10');
    const { id } = await advisorAt(street, station, 21, 'SUBMIT', 'FILE');
    instance.setClock('2026-09-10');
    recordOf(await moveAdvisor(district, id, to));
    instance.setClock('2026-10-10');
    recordOf(await moveFiling(street, id, 'WITHDRAW', '离职'));
    expect((await changesOf(from)).slice(2)).toEqual(['2026-08 +1 -0', '2026-09 +0 -0', '2026-10 +0 -0']);
    expect((await changesOf(to)).slice(2)).toEqual(['2026-08 +0 -0', '2026-09 +0 -0', '2026-10 +0 -1']);
    expect((await changesOf('310101002')).slice(2)).toEqual(['2026-08 +1 -0', '2026-09 +0 -0', '2026-10 +0 -1']);
    const session = instance.database.session(asCode(DISTRICT));
    const drifts = await Promise.all(
      (advisors.figures ?? []).map((figure) => session.read((em) => findDrift(em, figure))),
    ).finally(() => session.close());
    expect(drifts.flat()).toEqual([]);
  });
});
