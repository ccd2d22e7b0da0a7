import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeOutreachPlan,
  correctOutreach,
  planOutreach,
  recordOutreach,
  withdrawOutreach,
} from '../testkit/outreach-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const bureau = () => at(`district:${DISTRICT}`);
const street = () => at(`street:${STREET}`);

type Progress = Readonly<Record<'events' | 'missing' | 'countedReach' | 'reachUnknown', number>> & {
  readonly reach: number | null;
  readonly isBehind: boolean;
};
type Plan = {
  readonly items: readonly { readonly id: string; readonly title: string; readonly progress: Progress }[];
  readonly channels: readonly Readonly<Record<'planned' | 'events' | 'inPlan', number>>[];
};

async function planIn(code: string, year: number, persona = `district:${DISTRICT}`): Promise<Plan | null> {
  const query = `query ($year: Int) { found: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { outreachPlan(year: $year) { year items { id title progress { events missing isBehind countedReach reachUnknown reach } }
      channels { channel planned events inPlan reach } } } } }`;
  return (
    (await at(persona).ask<{ found: { outreachPlan: Plan | null }[] }>(query, { year })).found[0]?.outreachPlan ?? null
  );
}

const progressOf = async (id: string, year: number) =>
  (await planIn(DISTRICT, year))?.items.find((item) => item.id === id)?.progress;

describe("a year's plan of publicity", () => {
  test('shows of each item what was done by the events that name it, and what is behind; others count in their channel alone', async () => {
    const plan = { division: DISTRICT, year: 2026 };
    const inTime = recordOf(await planOutreach(bureau(), { ...plan, aim: 2, dueMonth: '2026-10' }));
    const late = recordOf(await planOutreach(bureau(), { ...plan, title: '窗口咨询日', channel: 'WINDOW', aim: 2 }));
    const reached = { ...plan, title: '媒体解读', channel: 'MEDIA', aim: 1, aimReach: 1000, dueMonth: '2026-06' };
    const media = recordOf(await planOutreach(bureau(), reached));
    expect(inTime).toMatchObject({ version: 1, progress: { events: 0, missing: 2, isBehind: false } });
    recordOf(await recordOutreach(street(), { division: STREET, planItem: inTime.id }));
    recordOf(await recordOutreach(street(), { division: STREET }));
    recordOf(await recordOutreach(bureau(), { division: DISTRICT, channel: 'WINDOW', planItem: late.id, reach: null }));
    const seen = { division: DISTRICT, channel: 'MEDIA', planItem: media.id, heldOn: '2026-05-01', reach: 999 };
    const article = recordOf(await recordOutreach(bureau(), seen));
    const shown = await planIn(DISTRICT, 2026);
    expect(shown?.items.map(({ title }) => title)).toEqual(['媒体解读', '窗口咨询日', '救助政策进社区']);
    expect(await progressOf(inTime.id, 2026)).toMatchObject({ events: 1, missing: 1, isBehind: false, reach: 40 });
    expect(await progressOf(late.id, 2026)).toMatchObject({
      events: 1,
      missing: 1,
      isBehind: true,
      reachUnknown: 1,
      reach: null,
    });
    expect(await progressOf(media.id, 2026)).toMatchObject({ events: 1, missing: 0, isBehind: true, reach: 999 });
    recordOf(await correctOutreach(bureau(), { outreach: article.id, reach: 1000 }));
    expect(await progressOf(media.id, 2026)).toMatchObject({ missing: 0, isBehind: false });
    expect(shown?.channels).toMatchObject([
      { channel: 'MEDIA', planned: 1, events: 1, inPlan: 1 },
      { channel: 'COMMUNITY', planned: 2, events: 2, inPlan: 1 },
      { channel: 'WINDOW', planned: 2, events: 1, inPlan: 1, reach: null },
      { channel: 'BULLETIN', planned: 0, events: 0, inPlan: 0 },
      { channel: 'HOME_VISIT', planned: 0, events: 0, inPlan: 0 },
    ]);
  });

  test('is changed by versions, and an event that is withdrawn is not done', async () => {
    const item = recordOf(
      await planOutreach(bureau(), { division: DISTRICT, year: 2025, aim: 1, dueMonth: '2025-03' }),
    );
    const held = { division: STREET, planItem: item.id, heldOn: '2025-02-01' };
    const event = recordOf(await recordOutreach(street(), held));
    expect(await progressOf(item.id, 2025)).toMatchObject({ missing: 0, isBehind: false });
    recordOf(await withdrawOutreach(street(), { outreach: event.id }));
    expect(await progressOf(item.id, 2025)).toMatchObject({ missing: 1, isBehind: true });
    const input = { item: item.id, aim: 0, idempotencyKey: randomUUID() };
    const given = recordOf(await changeOutreachPlan(bureau(), input));
    expect(given).toMatchObject({
      version: 2,
      aim: 0,
      versions: [
        { version: 2, aim: 0 },
        { version: 1, aim: 1 },
      ],
      progress: { missing: 0, isBehind: false },
    });
    expect(recordOf(await changeOutreachPlan(bureau(), input))).toEqual(given);
    expect((await changeOutreachPlan(bureau(), { item: item.id, aim: 3 })).error).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    const moved = await changeOutreachPlan(bureau(), { item: item.id, version: 2, dueMonth: '2026-01' });
    expect(moved.error).toMatchObject({ reason: 'MONTH_OF_ANOTHER_YEAR', path: ['input', 'dueMonth'] });
  });

  test('keeps the channel of an item while events name it', async () => {
    const item = recordOf(await planOutreach(bureau(), { division: DISTRICT }));
    const event = recordOf(await recordOutreach(street(), { division: STREET, planItem: item.id }));
    const change = { item: item.id, channel: 'WINDOW' };
    expect((await changeOutreachPlan(bureau(), change)).error).toMatchObject({
      code: 'INPUT_INVALID',
      reason: 'CHANNEL_OF_EVENTS',
      path: ['input', 'channel'],
    });
    recordOf(await changeOutreachPlan(bureau(), { item: item.id, aim: 5 }));
    recordOf(await withdrawOutreach(street(), { outreach: event.id }));
    expect(recordOf(await changeOutreachPlan(bureau(), { ...change, version: 2 }))).toMatchObject({
      channel: 'WINDOW',
    });
  });

  test('is made by the district itself alone, read by all beneath who record for it, and by no other district', async () => {
    const item = recordOf(await planOutreach(bureau(), { division: DISTRICT, year: 2027, dueMonth: '2027-01' }));
    const plan = `mutation ($input: PlanOutreachInput!) { planOutreach(input: $input) { ok { id } errors { code } } }`;
    const input = { year: 2027, title: '计划', channel: 'MEDIA', topics: ['HOUSING'], aim: 1, dueMonth: '2027-02' };
    const change = `mutation ($input: ChangeOutreachPlanInput!) { changeOutreachPlan(input: $input) { ok { id } errors { code } } }`;
    for (const [persona, division, code] of [
      [`street:${STREET}`, STREET, 'SCOPE_MISSING'],
      [`station:${STREET}001`, `${STREET}001`, 'SCOPE_MISSING'],
      [`auditor:${DISTRICT}`, DISTRICT, 'SCOPE_MISSING'],
      ['city', DISTRICT, 'INPUT_INVALID'],
      [`district:${DISTRICT}`, STREET, 'INPUT_INVALID'],
    ] as const) {
      expect([persona, await refusalsOf(at(persona), plan, { input: { ...input, division } })]).toEqual([
        persona,
        [code],
      ]);
      if (persona === `district:${DISTRICT}`) continue;
      const changed = await refusalsOf(at(persona), change, { input: { item: item.id, version: 1, aim: 9 } });
      expect([persona, changed]).toEqual([persona, [code]]);
    }
    const items = `{ outreachPlanItems(within: "${STREET}", filter: { year: 2027 }) { edges { node { id progress { events } } } } }`;
    expect(await street().ask(items)).toEqual({
      outreachPlanItems: { edges: [{ node: { id: item.id, progress: null } }] },
    });
    expect((await at('district:310104').answer(items)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
    const one = `{ outreachPlanItem(id: "${item.id}") { id progress { events } } }`;
    for (const persona of [`street:${STREET}`, `advisor:${STREET}001`])
      expect(await at(persona).ask(one)).toEqual({ outreachPlanItem: { id: item.id, progress: null } });
    expect((await at('district:310104').answer(one)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
    expect(await planIn(STREET, 2027, `street:${STREET}`)).toBeNull();
    expect(await planIn(DISTRICT, 2027, `auditor:${DISTRICT}`)).toMatchObject({ items: [{ id: item.id }] });
  });

  test.each([
    ['an event of another year', { heldOn: '2025-06-01' }, 'PLAN_OF_ANOTHER_YEAR'],
    ['an event of another channel', { channel: 'BULLETIN' }, 'PLAN_OF_ANOTHER_CHANNEL'],
  ])('takes %s for none of its items', async (_, wrong, reason) => {
    const { id } = recordOf(await planOutreach(bureau(), { division: DISTRICT }));
    const { error } = await recordOutreach(street(), { division: STREET, planItem: id, ...wrong });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', 'planItem'] });
  });

  test.each([
    ['a year before the policy', { year: 2021, dueMonth: '2021-01' }, 'NOT_A_PLAN_YEAR', 'year'],
    ['a year beyond the next', { year: 2028, dueMonth: '2028-01' }, 'NOT_A_PLAN_YEAR', 'year'],
    ['a month of another year', { dueMonth: '2027-01' }, 'MONTH_OF_ANOTHER_YEAR', 'dueMonth'],
    ['fewer events than none', { aim: -1 }, 'NOT_A_WHOLE_COUNT', 'aim'],
    ['a channel that is none', { channel: 'RADIO' }, 'CODE_UNKNOWN', 'channel'],
    ['no title', { title: ' ' }, 'EMPTY', 'title'],
  ])('refuses %s', async (_, wrong, reason, field) => {
    const { error } = await planOutreach(bureau(), { division: DISTRICT, ...wrong });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', field] });
  });
});
