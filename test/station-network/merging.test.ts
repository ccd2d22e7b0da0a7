import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  advisorAt,
  closeStation,
  mergeStations,
  openStation,
  person,
  postAdvisor,
  readStation,
  registerAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const TODAY = '2026-10-31';

let owner: AuditedOwner;
let district: Graph;
let street: Graph;
let serial = 300;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', 'district:310101');
  street = owner.at('advisors', `street:${STREET}`);
});
afterAll(() => owner.close());

const opened = async (division = STREET, kind = 'SUBDISTRICT_SERVICE') =>
  recordOf(await openStation(district, { division, kind })).id;
const filedAt = (station: string) => advisorAt(district, station, serial++, 'SUBMIT', 'FILE');
const merge = (station: string, into: string, input: object = {}) =>
  mergeStations(district, { station, version: 1, into, ...input });

const postingsOf = async (id: string) => {
  const query = `query ($id: ID!) { advisor(id: $id) { station { id } postings { station { id } since until } } }`;
  return (await district.ask<{ advisor: object }>(query, { id })).advisor;
};

describe('a station that is merged into another one', () => {
  it('closes, and its advisors go on at the other one from that day, in the same step', async () => {
    const [from, into] = [await opened(), await opened()];
    const [moved, both] = [await filedAt(from), await filedAt(from)];
    recordOf(await postAdvisor(district, { advisor: both.id, station: into }));
    const draft = recordOf(await registerAdvisor(district, { station: from, ...person(serial++) }));
    expect(recordOf(await merge(from, into))).toMatchObject({ closedOn: TODAY, advisorsPosted: 0 });
    expect(await readStation(district, into)).toMatchObject({ advisorsPosted: 2, closedOn: null });
    const [ended, begun] = [
      { station: { id: from }, since: TODAY, until: TODAY },
      { station: { id: into }, since: TODAY, until: null },
    ];
    for (const { id } of [moved, both, draft]) {
      const { postings, station } = Object(await postingsOf(id));
      expect(station).toEqual({ id: into });
      expect(postings).toHaveLength(2);
      expect(postings).toEqual(expect.arrayContaining([ended, begun]));
    }
    for (const name of ['filed advisors posted at a station', 'stations of an advisor'] as const)
      expect(await owner.asAdmin(figureDifferences[name])).toEqual([]);
  });

  it('is read by its id, says into which, and both tell it in their history', async () => {
    const [from, into] = [await opened(), await opened()];
    recordOf(await merge(from, into));
    const query = `query ($id: ID!) { station(id: $id) { mergedInto { id } history { step other { id } } } }`;
    expect(await district.ask(query, { id: from })).toMatchObject({
      station: { mergedInto: { id: into }, history: [{ step: 'OPENED' }, { step: 'MERGED', other: { id: into } }] },
    });
    expect(await district.ask(query, { id: into })).toMatchObject({
      station: { mergedInto: null, history: [{ step: 'OPENED' }, { step: 'TOOK_IN', other: { id: from } }] },
    });
    const publicly = 'query ($id: ID!) { station(id: $id) { mergedInto { id } closedOn } }';
    expect(await owner.at('advisors', 'partner:ngo').ask(publicly, { id: from })).toEqual({
      station: { mergedInto: { id: into }, closedOn: TODAY },
    });
  });

  it('takes nobody any more, and says where to go', async () => {
    const [from, into] = [await opened(), await opened()];
    recordOf(await merge(from, into));
    const { error } = await registerAdvisor(district, { station: from, ...person(serial++) });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'station'] });
    expect(error?.message).toContain(into);
  });

  it('is refused into itself, a closed one, one of another kind, one that is not there, or outside the authority of its advisors', async () => {
    const [from, closed] = [await opened(), await opened()];
    recordOf(await closeStation(district, { station: closed, version: 1 }));
    const refused = { code: 'INPUT_INVALID', path: ['input', 'into'] };
    expect((await merge(from, from)).error).toMatchObject({ ...refused, reason: 'MERGED_INTO_ITSELF' });
    expect((await merge(from, closed)).error).toMatchObject({ ...refused, reason: 'POSTED_TO_CLOSED' });
    const point = await opened('310101002001', 'COMMUNITY_POINT');
    expect((await merge(from, point)).error).toMatchObject({ ...refused, reason: 'MERGED_INTO_OTHER_KIND' });
    const nowhere = `${STREET}-00000000-0000-7000-8000-000000000000`;
    expect((await merge(from, nowhere)).error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'into'] });
    const elsewhere = await opened('310101013001', 'COMMUNITY_POINT');
    await advisorAt(street, point, serial++, 'SUBMIT', 'FILE');
    expect((await merge(point, elsewhere)).error).toMatchObject({ ...refused, reason: 'MERGED_OUTSIDE_AUTHORITY' });
    expect(await readStation(district, from)).toMatchObject({ closedOn: null });
  });

  it('is left to who has both in charge', async () => {
    const [from, into] = [await opened(), await opened('310101013')];
    const { error } = await mergeStations(street, { station: from, version: 1, into });
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'into'] });
  });

  it('into each other at once goes one way alone', async () => {
    for (let round = 0; round < 3; round++) {
      const [one, two] = [await opened(), await opened()];
      await filedAt(one);
      await filedAt(two);
      const done = await Promise.all([merge(one, two), merge(two, one)]);
      expect(done.filter(({ ok }) => ok !== null)).toHaveLength(1);
      for (const name of ['filed advisors posted at a station', 'stations of an advisor'] as const)
        expect(await owner.asAdmin(figureDifferences[name])).toEqual([]);
    }
  });
});
