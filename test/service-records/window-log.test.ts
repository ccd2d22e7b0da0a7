import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { closeStation, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { reportIncident } from '../testkit/incident-verbs.ts';
import { checkPremises, closeFollowUp } from '../testkit/premises-verbs.ts';
import { readServiceRecord, recordService, serviceAnswers } from '../testkit/service-record-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';
const ON = '2026-10-31';

let owner: AuditedOwner;
let station: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const opened = await openStation(at('district:310101'), { division: COMMUNITY, name: '云南中路服务点' });
  station = recordOf(opened).id;
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const advisor = () => at(`advisor:${COMMUNITY}`);

type Counts = Readonly<Record<string, number | null>>;
type Figures = { readonly serviceRecords: Counts; readonly followUps: Counts };

async function figuresOf(code: string, persona = `street:${STREET}`): Promise<Figures> {
  const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { serviceRecords { total atWindow byPhone online otherwise toFollowUp } followUps { open overdue } } } }`;
  const { found } = await at(persona).ask<{ found: Figures[] }>(query);
  const [figures] = found;
  if (figures === undefined) throw new Error('no division');
  return figures;
}

const recorded = async (filter: object): Promise<string[]> => {
  const query = `query ($filter: ServiceRecordFilter) { serviceRecords(within: "${STREET}", filter: $filter) { edges { node { id } } } }`;
  type Page = { serviceRecords: { edges: { node: { id: string } }[] } };
  return (await at(`street:${STREET}`).ask<Page>(query, { filter })).serviceRecords.edges.map(({ node }) => node.id);
};

test('an advisor records once what the station did, it is counted, and what is to be followed up follows until it is done', async () => {
  const input = { station, servedOn: ON, idempotencyKey: randomUUID() };
  const kept = recordOf(await recordService(advisor(), input));
  expect(recordOf(await recordService(advisor(), input))).toEqual(kept);
  expect(kept).toMatchObject({
    servedOn: ON,
    recordedBy: `advisor:${COMMUNITY}`,
    station: { id: station },
    followUps: [{ key: 'FOLLOW_UP', dueOn: '2026-12-31', closedOn: null }],
  });
  const phone = [
    { field: 'SERVICE', keys: ['EMOTIONAL_CARE'] },
    { field: 'CHANNEL', keys: ['PHONE'] },
    { field: 'OUTCOME', keys: ['ANSWERED'] },
  ];
  const other = recordOf(
    await recordService(advisor(), { station, servedOn: ON, form: { version: 1, answers: phone } }),
  );
  expect(await figuresOf(COMMUNITY)).toEqual({
    serviceRecords: { total: 2, atWindow: 1, byPhone: 1, online: 0, otherwise: 0, toFollowUp: 1 },
    followUps: { open: 1, overdue: 0 },
  });
  expect(await recorded({ channels: ['PHONE'], stations: [station], from: ON, until: ON })).toEqual([other.id]);
  expect(await recorded({ outcomes: ['TO_FOLLOW_UP'], services: ['POLICY_PUBLICITY'] })).toEqual([kept.id]);
  expect(await recorded({ until: '2026-10-30' })).toEqual([]);
  const query = `query ($filter: FollowUpFilter) { followUps(within: "${STREET}", filter: $filter) { edges { node { id } } } }`;
  type Page = { followUps: { edges: { node: { id: string } }[] } };
  const { followUps } = await at(`street:${STREET}`).ask<Page>(query, { filter: { forms: ['SERVICE_RECORD'] } });
  recordOf(await closeFollowUp(at(`street:${STREET}`), followUps.edges[0]?.node.id ?? ''));
  expect(await readServiceRecord(advisor(), kept.id)).toMatchObject({ followUps: [{ closedOn: ON }] });
  expect((await figuresOf(COMMUNITY)).followUps).toEqual({ open: 0, overdue: 0 });
});

test('is recorded by no one beyond the division, by the city or a case worker, nor of a day on which the station was not open', async () => {
  const document = `mutation ($input: RecordServiceInput!) { recordService(input: $input) { ok { id } errors { code } } }`;
  const input = { station, servedOn: ON, form: { version: 1, answers: serviceAnswers } };
  for (const [persona, codes] of [
    ['city', ['SCOPE_MISSING']],
    ['street:310101013', ['DIVISION_FORBIDDEN']],
    ['advisor:310101013001', ['DIVISION_FORBIDDEN']],
    [`auditor:${STREET}`, ['SCOPE_MISSING']],
  ] as const) {
    expect([persona, await refusalsOf(at(persona), document, { input })]).toEqual([persona, codes]);
  }
  const early = await recordService(advisor(), { station, servedOn: '2026-10-30' });
  expect(early.error).toMatchObject({ reason: 'DATE_BEFORE', path: ['input', 'servedOn'] });
  const unknown = await recordService(advisor(), {
    station,
    servedOn: ON,
    form: { version: 2, answers: serviceAnswers },
  });
  expect(unknown.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'form', 'version'] });
  const next = recordOf(
    await openStation(at('district:310101'), { division: '310101002002', name: '将撤销的服务点' }),
  ).id;
  recordOf(await closeStation(at('district:310101'), { station: next, version: 1, reason: '居民区合并' }));
  expect((await figuresOf('310101002002')).serviceRecords['total']).toBe(0);
});

test('what is to be put right is overdue from the day after it was due, until it is done', async () => {
  await owner.asAdmin(`update advisors.station set opened_on = '2025-01-01', unchecked_since = '2025-01-01'`);
  const answers = [...serviceAnswers.slice(0, -1), { field: 'FOLLOW_UP_BY', date: '2026-10-15' }];
  const form = { version: 1, answers };
  recordOf(await recordService(advisor(), { station, servedOn: '2026-10-01', form }));
  expect((await figuresOf(COMMUNITY)).followUps).toEqual({ open: 1, overdue: 1 });
  const { id } = recordOf(await reportIncident(at(`station:${COMMUNITY}`), { station, happenedOn: '2026-10-01' }));
  expect((await figuresOf(COMMUNITY)).followUps).toEqual({ open: 2, overdue: 1 });
  expect(id).toContain(COMMUNITY);
});

test('a station that was not checked for a year is listed and counted, until it is checked', async () => {
  const premises = async () => {
    const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${COMMUNITY}" }]) {
      ... on Division { premises { stations uncheckedForYear } } }
      stations(within: "${COMMUNITY}", filter: { uncheckedSince: "2025-10-31" }) { edges { node { uncheckedSince } } } }`;
    type Answer = { found: { premises: Counts }[]; stations: { edges: { node: { uncheckedSince: string } }[] } };
    const { found, stations } = await at(`street:${STREET}`).ask<Answer>(query);
    return [found[0]?.premises, stations.edges.map(({ node }) => node.uncheckedSince)];
  };
  recordOf(await checkPremises(at(`street:${STREET}`), { station, checkedOn: '2025-06-01' }));
  expect(await premises()).toEqual([{ stations: 1, uncheckedForYear: 1 }, ['2025-06-01']]);
  recordOf(await checkPremises(at(`street:${STREET}`), { station, checkedOn: '2026-10-01' }));
  expect(await premises()).toEqual([{ stations: 1, uncheckedForYear: 0 }, []]);
  recordOf(await checkPremises(at(`street:${STREET}`), { station, checkedOn: '2025-09-01' }));
  expect(await premises()).toEqual([{ stations: 1, uncheckedForYear: 0 }, []]);
});
