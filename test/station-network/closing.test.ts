import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  advisorAt,
  closeStation,
  moveFiling,
  openStation,
  postAdvisor,
  readStation,
  registerAdvisor,
  person,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const TODAY = '2026-10-31';

const closedToPostings = { code: 'INPUT_INVALID', reason: 'POSTED_TO_CLOSED' };

let owner: AuditedOwner;
let district: Graph;
let street: Graph;
let serial = 0;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', 'district:310101');
  street = owner.at('advisors', `street:${STREET}`);
});
afterAll(() => owner.close());

const opened = async (division: string, input: object = {}) =>
  recordOf(await openStation(district, { division, ...input })).id;
const filedAt = (station: string) => advisorAt(street, station, serial++, 'SUBMIT', 'FILE');
const closed = async (station: string, input: object = {}) => {
  const { version } = await readStation(district, station);
  return closeStation(district, { station, version, ...input });
};

async function listed(division: string) {
  const query = `query ($within: DivisionCode!, $keys: [_Any!]!) {
    stations(within: $within) { totalCount edges { node { id } } }
    divisionsWithoutStation(within: $within) { edges { node { code } } }
    _entities(representations: $keys) { ... on Division { coverage { stations missing advisors } filings { filed } } } }`;
  type Listed = {
    stations: { totalCount: number; edges: { node: { id: string } }[] };
    divisionsWithoutStation: { edges: { node: { code: string } }[] };
    _entities: object[];
  };
  const keys = [{ __typename: 'Division', code: division }];
  const { _entities, stations, divisionsWithoutStation } = await district.ask<Listed>(query, {
    within: division,
    keys,
  });
  return {
    stations: stations.edges.map(({ node }) => node.id),
    total: stations.totalCount,
    lacking: divisionsWithoutStation.edges.map(({ node }) => node.code),
    figures: _entities[0],
  };
}

async function expectFiguresRecounted(): Promise<void> {
  for (const name of ['filed advisors posted at a station', 'stations of an advisor'] as const) {
    expect(await owner.asAdmin(figureDifferences[name])).toEqual([]);
  }
}

describe('a station that is closed', () => {
  it('is neither listed nor counted, and still read by its id with the day', async () => {
    const division = '310101002001';
    const station = await opened(division);
    expect(await listed(division)).toMatchObject({ stations: [station], total: 1, lacking: [] });
    expect(recordOf(await closed(station))).toMatchObject({ closedOn: TODAY, version: 2, advisorsPosted: 0 });
    expect(await readStation(owner.at('advisors', 'partner:ngo'), station)).toMatchObject({ closedOn: TODAY });
    expect(await listed(division)).toEqual({
      stations: [],
      total: 0,
      lacking: [division],
      figures: { coverage: { stations: 0, missing: 1, advisors: 0 }, filings: { filed: 0 } },
    });
  });

  it('ends its postings that day; who served here alone stays filed, serves nowhere, and can be posted anew', async () => {
    const division = '310101002002';
    const station = await opened(division);
    const other = await opened('310101002003');
    const [alone, also] = [await filedAt(station), await filedAt(station)];
    recordOf(await postAdvisor(district, { advisor: also.id, station: other }));
    expect((await listed(division)).figures).toMatchObject({ coverage: { advisors: 2 }, filings: { filed: 2 } });
    recordOf(await closed(station));
    expect((await listed(division)).figures).toMatchObject({ coverage: { advisors: 1 }, filings: { filed: 2 } });
    const read = `query ($id: ID!) { advisor(id: $id) { station { id } postings { station { id } until } filing { state } } }`;
    const ended = { station: { id: station }, until: TODAY };
    expect(await district.ask(read, { id: alone.id })).toEqual({
      advisor: { station: null, postings: [ended], filing: { state: 'FILED' } },
    });
    expect(await district.ask(read, { id: also.id })).toMatchObject({
      advisor: { station: { id: other }, filing: { state: 'FILED' } },
    });
    await expectFiguresRecounted();
    recordOf(await postAdvisor(district, { advisor: alone.id, station: other }));
    expect((await readStation(district, other)).advisorsPosted).toBe(2);
    recordOf(await moveFiling(street, alone.id, 'SUSPEND', '请假'));
    await expectFiguresRecounted();
  });

  it('makes room for another one of its kind', async () => {
    const division = '310101002007';
    recordOf(await closed(await opened(division)));
    const next = await opened(division);
    expect(await listed(division)).toMatchObject({ stations: [next], lacking: [] });
  });

  it('takes nobody any more, and is not closed again', async () => {
    const station = await opened('310101002008');
    const advisor = await filedAt(await opened('310101002009'));
    recordOf(await closed(station));
    const posted = await postAdvisor(district, { advisor: advisor.id, station });
    expect(posted.error).toMatchObject({ ...closedToPostings, path: ['input', 'station'] });
    const registered = await registerAdvisor(district, { station, ...person(serial++) });
    expect(registered.error).toMatchObject({ ...closedToPostings, path: ['input', 'station'] });
    expect((await closed(station)).error).toMatchObject({ code: 'INPUT_INVALID', reason: 'STATION_CLOSED' });
  });

  it('leaves one entry in the trail, with the reason and all whose postings ended', async () => {
    const station = await opened('310101002010');
    const advisor = await filedAt(station);
    const seen = (await owner.trail()).length;
    recordOf(await closed(station, { reason: '居民区合并' }));
    expect((await owner.trail()).slice(seen)).toMatchObject([
      {
        action: 'station.close',
        records: `{${station},${advisor.id}}`,
        fields: '{closedOn,postings}',
        reason: '居民区合并',
      },
    ]);
  });
});

describe('closing a station', () => {
  it.each<[object, string, string]>([
    [{ closedOn: '2026-11-01' }, 'closedOn', 'DATE_IN_FUTURE'],
    [{ closedOn: '2026-10-30' }, 'closedOn', 'DATE_BEFORE'],
    [{ reason: ' ' }, 'reason', 'EMPTY'],
  ])('with %j is refused at %s: it opened today, and is no plan', async (wrong, field, reason) => {
    const station = await opened('310101013', { kind: 'SUBDISTRICT_SERVICE' });
    const { error } = await closed(station, wrong);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', field] });
    expect((await readStation(district, station)).closedOn).toBeNull();
  });

  it('on a day that has passed ends the postings on that day, and not before one has begun', async () => {
    const station = await opened('310101015', { kind: 'SUBDISTRICT_SERVICE' });
    owner.setClock('2026-11-20T12:00:00+08:00');
    const advisor = recordOf(await registerAdvisor(district, { station, ...person(serial++) }));
    expect((await closed(station, { closedOn: '2026-11-10' })).error).toMatchObject({ reason: 'DATE_BEFORE' });
    owner.setClock('2026-11-30T12:00:00+08:00');
    recordOf(await closed(station, { closedOn: '2026-11-25' }));
    const read = 'query ($id: ID!) { advisor(id: $id) { postings { until } } }';
    expect(await district.ask(read, { id: advisor.id })).toEqual({ advisor: { postings: [{ until: '2026-11-25' }] } });
    owner.setClock('2026-10-31T12:00:00+08:00');
  });

  it('is refused where the station has another version by now', async () => {
    const station = await opened('310101017', { kind: 'SUBDISTRICT_SERVICE' });
    const { error } = await closed(station, { version: 7 });
    expect(error).toMatchObject({ code: 'VERSION_CONFLICT', path: ['input', 'version'] });
  });

  it('is left to the district where somebody of another street is posted', async () => {
    const station = await opened(STREET, { kind: 'SUBDISTRICT_SERVICE' });
    const elsewhere = await opened('310101013', { kind: 'SUBDISTRICT_SERVICE' });
    const advisor = await advisorAt(district, elsewhere, serial++, 'SUBMIT', 'FILE');
    recordOf(await postAdvisor(district, { advisor: advisor.id, station }));
    const { version } = await readStation(district, station);
    const { error } = await closeStation(street, { station, version });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason: 'POSTED_FROM_ELSEWHERE', path: ['input', 'station'] });
    expect(await readStation(district, station)).toMatchObject({ closedOn: null, advisorsPosted: 1 });
    recordOf(await closed(station));
    await expectFiguresRecounted();
  });

  it('while others are posted there, at the same time, leaves nobody posted at it and no count wrong', async () => {
    for (let round = 0; round < 4; round++) {
      const station = await opened(STREET, { kind: 'SUBDISTRICT_SERVICE' });
      const other = await opened(STREET, { kind: 'SUBDISTRICT_SERVICE' });
      const advisors = [];
      for (let i = 0; i < 3; i++) advisors.push(await advisorAt(district, other, serial++, 'SUBMIT', 'FILE'));
      const posting = advisors.map(({ id }) => postAdvisor(district, { advisor: id, station }));
      await Promise.all([...posting, closed(station)]);
      expect((await readStation(district, station)).closedOn).toBe(TODAY);
      expect((await readStation(district, station)).advisorsPosted).toBe(0);
      const current = `select advisor as action from advisors.posting where station = $1 and until is null`;
      expect(await owner.asAdmin(current, [station])).toEqual([]);
      await expectFiguresRecounted();
    }
  });
});
