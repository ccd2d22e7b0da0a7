import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { breakGlass, unmaskAdvisor, unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const NOON = Date.parse('2026-10-31T12:00:00+08:00');
const MINUTE_MS = 60_000;
const limits = { perHour: 4, perDay: 7 };

let owner: AuditedOwner;
let clients: string[];
let advisor: string;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { unmaskLimits: limits });
  const graph = owner.at('clients', 'district:310101');
  const members = Array.from({ length: 14 }, () => person());
  clients = recordOf(await registerHousehold(graph, COMMUNITY, members)).members.map(({ id }) => id);
  const district = owner.at('advisors', 'district:310101');
  const point = recordOf(await openStation(district, { division: COMMUNITY })).id;
  advisor = (await advisorAt(district, point, 1)).id;
});
afterAll(() => owner.close());

const at = (minutes: number) => owner.setClock(new Date(NOON + minutes * MINUTE_MS).toISOString());
const see = (persona: string, ...indexes: number[]) =>
  unmaskClients(
    owner.at('clients', persona),
    COMMUNITY,
    indexes.map((i) => clients[i] ?? ''),
  );
const codeOf = async (answer: ReturnType<typeof see>) => (await answer).error?.code ?? 'shown';
const seenBy = async (subject: string) =>
  (await owner.asAdmin(`select distinct person as action from audit.unmasking where subject = '${subject}'`)).length;

describe('a limit', () => {
  test('of an hour holds to the instant, and says when it may go on', async () => {
    const who = 'advisor:310101002001';
    at(0);
    expect(await codeOf(see(who, 0, 1))).toBe('shown');
    at(10);
    expect(await codeOf(see(who, 2, 3))).toBe('shown');
    at(20);
    const { ok, error } = await see(who, 4);
    expect(ok).toBeNull();
    expect(error).toEqual({
      code: 'UNMASK_LIMIT',
      message: 'At most 4 people may be seen unmasked in an hour. Go on at 2026-10-31T13:00:00.000+08:00.',
      path: [],
    });
    expect((await see(who, 4, 5, 6)).error?.message).toContain('Go on at 2026-10-31T13:10:00.000+08:00');
    at(59);
    expect(await codeOf(see(who, 4))).toBe('UNMASK_LIMIT');
    at(60);
    expect(await codeOf(see(who, 4))).toBe('shown');
    expect(await seenBy(who)).toBe(5);
  });

  test('of a day counts those whom the hour has forgotten', async () => {
    const who = 'station:310101002';
    for (const [minutes, indexes] of [
      [0, [0, 1, 2, 3]],
      [60, [4, 5]],
      [120, [6]],
    ] as const) {
      at(minutes);
      expect(await codeOf(see(who, ...indexes))).toBe('shown');
    }
    at(240);
    expect((await see(who, 7)).error?.message).toBe(
      'At most 7 people may be seen unmasked in 24 hours. Go on at 2026-11-01T12:00:00.000+08:00.',
    );
    at(24 * 60);
    expect(await codeOf(see(who, 7))).toBe('shown');
  });

  test('counts people, not looks: whoever was seen within the time is seen again', async () => {
    const who = 'street:310101002';
    at(0);
    expect(await codeOf(see(who, 0, 1, 2, 3))).toBe('shown');
    at(1);
    expect(await codeOf(see(who, 3, 1))).toBe('shown');
    expect(await codeOf(see(who, 3, 4))).toBe('UNMASK_LIMIT');
  });

  test('that a request alone goes beyond is never free for it', async () => {
    expect((await see('station:310101002001', 0, 1, 2, 3, 4)).error?.message).toBe(
      'At most 4 people may be seen unmasked in an hour. Ask for fewer at once.',
    );
    expect(await seenBy('station:310101002001')).toBe(0);
  });

  test('is one for clients and advisors, whom the same owner holds', async () => {
    const who = 'street:310101002';
    const advised = async () => (await unmaskAdvisor(owner.at('advisors', who), advisor)).error?.code ?? 'shown';
    at(2000);
    expect(await codeOf(see(who, 0, 1, 2, 3))).toBe('shown');
    expect(await advised()).toBe('UNMASK_LIMIT');
    at(2060);
    expect(await advised()).toBe('shown');
    expect(await codeOf(see(who, 4, 5))).toBe('shown');
    expect(await codeOf(see(who, 6))).toBe('UNMASK_LIMIT');
  });

  test('counts those whom one was let in to from outside', async () => {
    const who = 'street:310104003';
    const graph = owner.at('clients', who);
    const seen = [];
    for (const client of clients.slice(0, 5)) {
      recordOf(await breakGlass(graph, client));
      seen.push((await unmaskClient(graph, client)).error?.code ?? 'shown');
    }
    expect(seen).toEqual(['shown', 'shown', 'shown', 'shown', 'UNMASK_LIMIT']);
  });

  test('is each one’s own', async () => {
    at(20);
    expect(await codeOf(see('station:310101002001', 0))).toBe('shown');
  });
});

describe('requests at the same time', () => {
  test('of one subject pass no limit together', async () => {
    const who = 'advisor:310101002001';
    at(10_000);
    const answers = await Promise.all(clients.map((_, i) => codeOf(see(who, i))));
    expect(answers.filter((answer) => answer === 'shown')).toHaveLength(limits.perHour);
    expect(answers.filter((answer) => answer === 'UNMASK_LIMIT')).toHaveLength(clients.length - limits.perHour);
  });

  test('however they ask, never show more people than the limit', async () => {
    let hours = 200;
    const batches = fc.array(fc.uniqueArray(fc.nat(13), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(batches, async (asked) => {
        at((hours += 25) * 60);
        const answers = await Promise.all(asked.map((indexes) => see('street:310101002', ...indexes)));
        const shown = new Set(answers.flatMap(({ ok }) => ok ?? []).map(({ client }) => client));
        expect(shown.size).toBeLessThanOrEqual(limits.perHour);
        expect(shown.size).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
