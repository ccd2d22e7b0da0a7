import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { type FileRow, incidentRow, readReport, runStaged, stageFile } from '../testkit/import-verbs.ts';
import { incidentAnswers, moveIncident, readIncident, reportIncident } from '../testkit/incident-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';
const ON = '2026-10-31';

let owner: AuditedOwner;
let station: string;
let ofStreet: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const district = at('district:310101');
  station = recordOf(await openStation(district, { division: COMMUNITY, name: '云南中路服务点' })).id;
  ofStreet = recordOf(
    await openStation(district, { division: STREET, kind: 'SUBDISTRICT_SERVICE', name: '街道站' }),
  ).id;
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const street = () => at(`street:${STREET}`);

type Counts = Readonly<Record<'reported' | 'investigating' | 'closed' | 'waiting' | 'waitingOver14', number | null>>;

async function countsOf(): Promise<Counts> {
  const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${COMMUNITY}" }]) {
    ... on Division { incidents { reported investigating closed waiting waitingOver14 } } } }`;
  const { found } = await street().ask<{ found: { incidents: Counts }[] }>(query);
  const [division] = found;
  if (division === undefined) throw new Error('no division');
  return division.incidents;
}

async function listed(filter: object): Promise<string[]> {
  const query = `query ($filter: IncidentFilter) { incidents(within: "${STREET}", filter: $filter) { edges { node { id } } } }`;
  type Page = { incidents: { edges: { node: { id: string } }[] } };
  return (await street().ask<Page>(query, { filter })).incidents.edges.map(({ node }) => node.id);
}

describe('an incident', () => {
  test('is reported by the station, looked into and closed by its authority, and counted at each step', async () => {
    const lead = at(`station:${COMMUNITY}`);
    const reported = recordOf(await reportIncident(lead, { station, happenedOn: ON }));
    expect(reported).toMatchObject({
      state: 'REPORTED',
      authority: { code: STREET },
      followUps: [{ key: 'HAZARD', dueOn: '2026-12-31' }],
      availableActions: [],
      history: [{ from: null, to: 'REPORTED', by: `station:${COMMUNITY}` }],
    });
    expect(await countsOf()).toMatchObject({ reported: 1, investigating: 0, closed: 0, waiting: 1 });
    const { id } = reported;
    expect((await readIncident(street(), id))['availableActions']).toEqual([
      { action: 'INVESTIGATE', needsReason: false },
    ]);
    expect((await moveIncident(street(), id, 'CLOSE', { reason: '已核实' })).error).toMatchObject({
      code: 'MOVE_UNAVAILABLE',
      reason: 'STATE',
      path: ['input', 'action'],
    });
    recordOf(await moveIncident(street(), id, 'INVESTIGATE'));
    expect(await countsOf()).toMatchObject({ reported: 0, investigating: 1, waiting: 1 });
    expect((await moveIncident(street(), id, 'CLOSE')).error).toMatchObject({
      reason: 'REASON_MISSING',
      path: ['input', 'reason'],
    });
    const input = { reason: '地面湿滑，已铺防滑垫', idempotencyKey: randomUUID() };
    const [closed, again] = [
      await moveIncident(street(), id, 'CLOSE', input),
      await moveIncident(street(), id, 'CLOSE', input),
    ];
    expect(recordOf(again)).toEqual(recordOf(closed));
    expect(closed.ok).toMatchObject({
      state: 'CLOSED',
      availableActions: [],
      history: [
        { from: 'INVESTIGATING', to: 'CLOSED', reason: input.reason },
        { to: 'INVESTIGATING' },
        { to: 'REPORTED' },
      ],
    });
    expect(await countsOf()).toMatchObject({ reported: 0, investigating: 0, closed: 1, waiting: 0 });
    expect(await listed({ states: ['CLOSED'], kinds: ['FALL'], stations: [station] })).toEqual([id]);
    expect(await listed({ waiting: true })).toEqual([]);
    const entries = (await owner.trail()).filter(({ action }) => action.startsWith('incident.'));
    expect(entries.map(({ action }) => action)).toEqual(['incident.report', 'incident.investigate', 'incident.close']);
  });

  test('is moved by none but its authority, and reported by none without the right', async () => {
    const { id } = recordOf(await reportIncident(street(), { station: ofStreet, happenedOn: ON }));
    const document = `mutation ($input: MoveIncidentInput!) { moveIncident(input: $input) { ok { id } errors { code } } }`;
    for (const [persona, codes] of [
      [`street:${STREET}`, ['MOVE_UNAVAILABLE']],
      ['street:310101013', ['DIVISION_FORBIDDEN']],
      [`station:${COMMUNITY}`, ['SCOPE_MISSING']],
      ['city', ['SCOPE_MISSING']],
    ] as const) {
      const refused = await refusalsOf(at(persona), document, { input: { incident: id, action: 'INVESTIGATE' } });
      expect([persona, refused]).toEqual([persona, codes]);
    }
    recordOf(await moveIncident(at('district:310101'), id, 'INVESTIGATE'));
    const report = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { ok { id } errors { code } } }`;
    const input = { station, happenedOn: ON, form: { version: 1, answers: incidentAnswers } };
    expect(await refusalsOf(at(`advisor:${COMMUNITY}`), report, { input })).toEqual(['SCOPE_MISSING']);
    expect(await refusalsOf(at('street:310101013'), report, { input })).toEqual(['DIVISION_FORBIDDEN']);
  });
});

const row = (changes?: FileRow) => incidentRow('云南中路服务点', changes);
const stage = (rows: readonly FileRow[]) => stageFile(street(), STREET, rows, 500, 'incidents');

describe('incidents of before', () => {
  test('are taken over from a file with the day of their report, once, and counted by the age of their report', async () => {
    await owner.asAdmin(`update advisors.station set opened_on = '2026-01-01'`);
    const rows = [row(), row({ happenedOn: '2026-09-02', 'form.answers.KIND': 'FIRE' })];
    const done = await runStaged(street(), await stage(rows), {});
    expect(done).toMatchObject({ created: 2, refused: 0 });
    const [first] = await readReport(street(), done.id);
    const incident = await readIncident(street(), first?.record ?? '');
    expect(incident).toMatchObject({
      state: 'REPORTED',
      happenedOn: '2026-09-01',
      since: '2026-09-03T00:00:00.000+08:00',
    });
    expect(incident['filled']).toMatchObject({
      answers: expect.arrayContaining([{ field: { key: 'CONCERNED' }, words: { zh: '残疾人、老年人' } }]),
    });
    expect(await countsOf()).toMatchObject({ reported: 2, waiting: 2, waitingOver14: 2 });
    expect(await runStaged(street(), await stage(rows), {})).toMatchObject({ unchanged: 2, created: 0 });
    const other = [row({ 'form.answers.HARM': '无人员伤害' })];
    expect(await runStaged(street(), await stage(other), { mode: 'OVERWRITE' })).toMatchObject({ unchanged: 1 });
    expect(await countsOf()).toMatchObject({ reported: 2 });
  });

  test('are refused in their rows with all that is wrong, at the columns', async () => {
    const wrong = row({ 'form.answers.KIND': '地震', 'form.answers.INFORMED': '', reportedOn: '2026-08-31' });
    const done = await runStaged(street(), await stage([wrong, row({ station: '没有的站点' })]), { isDryRun: true });
    const report = await readReport(street(), done.id);
    expect(report.map(({ errors }) => errors.map(({ path, reason }) => [path.join('.'), reason]).toSorted())).toEqual([
      [
        ['form.answers.INFORMED', 'MISSING'],
        ['form.answers.KIND', 'UNKNOWN_CHOICE'],
        ['reportedOn', 'DATE_BEFORE'],
      ],
      [['station', 'NOT_AN_ID']],
    ]);
  });
});
