import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { correctOutreach, recordOutreach, withdrawOutreach } from '../testkit/outreach-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const OTHER = '310101013';
const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let station: string;
let elsewhere: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  station = recordOf(await openStation(bureau(), { division: COMMUNITY, name: '云南中路服务点' })).id;
  elsewhere = recordOf(await openStation(bureau(), { division: `${OTHER}001`, name: '他街道服务点' })).id;
  await owner.asAdmin(`update advisors.station set opened_on = '2026-01-01'`);
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const bureau = () => at(`district:${DISTRICT}`);
const street = () => at(`street:${STREET}`);

type Counts = { readonly [part: string]: number | null };
type Shown = Counts & { readonly byChannel: ({ readonly channel: string } & Counts)[] | null };

const PARTS = 'events countedReach reachUnknown reach';

async function countsOf(code: string, month: string): Promise<Shown> {
  const query = `query ($month: YearMonth) { found: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { outreach(month: $month) { ${PARTS} byChannel { channel ${PARTS} } } } } }`;
  const { found } = await bureau().ask<{ found: { outreach: Shown }[] }>(query, { month });
  const [division] = found;
  if (division === undefined) throw new Error('no division');
  return division.outreach;
}

type Page = { outreach: { edges: { node: { id: string } }[] } };
async function listed(filter: object, persona = `street:${STREET}`): Promise<string[]> {
  const query = `query ($filter: OutreachFilter) { outreach(within: "${STREET}", filter: $filter) { edges { node { id } } } }`;
  return (await at(persona).ask<Page>(query, { filter })).outreach.edges.map(({ node }) => node.id);
}

describe('an event at which policy is explained', () => {
  test('is recorded by a station, a street and the district, each its own, and counted by month and channel at every level above', async () => {
    const month = { heldOn: '2026-03-05' };
    const lead = { division: COMMUNITY, station, ...month };
    const ofStation = recordOf(await recordOutreach(at(`station:${COMMUNITY}`), lead));
    expect(ofStation).toMatchObject({
      division: { code: COMMUNITY },
      station: { id: station },
      channel: 'COMMUNITY',
      topics: ['BASIC_LIVING', 'MEDICAL'],
      reach: 40,
      version: 1,
      isCorrected: false,
      versions: [],
    });
    recordOf(await recordOutreach(at(`advisor:${COMMUNITY}`), { ...lead, channel: 'HOME_VISIT', reach: 3 }));
    recordOf(await recordOutreach(street(), { division: STREET, ...month, channel: 'WINDOW', reach: 5 }));
    recordOf(await recordOutreach(bureau(), { division: DISTRICT, ...month, channel: 'MEDIA', reach: 9000 }));
    expect(await countsOf(COMMUNITY, '2026-03')).toMatchObject({ events: 2, reach: 43 });
    expect(await countsOf(STREET, '2026-03')).toMatchObject({ events: 3, reach: 48 });
    const whole = await countsOf(DISTRICT, '2026-03');
    expect(whole).toMatchObject({ events: 4, countedReach: 9048, reachUnknown: 0, reach: 9048 });
    expect(whole.byChannel?.map(({ channel, events, reach }) => [channel, events, reach])).toEqual([
      ['MEDIA', 1, 9000],
      ['COMMUNITY', 1, 40],
      ['WINDOW', 1, 5],
      ['BULLETIN', 0, 0],
      ['HOME_VISIT', 1, 3],
    ]);
    const actions = (await owner.trail())
      .map(({ action }) => action)
      .filter((action) => action.startsWith('outreach.'));
    expect(actions).toEqual(Array.from({ length: 4 }, () => 'outreach.record'));
  });

  test('at which nobody counted the people has its reach unknown, and no total is shown where one is', async () => {
    const month = { division: STREET, heldOn: '2026-04-05' };
    recordOf(await recordOutreach(street(), { ...month, reach: 10 }));
    const { id } = recordOf(
      await recordOutreach(street(), { ...month, channel: 'BULLETIN', reach: null, materials: null }),
    );
    const counts = await countsOf(DISTRICT, '2026-04');
    expect(counts).toMatchObject({ events: 2, countedReach: 10, reachUnknown: 1, reach: null });
    expect(counts.byChannel?.find(({ channel }) => channel === 'COMMUNITY')).toMatchObject({ reach: 10 });
    expect(counts.byChannel?.find(({ channel }) => channel === 'BULLETIN')).toMatchObject({ events: 1, reach: null });
    expect(await listed({ reachUnknown: true, from: '2026-04-01', until: '2026-04-30' })).toEqual([id]);
    recordOf(await correctOutreach(street(), { outreach: id, reach: 0 }));
    expect(await countsOf(DISTRICT, '2026-04')).toMatchObject({ reachUnknown: 0, reach: 10 });
  });

  test('is corrected as a new version and counted where it now belongs, and what it said before stays', async () => {
    const said = { division: STREET, heldOn: '2026-05-31', reach: 30 };
    const event = recordOf(await recordOutreach(street(), said));
    const input = { outreach: event.id, heldOn: '2026-06-01', reach: 31, idempotencyKey: randomUUID() };
    const corrected = recordOf(await correctOutreach(street(), input));
    expect(corrected).toMatchObject({
      heldOn: '2026-06-01',
      reach: 31,
      version: 2,
      isCorrected: true,
      versions: [{ version: 1, heldOn: '2026-05-31', reach: 30, reason: '签到表核对后更正' }],
    });
    expect(recordOf(await correctOutreach(street(), input))).toEqual(corrected);
    expect(await countsOf(STREET, '2026-05')).toMatchObject({ events: 0, reach: 0 });
    expect(await countsOf(STREET, '2026-06')).toMatchObject({ events: 1, reach: 31 });
    expect((await correctOutreach(street(), { outreach: event.id, reach: 32 })).error).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect((await correctOutreach(street(), { outreach: event.id, version: 2, reach: 31 })).error).toMatchObject({
      reason: 'NOTHING_CHANGED',
    });
  });

  test('is withdrawn once, counts no more, and is listed only where withdrawn ones are asked for', async () => {
    const event = recordOf(await recordOutreach(street(), { division: STREET, heldOn: '2026-07-05' }));
    const withdrawn = recordOf(await withdrawOutreach(street(), { outreach: event.id }));
    expect(withdrawn).toMatchObject({ withdrawnOn: '2026-10-31', version: 2, isCorrected: false });
    expect(withdrawn.versions).toMatchObject([{ version: 1, reason: '重复登记' }]);
    expect(await countsOf(STREET, '2026-07')).toMatchObject({ events: 0 });
    const july = { from: '2026-07-01', until: '2026-07-31' };
    expect(await listed(july)).toEqual([]);
    expect(await listed({ ...july, withdrawn: true })).toEqual([event.id]);
    const again = await withdrawOutreach(street(), { outreach: event.id, version: 2 });
    expect(again.error).toMatchObject({ code: 'OUTREACH_WITHDRAWN', path: ['input', 'outreach'] });
    const corrected = await correctOutreach(street(), { outreach: event.id, version: 2, reach: 1 });
    expect(corrected.error).toMatchObject({ code: 'OUTREACH_WITHDRAWN' });
  });

  test('is kept once under a key, and another content under it is refused', async () => {
    const input = { division: STREET, heldOn: '2026-08-05', idempotencyKey: randomUUID() };
    const [first, second] = [await recordOutreach(street(), input), await recordOutreach(street(), input)];
    expect(recordOf(second)).toEqual(recordOf(first));
    expect(await countsOf(STREET, '2026-08')).toMatchObject({ events: 1 });
    expect((await recordOutreach(street(), { ...input, reach: 1 })).error).toMatchObject({ code: 'KEY_REUSED' });
  });
});

test('each level records and corrects its own events alone, and nobody without the right does', async () => {
  const { id } = recordOf(await recordOutreach(street(), { division: STREET, heldOn: '2026-02-02' }));
  const record = `mutation ($input: RecordOutreachInput!) { recordOutreach(input: $input) { ok { id } errors { code path } } }`;
  const event = { heldOn: '2026-02-02', channel: 'WINDOW', topics: ['HOUSING'], place: '窗口' };
  const correct = `mutation ($input: CorrectOutreachInput!) { correctOutreach(input: $input) { ok { id } errors { code } } }`;
  for (const [persona, code] of [
    [`district:${DISTRICT}`, 'INPUT_INVALID'],
    [`street:${OTHER}`, 'DIVISION_FORBIDDEN'],
    [`auditor:${DISTRICT}`, 'SCOPE_MISSING'],
    [`case-worker:${STREET}`, 'SCOPE_MISSING'],
  ] as const) {
    const taken = await refusalsOf(at(persona), record, { input: { division: STREET, ...event } });
    expect([persona, taken]).toEqual([persona, [code]]);
    const corrected = await refusalsOf(at(persona), correct, {
      input: { outreach: id, version: 1, reach: 2, reason: '误' },
    });
    expect([persona, corrected]).toEqual([persona, [code]]);
  }
  for (const persona of [`station:${COMMUNITY}`, `advisor:${COMMUNITY}`])
    expect((await recordOutreach(at(persona), { division: COMMUNITY })).error).toMatchObject({
      reason: 'MISSING',
      path: ['input', 'station'],
    });
  const list = `{ outreach(within: "${STREET}") { edges { node { id } } } }`;
  expect((await at(`street:${OTHER}`).answer(list)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  expect(await listed({ from: '2026-02-02', until: '2026-02-02' }, `auditor:${DISTRICT}`)).toEqual([id]);
});

test('the city reads what a station did in a district, and writes none of it', async () => {
  const city = at('city');
  const held = { station, heldOn: '2026-03-06' };
  for (const division of [DISTRICT, COMMUNITY, '31'])
    expect([division, (await recordOutreach(city, { division, ...held })).error]).toMatchObject([
      division,
      { reason: 'NOT_ITS_OWN', path: ['input', 'station'] },
    ]);
  const { id } = recordOf(await recordOutreach(bureau(), { division: DISTRICT, ...held }));
  const refused = { reason: 'NOT_ITS_OWN', path: ['input', 'outreach'] };
  expect((await correctOutreach(city, { outreach: id, reach: 1 })).error).toMatchObject(refused);
  expect((await withdrawOutreach(city, { outreach: id })).error).toMatchObject(refused);
});

test("a station's lead or advisor changes no event of the street's office", async () => {
  const { id } = recordOf(await recordOutreach(street(), { division: STREET, heldOn: '2026-02-03' }));
  const refused = { reason: 'OF_THE_OFFICE', path: ['input', 'outreach'] };
  for (const persona of [`station:${STREET}`, `advisor:${STREET}`]) {
    expect((await correctOutreach(at(persona), { outreach: id, reach: 1 })).error).toMatchObject(refused);
    expect((await withdrawOutreach(at(persona), { outreach: id })).error).toMatchObject(refused);
  }
  recordOf(await correctOutreach(street(), { outreach: id, reach: 1 }));
});

test.each([
  ['a channel that is none', { channel: 'RADIO' }, 'CODE_UNKNOWN', ['channel']],
  ['a topic that is none', { topics: ['HOUSING', 'FOOD'] }, 'CODE_UNKNOWN', ['topics', '1']],
  ['no topic', { topics: [] }, 'NONE_NAMED', ['topics']],
  ['a day to come', { heldOn: '2026-11-01' }, 'DATE_IN_FUTURE', ['heldOn']],
  ['no place', { place: ' ' }, 'EMPTY', ['place']],
  ['fewer people than none', { reach: -1 }, 'NOT_A_WHOLE_COUNT', ['reach']],
  ['more people than there are', { reach: 30_000_001 }, 'NOT_A_WHOLE_COUNT', ['reach']],
  ['less than nothing handed out', { materials: -2 }, 'NOT_A_WHOLE_COUNT', ['materials']],
])('refuses %s', async (_, wrong, reason, path) => {
  const { error } = await recordOutreach(street(), { division: STREET, ...wrong });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', ...path] });
});

test('a station that lies elsewhere, or that was not open on the day, is refused at the station or the day', async () => {
  expect((await recordOutreach(street(), { division: STREET, station: elsewhere })).error).toMatchObject({
    code: expect.stringMatching(/NOT_FOUND|INPUT_INVALID/),
    path: ['input', 'station'],
  });
  expect((await recordOutreach(bureau(), { division: DISTRICT, station: elsewhere })).ok).toMatchObject({
    division: { code: `${OTHER}001` },
  });
  expect((await recordOutreach(street(), { division: STREET, station, heldOn: '2022-09-01' })).error).toMatchObject({
    path: ['input', 'heldOn'],
  });
});

test('the figure is what a plain count of the events says, whatever is recorded, corrected and withdrawn', async () => {
  const channels = ['MEDIA', 'COMMUNITY', 'WINDOW', 'BULLETIN', 'HOME_VISIT'];
  const days = ['2025-11-30', '2025-12-01', '2026-01-15'];
  const reach = fc.option(fc.integer({ min: 0, max: 200 }), { nil: null });
  const one = fc.record({
    heldOn: fc.constantFrom(...days),
    channel: fc.constantFrom(...channels),
    reach,
    later: fc.oneof(
      fc.constant({}),
      fc.constant({ withdrawn: true }),
      fc.record({ reach, channel: fc.constantFrom(...channels), heldOn: fc.constantFrom(...days) }),
    ),
  });
  type Held = { heldOn: string; channel: string; reach: number | null };
  const held: Held[] = [];
  const naive = (month: string, channel?: string) => {
    const some = held.filter((event) => event.heldOn.startsWith(month) && (channel ?? event.channel) === event.channel);
    const unknown = some.filter((event) => event.reach === null).length;
    const counted = some.reduce((sum, event) => sum + (event.reach ?? 0), 0);
    return { events: some.length, countedReach: counted, reachUnknown: unknown, reach: unknown === 0 ? counted : null };
  };
  const division = OTHER;
  const graph = at(`street:${OTHER}`);
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (events) => {
      for (const { later, ...event } of events) {
        const { id } = recordOf(await recordOutreach(graph, { division, ...event }));
        if ('withdrawn' in later) {
          recordOf(await withdrawOutreach(graph, { outreach: id }));
          continue;
        }
        const changed = { ...event, ...later };
        held.push(changed);
        if (JSON.stringify(changed) !== JSON.stringify(event))
          recordOf(await correctOutreach(graph, { outreach: id, ...later }));
      }
      for (const month of ['2025-11', '2025-12', '2026-01']) {
        const { byChannel, ...whole } = await countsOf(OTHER, month);
        expect(whole).toEqual(naive(month));
        expect(byChannel).toEqual(channels.map((channel) => ({ channel, ...naive(month, channel) })));
      }
    }),
    { numRuns: 8 },
  );
});
