import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { breakGlass, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const OUTSIDER = 'station:310104003';
const NOON = Date.parse('2026-10-31T12:00:00+08:00');
const MINUTE_MS = 60_000;
const limits = { perHour: 4, perDay: 7 };

let owner: AuditedOwner;
let clients: string[];

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { breakGlassLimits: limits });
  const members = Array.from({ length: 14 }, (_, i) => person({ name: `欧阳${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[i]}` }));
  const registered = recordOf(await registerHousehold(owner.at('clients', 'district:310101'), COMMUNITY, members));
  clients = registered.members.map(({ id }) => id);
});
afterAll(() => owner.close());

const at = (minutes: number) => owner.setClock(new Date(NOON + minutes * MINUTE_MS).toISOString());
const open = async (i: number, persona = OUTSIDER, reason?: string) =>
  (await breakGlass(owner.at('clients', persona), clients[i] ?? '', reason)).error;
const openAll = async (...indexes: number[]) => {
  const codes = [];
  for (const i of indexes) codes.push((await open(i))?.code ?? 'opened');
  return codes;
};
const openedBy = async (subject: string) =>
  (await owner.asAdmin('select id as action from clients.record_grant where subject = $1', [subject])).length;

describe('a limit of break-glass', () => {
  test('ends the second hundred of one who opens client after client', async () => {
    at(0);
    const codes = await openAll(...Array.from({ length: 120 }, (_, i) => i % clients.length));
    expect(codes).toEqual(codes.map((_, i) => (i < limits.perHour ? 'opened' : 'UNMASK_LIMIT')));
    expect(await openedBy(OUTSIDER)).toBe(limits.perHour);
  });

  test('of an hour holds to the instant, and says when it may go on', async () => {
    at(10_000);
    await openAll(0, 1);
    at(10_010);
    await openAll(2, 3);
    at(10_059);
    expect(await open(4)).toEqual({
      code: 'UNMASK_LIMIT',
      message: 'At most 4 openings by break-glass are possible in an hour. Go on at 2026-11-07T11:40:00.000+08:00.',
      path: [],
    });
    at(10_060);
    expect(await openAll(4, 5, 6)).toEqual(['opened', 'opened', 'UNMASK_LIMIT']);
  });

  test('of a day holds when the hours are spread over it', async () => {
    at(20_000);
    expect(await openAll(0, 1, 2, 3)).toEqual(Array.from({ length: 4 }, () => 'opened'));
    at(20_100);
    expect(await openAll(4, 5, 6, 7)).toEqual(['opened', 'opened', 'opened', 'UNMASK_LIMIT']);
    at(20_000 + 24 * 60 - 1);
    expect((await open(7))?.message).toContain('At most 7 openings by break-glass are possible in 24 hours.');
    at(20_000 + 24 * 60);
    expect(await openAll(7)).toEqual(['opened']);
  });

  test('counts one client opened again and again each time: each keeps it open for longer', async () => {
    at(30_000);
    expect(await openAll(0, 0, 0, 0, 0)).toEqual(['opened', 'opened', 'opened', 'opened', 'UNMASK_LIMIT']);
  });

  test('counts nothing that was refused, and is reset by nothing that is refused after it', async () => {
    at(40_000);
    const naming = '欧阳甲在医院';
    expect([(await open(0, OUTSIDER, naming))?.code, (await open(0, OUTSIDER, ''))?.code]).toEqual([
      'INPUT_INVALID',
      'INPUT_INVALID',
    ]);
    expect(await openAll(0, 1, 2, 3, 4)).toEqual(['opened', 'opened', 'opened', 'opened', 'UNMASK_LIMIT']);
    // At the limit nothing is compared: right and wrong guesses are answered alike.
    expect((await open(0, OUTSIDER, naming))?.code).toBe('UNMASK_LIMIT');
    expect(await openAll(5, 5, 5)).toEqual(['UNMASK_LIMIT', 'UNMASK_LIMIT', 'UNMASK_LIMIT']);
  });

  test('is each one’s own, and not that of people seen unmasked', async () => {
    at(50_000);
    await openAll(0, 1, 2, 3);
    expect(await open(0, 'station:310104003005')).toBeNull();
    const { error } = await unmaskClient(owner.at('clients', OUTSIDER), clients[0] ?? '');
    expect(error).toBeNull();
  });

  test('opens nothing, and warns of nobody, when it is none at all', async () => {
    const strict = await startAuditedOwner('310101', { breakGlassLimits: { perHour: 0, perDay: 0 } });
    try {
      const [client] = recordOf(
        await registerHousehold(strict.at('clients', 'district:310101'), COMMUNITY, [person()]),
      ).members;
      const { error } = await breakGlass(strict.at('clients', OUTSIDER), client?.id ?? '');
      expect(error?.message).toBe(
        'At most 0 openings by break-glass are possible in 24 hours. Ask the operator of the owner.',
      );
    } finally {
      await strict.close();
    }
  });
});

test('however many clients are opened at the same time, no more are open than the limit says', async () => {
  let hours = 1000;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(13), { minLength: 5, maxLength: 12 }), async (asked) => {
      at((hours += 25) * 60);
      const before = await openedBy(OUTSIDER);
      const codes = await Promise.all(asked.map(async (i) => (await open(i))?.code ?? 'opened'));
      expect(codes.filter((code) => code === 'opened')).toHaveLength(limits.perHour);
      expect((await openedBy(OUTSIDER)) - before).toBe(limits.perHour);
    }),
    { numRuns: 10 },
  );
});
