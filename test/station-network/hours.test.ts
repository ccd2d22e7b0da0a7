import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeStation, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', 'district:310101');
});
afterAll(() => owner.close());

const MONDAY = { weekday: 'MONDAY', opens: '09:00', closes: '17:00' };
const SATURDAY = { weekday: 'SATURDAY', opens: '09:00', closes: '12:00' };

const opened = (input: object) =>
  openStation(district, { division: '310101002', kind: 'SUBDISTRICT_SERVICE', ...input });

async function hoursOf(id: string) {
  const query = `query ($id: ID!) { station(id: $id) { serviceHours weeklyHours { weekday opens closes } hoursRemark
    hoursExceptions { on closed intervals { opens closes } note } openNow opensNext } }`;
  return (await owner.at('advisors', 'partner:ngo').ask<{ station: Record<string, unknown> }>(query, { id })).station;
}

describe('a station', () => {
  it('with weekly hours shows words made from them, and whether it is open now', async () => {
    const weeklyHours = [SATURDAY, MONDAY];
    const hoursExceptions = [
      { on: '2026-11-02', closed: true, note: '检修' },
      { on: '2026-11-03', intervals: [{ opens: '13:00', closes: '15:00' }] },
    ];
    const input = { serviceHours: null, weeklyHours, hoursExceptions, hoursRemark: '请提前预约' };
    const { id } = recordOf(await opened(input));
    owner.setClock('2026-10-31T10:00:00+08:00');
    expect(await hoursOf(id)).toEqual({
      serviceHours: '周一 09:00-17:00；周六 09:00-12:00（请提前预约）',
      weeklyHours: [MONDAY, SATURDAY],
      hoursRemark: '请提前预约',
      hoursExceptions: [
        { on: '2026-11-02', closed: true, intervals: [], note: '检修' },
        { on: '2026-11-03', closed: false, intervals: [{ opens: '13:00', closes: '15:00' }], note: null },
      ],
      openNow: true,
      opensNext: '2026-11-03T13:00:00.000+08:00',
    });
    owner.setClock('2026-10-31T12:00:00+08:00');
    expect(await hoursOf(id)).toMatchObject({ openNow: false });
  });

  it('of which only words are known says of no instant whether it is open', async () => {
    const { id } = recordOf(await opened({}));
    expect(await hoursOf(id)).toMatchObject({ weeklyHours: null, openNow: null, opensNext: null });
  });

  it('given weekly hours later shows these, and given none any more keeps the words', async () => {
    const { id } = recordOf(await opened({}));
    const weekly = { station: id, version: 1, weeklyHours: [MONDAY], hoursRemark: '节假日休息' };
    expect(recordOf(await changeStation(district, weekly))).toMatchObject({
      serviceHours: '周一 09:00-17:00（节假日休息）',
    });
    const words = { station: id, version: 2, serviceHours: '每天 9:00-17:00' };
    expect((await changeStation(district, words)).error).toMatchObject({ reason: 'HOURS_FROM_WEEK' });
    const none = { ...words, weeklyHours: null };
    expect((await changeStation(district, none)).error).toMatchObject({
      reason: 'ONLY_WITH_WEEK',
      path: ['input', 'hoursRemark'],
    });
    recordOf(await changeStation(district, { ...none, hoursRemark: null }));
    expect(await hoursOf(id)).toMatchObject({ serviceHours: '每天 9:00-17:00', weeklyHours: null, openNow: null });
  });

  it.each<[object, string, string[]]>([
    [{ weeklyHours: [{ ...MONDAY, opens: '9:00' }] }, 'NOT_A_TIME', ['weeklyHours', '0', 'opens']],
    [{ weeklyHours: [{ ...MONDAY, closes: '25:00' }] }, 'NOT_A_TIME', ['weeklyHours', '0', 'closes']],
    [{ weeklyHours: [{ ...MONDAY, closes: '09:00' }] }, 'CLOSES_BEFORE_OPENING', ['weeklyHours', '0', 'closes']],
    [
      { weeklyHours: [MONDAY, { ...MONDAY, opens: '16:00', closes: '18:00' }] },
      'HOURS_OVERLAP',
      ['weeklyHours', '1', 'opens'],
    ],
    [{ weeklyHours: [] }, 'NONE_NAMED', ['weeklyHours']],
    [
      { weeklyHours: [MONDAY], hoursExceptions: [{ on: '2026-11-02' }] },
      'CLOSED_WITH_HOURS',
      ['hoursExceptions', '0', 'closed'],
    ],
    [
      { weeklyHours: [MONDAY], hoursExceptions: [1, 2].map(() => ({ on: '2026-11-02', closed: true })) },
      'DAY_TWICE',
      ['hoursExceptions', '1', 'on'],
    ],
    [
      {
        weeklyHours: [MONDAY],
        hoursExceptions: [{ on: '2026-11-02', intervals: [{ opens: '12:00', closes: '9:00' }] }],
      },
      'NOT_A_TIME',
      ['hoursExceptions', '0', 'intervals', '0', 'closes'],
    ],
    [{ hoursExceptions: [{ on: '2026-11-02', closed: true }] }, 'ONLY_WITH_WEEK', ['hoursExceptions']],
    [{ weeklyHours: [MONDAY], serviceHours: '每天' }, 'HOURS_FROM_WEEK', ['serviceHours']],
  ])('is not opened with %j: %s', async (hours, reason, path) => {
    const { ok, error } = await opened({ serviceHours: null, ...hours });
    expect([ok, error]).toMatchObject([null, { code: 'INPUT_INVALID', reason, path: ['input', ...path] }]);
  });
});
