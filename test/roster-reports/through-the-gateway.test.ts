import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { connectTo } from '../testkit/raw-sql.ts';
import { type ReportView, issueRosterReport, readReport } from '../testkit/roster-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [DISTRICT, STREET] = ['310101', '310101002'];
const PERIOD = { division: DISTRICT, from: '2026-10-01', until: '2026-10-31' };

let now = new Date('2026-10-12T12:00:00+08:00');
let city: City;
let report: ReportView;
const officer = () => city.as(`district:${DISTRICT}`);

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: DISTRICT }, { code: '310104' }], clock: () => now });
  const station = recordOf(await openStation(officer(), { division: `${STREET}001` })).id;
  await advisorAt(city.as(`street:${STREET}`), station, 1, 'SUBMIT', 'FILE');
  now = new Date('2026-11-10T12:00:00+08:00');
}, 120_000);
afterAll(() => city.close());

test('a report is issued by its owner alone, once for its key', async () => {
  const idempotencyKey = randomUUID();
  report = recordOf(await issueRosterReport(officer(), { ...PERIOD, idempotencyKey }));
  expect(recordOf(await issueRosterReport(officer(), { ...PERIOD, idempotencyKey }))).toEqual(report);
  const { error } = await issueRosterReport(city.as('district:310104'), { ...PERIOD, from: '2026-10-02' });
  expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'division'] });
});

test('of two that are issued at once one is refused, and names the other', async () => {
  const input = { ...PERIOD, from: '2026-10-05' };
  const both = await Promise.all([issueRosterReport(officer(), input), issueRosterReport(officer(), input)]);
  const [done] = both.flatMap(({ ok }) => ok ?? []);
  const refused = both.flatMap(({ error }) => error ?? []);
  expect(refused.map(({ code }) => code)).toEqual(['REPORT_ISSUED']);
  expect(refused[0]?.message).toContain(done?.id ?? 'nothing');
});

test('the city reads it where its owner is asked, and how far each of its districts has reported', async () => {
  expect((await readReport(city.as('city'), report.id)).document).toBe(report.document);
  const { division } = await city
    .as('city')
    .ask<{ division: object }>(
      `{ division(code: "31") { a: children { code reporting(month: "2026-10") { state report { digest } } } } }`,
    );
  expect(division).toMatchObject({
    a: expect.arrayContaining([
      // Issued, and not yet received: no job runs here.
      { code: DISTRICT, reporting: { state: 'LATE', report: { digest: report.digest } } },
      { code: '310104', reporting: { state: 'LATE', report: null } },
    ]),
  });
});

test('nobody reads its lines whose role reads no advisors', async () => {
  const { errors } = await city
    .as('case-worker:310101')
    .answer(`{ rosterReport(id: "${report.id}") { lines(kind: ROSTER) { totalCount } } }`);
  expect(errors).toMatchObject([{ code: 'SCOPE_MISSING', path: ['rosterReport'] }]);
});

test('neither the service nor the owner of the tables changes or takes away what was issued', async () => {
  for (const url of [city.databaseUrlOf(DISTRICT), city.tablesUrlOf(DISTRICT)]) {
    const connection = await connectTo(url);
    const counted = (sql: string) =>
      connection.within(DISTRICT, sql).then(
        ({ rowCount }) => rowCount,
        ({ code }: { code: string }) => code,
      );
    try {
      const changes = `update advisors.roster_report set document = '{}', totals = null where id = '${report.id}'`;
      expect(await counted(changes)).toBe(0);
      // The service has no right to delete; of the tables' owner the policy shows no row to it.
      expect([0, '42501']).toContain(await counted(`delete from advisors.roster_report where id = '${report.id}'`));
    } finally {
      await connection.end();
    }
  }
  expect(await readReport(officer(), report.id)).toEqual(report);
});

test('a report of an owner that is stopped is missing with its owner named, and those of others are there', async () => {
  await city.stopOwner(DISTRICT);
  const { data, errors } = await city
    .as('city')
    .answer<{ rosterReport: unknown }>(
      `{ rosterReport(id: "${report.id}") { digest } division(code: "310104") { reporting { state } } }`,
    );
  expect(data).toMatchObject({ rosterReport: null, division: { reporting: { state: 'LATE' } } });
  expect(errors).toMatchObject([{ code: 'OWNER_UNAVAILABLE', owner: DISTRICT }]);
});
