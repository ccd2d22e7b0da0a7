import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addTotals } from '../../subgraphs/advisors/roster-reports/roster-totals.ts';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import { COMMUNITY, filedAt, move, openStations } from '../serving-advisors/network.ts';
import { until } from '../testkit/gateway.ts';

const [CITY, DISTRICT, SILENT, OWN_STREET] = ['31', '310101', '310104', '310101019'];

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;
let advisor: string;

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT, SILENT] },
    { owner: DISTRICT, domains: ['advisors', 'audit'], delegated: [OWN_STREET] },
  ]);
  const [one, other] = started.places;
  if (one === undefined || other === undefined) throw new TypeError('two were started');
  [city, district] = [one, other];
  for (const place of [district, city]) await place.begin();
  // Of two filed before the month ends one has left.
  const station = (await openStations(district))[COMMUNITY] ?? '';
  advisor = await filedAt(district, station);
  await move(district, await filedAt(district, station), 'WITHDRAW');
}, 120_000);
afterAll(() => started.close());

type Report = {
  readonly division: { readonly code: string };
  readonly month: string;
  readonly version: number;
  readonly state: string;
  readonly filings: object | null;
};

async function reportsAt(place: Place, month: string): Promise<Report[]> {
  const [within, persona] = place === city ? [CITY, 'city'] : [DISTRICT, `district:${DISTRICT}`];
  const { rosterReports } = await place.at('advisors', persona).ask<{
    rosterReports: { edges: { node: Report }[] };
  }>(`{ rosterReports(within: "${within}", filter: { month: "${month}" }) { edges { node {
    division { code } month version state filings { filed withdrawn } rosterChanges { joiners leavers } receivedAt delegated { code } } } } }`);
  return rosterReports.edges.map(({ node }) => node);
}

const statesAt = async (place: Place, month: string) =>
  Object.fromEntries(
    (await reportsAt(place, month)).map(({ division, version, state }) => [`${division.code} v${version}`, state]),
  );
const totalsOf = (month: string) =>
  city
    .at('advisors', 'city')
    .ask<{ rosterReportTotals: object }>(
      `{ rosterReportTotals(within: "${CITY}", month: "${month}") { filings { filed } open { code } } }`,
    );

/** Lets the job of a place run at a time, and waits until it has. */
async function runAt(place: Place, time: string): Promise<void> {
  started.setClock(time);
  // A run that is under way holds its lock: its job is set again when that has ended.
  const isDone = async () => {
    await place.asAdmin(`update audit.job set run_at = '${time}'
      where name = 'hand-up-filings' and lock is null and last_run_at is distinct from '${time}'; notify jobs`);
    const done = `select from audit.job where name = 'hand-up-filings' and last_run_at = '${time}' and lock is null`;
    return (await place.asAdmin(done)).length === 1;
  };
  await until(isDone, Boolean);
}

const areReceived = (...reports: readonly (readonly [month: string, version: number])[]) =>
  started.untilDelivered(
    () =>
      Promise.all(
        reports.map(async ([month, version]) => (await statesAt(district, month))[`${DISTRICT} v${version}`]),
      ),
    (states) => states.every((state) => state === 'REPORTED'),
  );

describe('totals of filings of a month', () => {
  test('are handed up by each owner on the first of the next; the city shows who has reported, the owner the receipt', async () => {
    await runAt(city, '2026-11-01T03:00:00+08:00');
    await runAt(district, '2026-11-01T03:00:00+08:00');
    await areReceived(['2026-10', 1]);
    const reported = {
      division: { code: DISTRICT },
      month: '2026-10',
      version: 1,
      state: 'REPORTED',
      filings: { filed: 1, withdrawn: 1 },
      rosterChanges: { joiners: 2, leavers: 1 },
      receivedAt: expect.any(String),
      delegated: [{ code: OWN_STREET }],
    };
    expect(await reportsAt(district, '2026-10')).toEqual([reported]);
    expect(await reportsAt(city, '2026-10')).toContainEqual(reported);
    // The street's report comes from the street, as the district's says.
    expect(await statesAt(city, '2026-10')).toEqual({
      [`${CITY} v1`]: 'REPORTED',
      [`${DISTRICT} v1`]: 'REPORTED',
      [`${SILENT} v1`]: 'DUE',
      [`${OWN_STREET} v1`]: 'DUE',
    });
    expect(await totalsOf('2026-10')).toEqual({
      rosterReportTotals: { filings: null, open: [{ code: OWN_STREET }, { code: SILENT }] },
    });
  });

  test('are late from the day after the fifth', async () => {
    started.setClock('2026-11-05T23:59:59+08:00');
    expect(await statesAt(city, '2026-10')).toMatchObject({ [`${SILENT} v1`]: 'DUE' });
    started.setClock('2026-11-06T00:00:00+08:00');
    expect(await statesAt(city, '2026-10')).toMatchObject({ [`${SILENT} v1`]: 'LATE', [`${DISTRICT} v1`]: 'REPORTED' });
  });

  test('are handed up once, however often the job runs, also after a process that was killed in it', async () => {
    await runAt(district, '2026-11-06T04:00:00+08:00');
    await district.asAdmin(
      `update audit.job set run_at = '2026-11-06T04:10:00+08:00', lock = gen_random_uuid(), locked_until = '2026-11-06T04:15:00+08:00'
       where name = 'hand-up-filings'`,
    );
    started.setClock('2026-11-06T04:15:00+08:00');
    await district.asAdmin('notify jobs');
    const isDone = async () =>
      (
        await district.asAdmin(
          `select from audit.job where name = 'hand-up-filings' and last_run_at = '2026-11-06T04:15:00+08:00'`,
        )
      ).length === 1;
    await until(isDone, Boolean);
    expect(await district.asAdmin(`select from audit.message_out where kind = 'filing-report'`)).toHaveLength(1);
    expect(await reportsAt(district, '2026-10')).toHaveLength(1);
  });

  test('wait where the city does not answer, and months that were missed are made up for', async () => {
    await city.end();
    await runAt(district, '2027-01-01T03:00:00+08:00');
    expect(await statesAt(district, '2026-12')).toEqual({ [`${DISTRICT} v1`]: 'DUE' });
    started.setClock('2027-01-06T03:00:00+08:00');
    expect(await statesAt(district, '2026-12')).toEqual({ [`${DISTRICT} v1`]: 'LATE' });
    await city.begin();
    await areReceived(['2026-11', 1], ['2026-12', 1]);
    expect(await statesAt(city, '2026-12')).toMatchObject({ [`${DISTRICT} v1`]: 'REPORTED' });
  });

  test('are corrected by a further version, which leaves the first as it was', async () => {
    // Entered late: the withdrawal was of the next month.
    await district.asAdmin(
      `update advisors.filing_step set at = '2027-01-02T09:00:00+08:00' where to_state = 'WITHDRAWN'`,
    );
    await runAt(district, '2027-01-06T05:00:00+08:00');
    await areReceived(['2026-12', 2]);
    const filed = (await reportsAt(city, '2026-12')).flatMap(({ division, version, filings }) =>
      division.code === DISTRICT ? [{ version, filings }] : [],
    );
    expect(filed).toHaveLength(2);
    expect(filed).toContainEqual({ version: 1, filings: { filed: 1, withdrawn: 1 } });
    expect(filed).toContainEqual({ version: 2, filings: { filed: 2, withdrawn: 0 } });
  });

  test('are not changed by a message that says otherwise of the same version, nor by one of an owner elsewhere', async () => {
    const totals = { ...addTotals([]), filings: { ...addTotals([]).filings, filed: 99 } };
    const post = (version: number, delegated: readonly string[]) =>
      started.post(
        city.urlOf('advisors'),
        JSON.stringify({
          id: `0193b1c2-0000-7000-8000-00000000000${version}`,
          kind: 'filing-report',
          version: 1,
          from: { owner: DISTRICT, domain: 'advisors' },
          to: { owner: CITY, domain: 'advisors' },
          subject: DISTRICT,
          salt: 'x',
          payload: JSON.stringify({ month: '2026-10', version, totals, delegated, issuedAt: '2026-11-01T00:00:00Z' }),
        }),
        `${DISTRICT}>${CITY}`,
      );
    expect(await post(1, [])).toMatchObject({ code: 'MESSAGE_CHANGED' });
    expect(await post(2, [SILENT])).toMatchObject({ code: 'MESSAGE_REFUSED' });
    expect(JSON.stringify(await reportsAt(city, '2026-10'))).not.toContain('99');
  });
});

test('a street officer of the district does not see what the district reported', async () => {
  const street = district.at('advisors', `street:${COMMUNITY.slice(0, 9)}`);
  const { errors } = await street.answer(`{ rosterReports(within: "${DISTRICT}") { totalCount } }`);
  expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  const query = `{ rosterReports(within: "${COMMUNITY.slice(0, 9)}") { totalCount } }`;
  expect(await street.ask(query)).toEqual({ rosterReports: { totalCount: 0 } });
});

test('reports hold no number of an identity document and no phone', async () => {
  const kept = JSON.stringify(await district.asAdmin('select * from advisors.roster_report'));
  expect(kept).toContain(advisor.slice(-12));
  expect(kept).not.toMatch(/(?<![\da-f])(?:\d{17}[\dX]|1[3-9]\d{9})(?![\da-f])/);
});
