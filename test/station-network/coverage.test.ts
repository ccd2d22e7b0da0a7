import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateOf } from '#calendar';
import { loadShanghai, locate } from '#divisions';
import * as fc from 'fast-check';
import { advisors } from '../../subgraphs/advisors/index.ts';
import {
  type AdvisorView,
  advisorAt,
  changeAdvisor,
  closeStation,
  deciderOf,
  moveAdvisor,
  moveFiling,
  openStation,
  postAdvisor,
  readStation,
  setServiceCentres,
} from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { NOW } from '../testkit/owner-databases.ts';
import { type Figures, asCode, recountOf } from './recount.ts';
import { recordOf } from '../testkit/write.ts';

const FIGURES = `code
  coverage { stations required staffed rate understaffed missing withoutStation advisors }
  filings { draft submitted filed returned changed suspended withdrawn }`;

let instance: AdvisorsInstance;
let district: Graph;

beforeAll(async () => {
  instance = await startAdvisors('310101');
  district = instance.as('district:310101');
});
afterAll(() => instance.close());

async function figuresOf(graph: Graph, codes: readonly string[]): Promise<Figures[]> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { ${FIGURES} } } }`;
  const keys = codes.map((code) => ({ __typename: 'Division', code }));
  const { _entities: figures } = await graph.ask<{ _entities: Figures[] }>(query, { keys });
  return figures;
}

/** How long the lists are that go with the figures. */
async function listsOf(code: string): Promise<Record<'staffed' | 'understaffed' | 'withoutStation', number>> {
  const counts = await district.ask<Record<'staffed' | 'understaffed' | 'withoutStation', { totalCount: number }>>(`{
    staffed: stations(within: "${code}", filter: { staffed: true }) { totalCount }
    understaffed: stations(within: "${code}", filter: { staffed: false }) { totalCount }
    withoutStation: divisionsWithoutStation(within: "${code}") { totalCount } }`);
  return {
    staffed: counts.staffed.totalCount,
    understaffed: counts.understaffed.totalCount,
    withoutStation: counts.withoutStation.totalCount,
  };
}

const recount = (code: string): Promise<Figures> => recountOf(instance.database, code);

describe('coverage', () => {
  it('of a new owner requires one station in the district, in each street and in each community', async () => {
    const required = loadShanghai().listWithin(asCode('310101')).length;
    expect(await figuresOf(district, ['310101'])).toEqual([await recount('310101')]);
    expect((await recount('310101')).coverage).toMatchObject({ required, withoutStation: required, staffed: 0 });
  });

  it('reaches the floor of a street with two filed advisors, not with one', async () => {
    const division = '310101013';
    const { id } = recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division }));
    await advisorAt(district, id, 900, 'SUBMIT', 'FILE');
    const [before] = await figuresOf(district, [division]);
    await advisorAt(district, id, 901, 'SUBMIT', 'FILE');
    const [after] = await figuresOf(district, [division]);
    expect([before?.coverage.staffed, before?.coverage.understaffed]).toEqual([0, 1]);
    expect([after?.coverage.staffed, after?.coverage.understaffed]).toEqual([1, 0]);
  });

  it('asks the floor of each station of a street: two sub-centres without anybody are two that fall short', async () => {
    const division = '310101020';
    const [first, second] = [
      recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division })),
      recordOf(await openStation(district, { kind: 'SUBDISTRICT_SERVICE', division, name: '分中心服务站' })),
    ];
    const figures = async () => {
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division {
        coverage { required staffed understaffed missing } } } }`;
      const keys = [{ __typename: 'Division', code: division }];
      const { _entities } = await instance
        .as(`street:${division}`)
        .ask<{ _entities: { coverage: Record<string, number> }[] }>(query, { keys });
      return _entities[0]?.coverage;
    };
    const communities = loadShanghai().childrenOf(asCode(division)).length;
    expect(await figures()).toEqual({ required: 2 + communities, staffed: 0, understaffed: 2, missing: communities });
    for (const serial of [910, 911]) await advisorAt(district, first.id, serial, 'SUBMIT', 'FILE');
    expect(await figures()).toMatchObject({ staffed: 1, understaffed: 1 });
    for (const serial of [912, 913]) await advisorAt(district, second.id, serial, 'SUBMIT', 'FILE');
    expect(await figures()).toMatchObject({ staffed: 2, understaffed: 0 });
  });

  it('asks no floor of a professional point, and lists none as short of staff', async () => {
    const division = '310101017';
    const before = await listsOf(division);
    const opened = await openStation(district, { kind: 'PROFESSIONAL_POINT', division, providerName: '乐群社工' });
    expect(recordOf(opened).staffingFloor).toBe(0);
    expect(await listsOf(division)).toEqual(before);
  });

  it('answers null for a division outside the caller, with the error at its path, and the others all the same', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { coverage { required } } } }`;
    const keys = ['310101002', '310101013', 'x'].map((code) => ({ __typename: 'Division', code }));
    const { data, errors } = await instance.as('street:310101002').answer(query, { keys });
    expect(data).toEqual({ _entities: [{ coverage: { required: expect.any(Number) } }, { coverage: null }, null] });
    expect(errors).toMatchObject([
      { path: ['_entities', 2], code: 'DIVISION_MALFORMED' },
      { path: ['_entities', 1, 'coverage'], code: 'DIVISION_FORBIDDEN' },
    ]);
  });

  it('is counted from the rows when an owner is prepared, and stays when it is prepared again', async () => {
    const [before] = await figuresOf(district, ['310101']);
    const owner = asCode('310101');
    const session = instance.database.session(owner);
    const prepare = () =>
      advisors.prepare?.({ owner, delegated: [], tree: loadShanghai(), session, today: dateOf(NOW) });
    await session.write((em) =>
      em.execute(
        "update advisors.figure set amounts = array(select amount + 7 from unnest(amounts) as amount) where figure = 'coverage'",
      ),
    );
    await prepare();
    expect(await figuresOf(district, ['310101'])).toEqual([before]);
    const version = () => session.read((em) => em.execute('select max(xmin::text::bigint) from advisors.figure'));
    const written = await version();
    await prepare();
    expect(await version()).toEqual(written);
    await session.close();
  });

  it('costs one statement for the district, its streets and all its communities together', async () => {
    const codes = loadShanghai()
      .listWithin(asCode('310101'))
      .map(({ code }) => code);
    const one = await instance.statementsOf(() => figuresOf(district, ['310101']));
    const all = await instance.statementsOf(() => figuresOf(district, codes));
    expect([one.length, all.length]).toEqual([1, 1]);
  });
});

/** What may happen in the network: to the n-th community, station or advisor that there is. */
type Event = { readonly what: (typeof EVENTS)[number]; readonly at: number };
const EVENTS = [
  'open',
  'open',
  'centres',
  'register',
  'register',
  'post',
  'SUBMIT',
  'FILE',
  'FILE',
  'RETURN',
  'CHANGE',
  'SUSPEND',
  'RESUME',
  'WITHDRAW',
  'close',
  'change',
  'move',
  'move to nowhere',
] as const;

describe('coverage, whatever happens,', () => {
  it('equals a recount of the rows, and its parts sum to the whole', async () => {
    const streets = ['310101002', '310101015'];
    const divisions = streets.flatMap((code) =>
      loadShanghai()
        .listWithin(asCode(code))
        .slice(0, 4)
        .map((at) => at.code),
    );
    const stations: string[] = [];
    const people: AdvisorView[] = [];
    let serial = 0;
    const run = async ({ what, at }: Event): Promise<void> => {
      const station = stations[at % stations.length];
      const advisor = people[at % people.length];
      if (what === 'open') {
        const division = divisions[at % divisions.length] ?? '';
        const kind =
          division.length === 9 ? (at % 2 ? 'SUBDISTRICT_SERVICE' : 'PROFESSIONAL_POINT') : 'COMMUNITY_POINT';
        const providerName = kind === 'PROFESSIONAL_POINT' ? '乐群社工' : null;
        const { ok } = await openStation(district, { division, kind, providerName });
        if (ok !== null) stations.push(ok.id);
      } else if (what === 'centres') {
        const names = ['中心', '东分中心', '西分中心', '南分中心'].slice(0, 1 + (at % 4));
        await setServiceCentres(district, streets[at % 2] ?? '', ...names);
      } else if (what === 'register') {
        if (station === undefined) return;
        const submitted = await advisorAt(district, station, serial++, 'SUBMIT');
        people.push(recordOf(await moveFiling(instance.as(deciderOf(submitted)), submitted.id, 'FILE')));
      } else if (advisor === undefined || station === undefined) return;
      else if (what === 'close') {
        const { version } = await readStation(district, station);
        recordOf(await closeStation(district, { station, version }));
        stations.splice(stations.indexOf(station), 1);
      } else if (what === 'change')
        await changeAdvisor(district, advisor.id, { employer: `单位 ${at}`, phone: '13901234567' });
      else if (what === 'move' || what === 'move to nowhere') {
        const division = locate(station) ?? '';
        const { ok } = await moveAdvisor(district, advisor.id, division, what === 'move' ? { station } : {});
        if (ok !== null) people[at % people.length] = ok;
      } else if (what === 'post') await postAdvisor(district, { advisor: advisor.id, station });
      else await moveFiling(instance.as(deciderOf(advisor)), advisor.id, what, 'as drawn');
    };
    const event = fc.record({ what: fc.constantFrom(...EVENTS), at: fc.nat(50) });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 15 }), async (events) => {
        for (const each of events) await run(each);
        const codes = ['310101', ...streets, ...divisions];
        const figures = await figuresOf(district, codes);
        expect(figures).toEqual(await Promise.all(codes.map(recount)));
        for (const { code, coverage } of figures) {
          const { required, staffed, understaffed, missing, withoutStation } = coverage;
          expect(staffed + understaffed + missing).toBe(required);
          expect(await listsOf(code)).toEqual({ staffed, understaffed, withoutStation });
        }
        const children = loadShanghai()
          .childrenOf(asCode('310101'))
          .map(({ code }) => code);
        const parts = await figuresOf(district, children);
        const staffed = parts.reduce((sum, part) => sum + part.coverage.staffed, 0);
        expect(staffed).toBe(figures[0]?.coverage.staffed);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
