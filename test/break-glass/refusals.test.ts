import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { BREAK_GLASS, breakGlass } from '../testkit/unmasking-verbs.ts';
import { BY_ID, COMMUNITY, type Family, OUTSIDER, registerFamily } from './family.ts';

const lines: Record<string, unknown>[] = [];

let owner: AuditedOwner;
let family: Family;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { logTo: { write: (line) => void lines.push(JSON.parse(line)) } });
  family = await registerFamily(owner);
});
afterAll(() => owner.close());
beforeEach(() => owner.setClock('2026-10-31T12:00:00+08:00'));

describe('nothing is opened', () => {
  test.each([
    ['no reason', '', 'reason'],
    ['no word in the reason', '1234-5678', 'reason'],
  ])('with %s', async (_, reason, at) => {
    const { ok, error } = await breakGlass(owner.at('clients', OUTSIDER), family.client, reason);
    expect([ok, error?.code, error?.path]).toEqual([null, 'INPUT_INVALID', ['input', at]]);
  });

  test('that lies within the own division, or is no client', async () => {
    const inside = await breakGlass(owner.at('clients', 'street:310101002'), family.client);
    expect(inside.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'client'] });
    for (const id of [`${COMMUNITY}-00000000-0000-7000-8000-000000000000`, family.visit, family.household]) {
      const { error } = await breakGlass(owner.at('clients', OUTSIDER), id);
      expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'client'] });
    }
    expect(await owner.asAdmin('select client_id from clients.record_grant')).toEqual([]);
  });

  test.each(['city', 'partner:demo', 'auditor:310104'])('for %s, who lacks the scope', async (persona) => {
    const input = { client: family.client, reason: '夜间急救' };
    const { errors } = await owner.at('clients', persona).answer(BREAK_GLASS, { input });
    expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING']);
  });

  test('when the trail cannot be written, and nobody is warned', async () => {
    await owner.asAdmin('alter table audit.entry add constraint refused check (seq < 0) not valid');
    try {
      const warned = lines.filter(({ breakGlass: id }) => id !== undefined).length;
      const input = { client: family.client, reason: '夜间急救' };
      const { errors } = await owner.at('clients', OUTSIDER).answer(BREAK_GLASS, { input });
      expect(errors.map(({ code }) => code)).toEqual(['INTERNAL']);
      expect(lines.filter(({ breakGlass: id }) => id !== undefined)).toHaveLength(warned);
    } finally {
      await owner.asAdmin('alter table audit.entry drop constraint refused');
    }
    const { errors } = await owner.at('clients', OUTSIDER).answer(BY_ID, family);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['DIVISION_FORBIDDEN']));
  });
});
