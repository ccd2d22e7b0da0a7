import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStation, readStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { type FileRow, readReport, runStaged, stageFile, stationRow } from '../testkit/import-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';

let owner: AuditedOwner;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('advisors', `district:${DISTRICT}`);
});
afterAll(() => owner.close());

/** Of a street, which may have any number of them. */
const ofStreet = (name: string, changes: FileRow = {}): FileRow =>
  stationRow({ division: STREET, kind: '街镇服务站', name, ...changes });

/** Of a community, which has one. */
const point = (name: string): FileRow => stationRow({ division: '310101002003', name });

async function imported(rows: readonly FileRow[], input: object = {}, graph = district, within = DISTRICT) {
  const staged = await stageFile(graph, within, rows, 2, 'stations');
  const done = await runStaged(graph, staged, input);
  return { done, report: await readReport(graph, staged.id) };
}

const KNOWN = `query ($id: ID!) { station(id: $id) {
  publishedOn missing weeklyHours { weekday opens closes } hoursRemark history { step fields } } }`;
const knownOf = async (id: string | null | undefined) =>
  (await district.ask<{ station: Record<string, unknown> }>(KNOWN, { id })).station;

describe('a file of stations', () => {
  test('opens each with its hours, counted and found like one that was opened by hand', async () => {
    const { done, report } = await imported([stationRow({ division: '310101002001' }), ofStreet('外滩街道第一服务站')]);
    expect(done).toMatchObject({ state: 'DONE', created: 2, refused: 0 });
    const [first] = report;
    expect(await readStation(district, first?.record ?? '')).toMatchObject({
      kind: 'COMMUNITY_POINT',
      serviceHours: '周一至周五 09:00-17:00；周六 09:00-12:00',
      onlineChannels: ['微信公众号：黄浦救助', '网站：example.org'],
      openedOn: '2026-10-31',
      version: 1,
    });
    expect(await knownOf(first?.record)).toMatchObject({ publishedOn: '2026-10-31', history: [{ step: 'OPENED' }] });
    const query = `query ($keys: [_Any!]!) { stations(within: "${STREET}", search: "外滩街道第一") { totalCount }
      _entities(representations: $keys) { ... on Division { coverage { missing } } } }`;
    const keys = [{ __typename: 'Division', code: '310101002001' }];
    expect(await district.ask(query, { keys })).toEqual({
      stations: { totalCount: 1 },
      _entities: [{ coverage: { missing: 0 } }],
    });
  });

  test('sent twice changes nothing, in any mode', async () => {
    const rows = [ofStreet('第二服务站'), ofStreet('第三服务站', { phone: '' })];
    expect((await imported(rows)).done).toMatchObject({ created: 2 });
    for (const mode of ['KEEP', 'OVERWRITE', 'FILL_EMPTY'])
      expect((await imported(rows, { mode })).done).toMatchObject({ created: 0, changed: 0, unchanged: 2, refused: 0 });
  });

  test('opens a station that lacks something unpublished, and the report says what it lacks', async () => {
    const { done, report } = await imported([ofStreet('第四服务站', { phone: '', weeklyHours: '' })]);
    expect(done).toMatchObject({ created: 1, refused: 0 });
    expect(report).toMatchObject([
      {
        outcome: 'CREATED',
        errors: [
          { code: 'STATION_UNPUBLISHABLE', path: ['serviceHours'] },
          { code: 'STATION_UNPUBLISHABLE', path: ['phone'] },
        ],
      },
    ]);
    expect(await knownOf(report[0]?.record)).toMatchObject({ publishedOn: null, missing: ['serviceHours', 'phone'] });
  });

  test('leaves what is there, overwrites it, or fills in what is not known', async () => {
    const place = { division: STREET, kind: 'SUBDISTRICT_SERVICE', name: '第五服务站' };
    const { id } = recordOf(await openStation(district, { ...place, phone: null }));
    const row = [ofStreet('第五服务站', { hoursRemark: '节假日休息', address: '贵州路 5 号' })];
    expect((await imported(row, { mode: 'KEEP' })).done).toMatchObject({ unchanged: 1 });
    expect((await imported(row, { mode: 'FILL_EMPTY' })).done).toMatchObject({ changed: 1 });
    expect(await readStation(district, id)).toMatchObject({
      address: '云南中路 100 号',
      phone: '021-63201234',
      serviceHours: '周一至周五 9:00-17:00',
    });
    // The same row is the same write: another mode takes another row.
    const other = [ofStreet('第五服务站', { hoursRemark: '节假日休息', address: '贵州路 6 号' })];
    expect((await imported(other, { mode: 'OVERWRITE' })).done).toMatchObject({ changed: 1 });
    expect(await readStation(district, id)).toMatchObject({
      address: '贵州路 6 号',
      serviceHours: '周一至周五 09:00-17:00；周六 09:00-12:00（节假日休息）',
    });
    expect((await knownOf(id))['history']).toMatchObject([
      { step: 'OPENED' },
      { step: 'CHANGED' },
      { step: 'CHANGED' },
    ]);
  });

  test.each<[FileRow, string, string[]]>([
    [{ weeklyHours: '工作日' }, 'NOT_HOURS', ['weeklyHours']],
    [{ weeklyHours: '一 17:00-09:00' }, 'CLOSES_BEFORE_OPENING', ['weeklyHours', '0', 'closes']],
    [{ weeklyHours: '', hoursRemark: '节假日休息' }, 'ONLY_WITH_WEEK', ['hoursRemark']],
    [{ phone: '请到窗口咨询' }, 'NOT_A_PHONE', ['phone']],
    [{ kind: '居村服务点' }, 'WRONG_LEVEL', ['kind']],
    [{ providerName: '乐群社工' }, 'NOT_RUN_BY_PROVIDER', ['providerName']],
    [{ kind: '居村服务点', division: '310101002999' }, 'NO_STATION_THERE', ['division']],
    [{ division: '310104001' }, '', ['division']],
  ])('with %j is refused in its row: %s', async (wrong, reason, path) => {
    const { done, report } = await imported([ofStreet('第九服务站', wrong)]);
    expect(done).toMatchObject({ created: 0, refused: 1 });
    expect(report[0]?.errors[0]).toMatchObject({ ...(reason && { reason }), path });
  });

  test('has one point for a community alone, wherever in the file and whatever it is called', async () => {
    const rows = [point('甲服务点'), ofStreet('第六服务站'), ofStreet('第七服务站'), point('乙服务点')];
    const all = await imported(rows, { effect: 'ALL' });
    expect(all.done).toMatchObject({ state: 'DONE', refused: 1 });
    expect(all.report[3]?.errors).toMatchObject([{ reason: 'STATION_THERE_ALREADY', path: ['kind'] }]);
    const some = await imported(rows, { effect: 'AS_REPORTED' });
    expect(some.done).toMatchObject({ created: 3, refused: 1 });
  });

  test('of another street is refused to a street, and the whole of it to who opens no stations', async () => {
    const street = owner.at('advisors', `street:${STREET}`);
    const { report } = await imported([stationRow({ division: '310101013001' })], {}, street, STREET);
    expect(report).toMatchObject([
      { outcome: 'REFUSED', errors: [{ code: 'DIVISION_FORBIDDEN', path: ['division'] }] },
    ]);
  });
});
