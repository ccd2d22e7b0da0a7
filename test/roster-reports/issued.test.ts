import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import {
  COMMUNITY,
  NEXT_COMMUNITY,
  OTHER_STREET,
  STREET,
  advisorOf,
  filedAt,
  move,
  openStations,
} from '../serving-advisors/network.ts';
import { changeAdvisor, identityNumber, moveAdvisor, moveFiling } from '../testkit/advisor-verbs.ts';
import { until } from '../testkit/gateway.ts';
import { type ReportView, issueRosterReport, readReport } from '../testkit/roster-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [CITY, DISTRICT, OWN_STREET] = ['31', '310101', '310101019'];
const OCTOBER = { division: DISTRICT, from: '2026-10-01', until: '2026-10-31' };

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;
let report: ReportView;
/** Who stays, who leaves, who moves to another street, who is to be filed. */
let people: Record<'stays' | 'leaves' | 'moves' | 'waits', string>;

const officer = () => district.at('advisors', `district:${DISTRICT}`);
const analyst = () => city.at('advisors', 'city');

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT] },
    { owner: DISTRICT, domains: ['advisors', 'audit'], delegated: [OWN_STREET] },
  ]);
  const [one, other] = started.places;
  if (one === undefined || other === undefined) throw new TypeError('two were started');
  [city, district] = [one, other];
  for (const place of [district, city]) {
    await place.begin();
    // Reports are issued by hand here: the job of the month would do it as well, whenever it finds the clock past its time.
    const paused = `update audit.job set paused = true where name = 'hand-up-filings' returning name`;
    await until(
      () => place.asAdmin(paused),
      (jobs) => jobs.length === 1,
    );
  }
  started.setClock('2026-09-10T12:00:00+08:00');
  const stations = await openStations(district);
  const at = (division: string) => stations[division] ?? '';
  const [stays, moves] = [await filedAt(district, at(COMMUNITY)), await filedAt(district, at(COMMUNITY))];
  started.setClock('2026-10-12T12:00:00+08:00');
  people = {
    stays,
    moves,
    leaves: await filedAt(district, at(NEXT_COMMUNITY)),
    waits: await advisorOf(district, at(COMMUNITY), 'SUBMIT'),
  };
  started.setClock('2026-10-20T12:00:00+08:00');
  await move(district, people.leaves, 'WITHDRAW');
  recordOf(await moveAdvisor(officer(), people.moves, OTHER_STREET, { station: at(OTHER_STREET) }));
  started.setClock('2026-11-10T12:00:00+08:00');
  report = recordOf(await issueRosterReport(officer(), OCTOBER));
}, 120_000);
afterAll(() => started.close());

type Lines = { readonly totalCount: number; readonly edges: readonly { readonly node: Record<string, unknown> }[] };

async function linesOf(graph: ReturnType<typeof officer>, id: string, kind: string, page = '') {
  const { rosterReport } = await graph.ask<{ rosterReport: { lines: Lines } }>(
    `query ($id: ID!) { rosterReport(id: $id) { lines(kind: ${kind}${page}) { totalCount pageInfo { hasNextPage endCursor } edges { node {
      advisor name state filedOn on how division { code } authority { code } stations { name } changes { on what before after } } } } } }`,
    { id },
  );
  return rosterReport.lines;
}
const nodesOf = async (...args: Parameters<typeof linesOf>) => (await linesOf(...args)).edges.map(({ node }) => node);

/** The copies that the city has of reports of a division, once there are so many. */
async function copiesAtCity(division: string, many: number): Promise<ReportView[]> {
  const ids = async () => {
    const { rosterReports } = await analyst().ask<{ rosterReports: { edges: { node: { id: string } }[] } }>(
      `{ rosterReports(within: "31", filter: { divisions: ["${division}"], received: true, from: "2026-10-01" }) { edges { node { id } } } }`,
    );
    return rosterReports.edges.map(({ node }) => node.id);
  };
  const found = await until(ids, (all) => all.length === many);
  return Promise.all(found.map((id) => readReport(analyst(), id)));
}

describe('a roster report', () => {
  test('says who is on the roster when the period ends, who joined, who left and what changed', async () => {
    expect(report).toMatchObject({
      version: 1,
      supersedes: null,
      roster: { filed: 2, joined: 1, left: 1, changed: 1 },
    });
    const roster = await nodesOf(officer(), report.id, 'ROSTER');
    expect(roster.map(({ advisor }) => advisor).toSorted()).toEqual([people.stays, people.moves].toSorted());
    expect(roster).toContainEqual({
      advisor: people.stays,
      name: '王敏',
      state: 'FILED',
      filedOn: '2026-09-10',
      on: null,
      how: null,
      division: { code: COMMUNITY },
      authority: { code: STREET },
      stations: [{ name: `${COMMUNITY} 站` }],
      changes: [],
    });
    const event = { advisor: people.leaves, filedOn: '2026-10-12' };
    expect(await nodesOf(officer(), report.id, 'JOINED')).toMatchObject([{ ...event, on: '2026-10-12', how: 'FILED' }]);
    const left = { ...event, on: '2026-10-20', how: 'WITHDRAWN', state: 'WITHDRAWN' };
    expect(await nodesOf(officer(), report.id, 'LEFT')).toMatchObject([{ ...left, stations: [{}] }]);
    expect(await nodesOf(officer(), report.id, 'CHANGED')).toMatchObject([
      {
        advisor: people.moves,
        state: 'CHANGED',
        changes: expect.arrayContaining([
          { on: '2026-10-20', what: 'DIVISION', before: COMMUNITY, after: OTHER_STREET },
          { on: '2026-10-20', what: 'STATION', before: null, after: `${OTHER_STREET} 站` },
        ]),
      },
    ]);
  });

  test('is paged by its lines', async () => {
    const first = await linesOf(officer(), report.id, 'ROSTER', ', first: 1');
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const { pageInfo } = first as Lines & { pageInfo: { endCursor: string } };
    const second = await linesOf(officer(), report.id, 'ROSTER', `, first: 1, after: "${pageInfo.endCursor}"`);
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false } });
    expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual(
      await nodesOf(officer(), report.id, 'ROSTER'),
    );
    const { errors } = await officer().answer(
      `{ rosterReport(id: "${report.id}") { lines(kind: ROSTER, after: "x") { totalCount } } }`,
    );
    expect(errors).toMatchObject([{ code: 'CURSOR_INVALID' }]);
  });

  test('holds no number of a document and no phone', async () => {
    expect(report.document).not.toMatch(/13812345678|138\*+|\d{17}[\dX]|identityNumber|phone/);
    expect(report.document).not.toContain(identityNumber(1).slice(-6));
  });

  test('is a street of its own, whose movers joined or left, and is not handed up in the place of the owner', async () => {
    const street = recordOf(await issueRosterReport(officer(), { ...OCTOBER, division: STREET }));
    expect(street).toMatchObject({ division: { code: STREET }, issuer: { code: DISTRICT } });
    expect(await nodesOf(officer(), street.id, 'ROSTER')).toMatchObject([{ advisor: people.stays }]);
    const left = await nodesOf(officer(), street.id, 'LEFT');
    expect(left.map(({ advisor, how, division }) => ({ advisor, how, division }))).toEqual(
      expect.arrayContaining([
        { advisor: people.moves, how: 'MOVED', division: { code: COMMUNITY } },
        { advisor: people.leaves, how: 'WITHDRAWN', division: { code: NEXT_COMMUNITY } },
      ]),
    );
    expect(left).toMatchObject([{ advisor: people.moves, state: 'FILED' }, {}]);
    // Its own street reads it, another does not.
    const own = district.at('advisors', `street:${STREET}`);
    expect((await readReport(own, street.id)).document).toBe(street.document);
    const query = `{ rosterReport(id: "${street.id}") { digest } }`;
    const { errors } = await district.at('advisors', `street:${OTHER_STREET}`).answer(query);
    expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
    const [copy] = await copiesAtCity(STREET, 1);
    expect(copy?.document).toBe(street.document);
    const { rosterReportTotals } = await officer().ask<{ rosterReportTotals: object }>(
      `{ rosterReportTotals(within: "${DISTRICT}", month: "2026-10") { filings { filed } open { code } } }`,
    );
    expect(rosterReportTotals).toEqual({ filings: null, open: [{ code: OWN_STREET }] });
  });

  test('is read by the city as it was issued, and by no partner', async () => {
    const [copy] = await copiesAtCity(DISTRICT, 1);
    expect(copy?.id.startsWith(`${CITY}-`)).toBe(true);
    expect([copy?.document, copy?.digest]).toEqual([report.document, report.digest]);
    expect(hash('sha256', copy?.document ?? '', 'hex')).toBe(report.digest);
    const query = `{ rosterReport(id: "${copy?.id}") { document } }`;
    const { errors } = await city.at('advisors', `partner:${CITY}`).answer(query);
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });
});

describe('a report that was issued', () => {
  test('is not issued again: it is named, and what to do', async () => {
    const { ok, error } = await issueRosterReport(officer(), OCTOBER);
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'REPORT_ISSUED', path: ['input', 'until'] });
    expect(error?.message).toContain(`supersedes: "${report.id}"`);
    const wrong = await issueRosterReport(officer(), { ...OCTOBER, supersedes: people.stays });
    expect(wrong.error).toMatchObject({
      code: 'INPUT_INVALID',
      reason: 'NOT_THE_NEWEST',
      path: ['input', 'supersedes'],
    });
  });

  test('is corrected by a further version, and stays the same bytes at both ends, also while the district is stopped', async () => {
    const before = report.document;
    const licence = { level: 'SENIOR', number: 'SW-2026-0002', validUntil: '2029-11-01' };
    recordOf(await changeAdvisor(officer(), people.stays, { name: '王慧', licence }));
    await move(district, people.stays, 'FILE');
    recordOf(await moveFiling(officer(), people.moves, 'WITHDRAW', '离职'));
    const corrected = recordOf(await issueRosterReport(officer(), { ...OCTOBER, supersedes: report.id }));
    expect(corrected).toMatchObject({ version: 2, supersedes: report.id });
    // What was filed since is of a later period: the roster of October is as it was.
    const [one, other] = [JSON.parse(before), JSON.parse(corrected.document)];
    expect(other.roster).toEqual(one.roster);
    expect(other.roster.map(({ name }: { name: string }) => name)).toEqual(['王敏', '王敏']);
    expect((await readReport(officer(), report.id)).document).toBe(before);
    const november = recordOf(
      await issueRosterReport(officer(), { division: DISTRICT, from: '2026-11-01', until: '2026-11-09' }),
    );
    expect(november).toMatchObject({ month: null, roster: { filed: 2, joined: 0, left: 0, changed: 0 } });
    await copiesAtCity(DISTRICT, 3);
    await district.end();
    const copies = await copiesAtCity(DISTRICT, 3);
    expect(copies.map(({ document }) => document).toSorted()).toEqual(
      [before, corrected.document, november.document].toSorted(),
    );
    expect(copies.map(({ document, digest }) => hash('sha256', document, 'hex') === digest)).toEqual([
      true,
      true,
      true,
    ]);
    await district.begin();
  }, 60_000);
});

describe('is refused, with its code, its path and what to do', () => {
  const cases: readonly (readonly [string, object, string, readonly string[]])[] = [
    [
      'a period that ends before it begins',
      { from: '2026-10-09', until: '2026-10-08' },
      'DATE_BEFORE',
      ['input', 'until'],
    ],
    ['a period to come', { until: '2026-12-31' }, 'PERIOD_NOT_OVER', ['input', 'until']],
    ['a period that ends today', { until: '2026-11-10' }, 'PERIOD_NOT_OVER', ['input', 'until']],
    ['a street that is delegated', { division: OWN_STREET }, 'REPORTED_BY_ITS_OWNER', ['input', 'division']],
    ['a community', { division: COMMUNITY }, 'NO_ROSTER_OF_ITS_OWN', ['input', 'division']],
  ];
  test.each(cases)('%s', async (_, changes, reason, path) => {
    const { ok, error } = await issueRosterReport(officer(), { ...OCTOBER, ...changes });
    expect({ ok, error }).toMatchObject({ ok: null, error: { code: 'INPUT_INVALID', reason, path } });
    expect(error?.message).toMatch(/\w{3,}/);
  });

  test("another owner's division, and whoever is not the owner", async () => {
    const elsewhere = await issueRosterReport(officer(), { ...OCTOBER, division: '310104' });
    expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'division'] });
    const query = `mutation ($input: IssueRosterReportInput!) { issueRosterReport(input: $input) { ok { id } } }`;
    for (const persona of ['city', `street:${STREET}`, `auditor:${DISTRICT}`]) {
      const { errors } = await district.at('advisors', persona).answer(query, { input: OCTOBER });
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    }
  });
});

test('how far a division has reported is told by its owner, and of all by the city', async () => {
  const reporting = 'reporting(month: "2026-10") { month state report { version } expected reported late }';
  // That the city has it, the district knows by the receipt.
  const told = await started.untilDelivered(
    () => ask(district, `district:${DISTRICT}`, DISTRICT, reporting),
    (answer) => JSON.stringify(answer).includes('"REPORTED"'),
  );
  expect(told).toEqual({
    reporting: {
      month: '2026-10',
      state: 'REPORTED',
      report: { version: 2 },
      expected: null,
      reported: null,
      late: null,
    },
  });
  expect(await ask(district, `district:${DISTRICT}`, STREET, reporting)).toEqual({ reporting: null });
  // The city itself has not reported, and the district names a street of its own, which has not either.
  expect(await ask(city, 'city', CITY, reporting)).toEqual({
    reporting: { month: '2026-10', state: 'LATE', report: null, expected: 2, reported: 1, late: 1 },
  });
  const byMonth = 'reportingByMonth(from: "2026-09", until: "2026-10") { month state }';
  expect(await ask(district, `district:${DISTRICT}`, DISTRICT, byMonth)).toEqual({
    reportingByMonth: [
      { month: '2026-09', state: 'LATE' },
      { month: '2026-10', state: 'REPORTED' },
    ],
  });
});

async function ask(place: Place, persona: string, code: string, field: string) {
  const { _entities } = await place
    .at('advisors', persona)
    .ask<{ _entities: object[] }>(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { ${field} } } }`,
      { keys: [{ __typename: 'Division', code }] },
    );
  return _entities[0];
}
