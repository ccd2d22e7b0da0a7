import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { grantCase, revokeGrant } from '../testkit/grant-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const NOON = '2026-10-31T12:00:00+08:00';
const WORKER = 'case-worker:310104003';
/** The same role and division. */
const COLLEAGUE = { subject: 'colleague', role: 'case-worker', division: code('310104003') } as const;
const GRANT = 'query ($id: ID!) { grant(id: $id) { id kind purpose availableActions { action needsReason fields } } }';
const GRANTED = 'query ($id: ID!) { grantedClient(id: $id) { id client name { text masked } members needs } }';
const CLOSED = { data: { grantedClient: null }, errors: [] };
const REVOKE = { action: 'REVOKE', needsReason: true, fields: [] };

type Persona = Parameters<AuditedOwner['at']>[1];

let owner: AuditedOwner;
let client: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const { members } = recordOf(
    await registerHousehold(owner.at('clients', 'street:310101002'), '310101002001', [person({ name: '欧阳建国' })]),
  );
  client = members[0]?.id ?? '';
});
afterAll(() => owner.close());
beforeEach(() => owner.setClock(NOON));

const street = () => owner.at('clients', 'street:310101002');
const given = async (input?: object) => recordOf(await grantCase(street(), client, input)).id;
const answer = (persona: Persona, query: string, id: string) =>
  owner.at('clients', persona).answer<Record<string, object | null>>(query, { id });

async function actionsOf(persona: Persona, id: string): Promise<unknown> {
  const { data, errors } = await answer(persona, GRANT, id);
  if (errors.length > 0) return errors.map((error) => error.code);
  return data?.['grant'] && 'availableActions' in data['grant'] ? data['grant'].availableActions : null;
}

describe('one grant', () => {
  test.each<[string, unknown]>([
    ['street:310101002', [REVOKE]],
    ['district:310101', [REVOKE]],
    ['auditor:310101', []],
    ['street:310101013', ['DIVISION_FORBIDDEN']],
    ['district:310104', ['DIVISION_FORBIDDEN']],
    ['city', ['SCOPE_MISSING']],
    ['station:310101002001', ['SCOPE_MISSING']],
    ['advisor:310101002001', ['SCOPE_MISSING']],
    [WORKER, ['SCOPE_MISSING']],
  ])('to %s says what it is and can be done with, or why not', async (persona, expected) => {
    const id = await given();
    expect(await actionsOf(persona, id)).toEqual(expected);
    recordOf(await revokeGrant(street(), id));
  });

  test('that is over, by an officer or by the clock, can be read and no more be revoked', async () => {
    const [revoked, lapsed] = [await given(), await given({ until: '2026-11-01' })];
    recordOf(await revokeGrant(street(), revoked));
    expect(await actionsOf('street:310101002', revoked)).toEqual([]);
    owner.setClock('2026-11-01T23:59:59.999+08:00');
    expect(await actionsOf('street:310101002', lapsed)).toEqual([REVOKE]);
    owner.setClock('2026-11-02T00:00:00+08:00');
    expect(await actionsOf('street:310101002', lapsed)).toEqual([]);
  });

  test('of break-glass is read in both divisions, and revoked in the client’s alone', async () => {
    const { id } = recordOf(await breakGlass(owner.at('clients', 'station:310104003'), client));
    expect(await actionsOf('street:310101002', id)).toEqual([REVOKE]);
    expect(await actionsOf('street:310104003', id)).toEqual([]);
    expect((await revokeGrant(owner.at('clients', 'street:310104003'), id)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
    });
    expect(await actionsOf('district:310109', id)).toEqual(['DIVISION_FORBIDDEN']);
    recordOf(await revokeGrant(street(), id));
    expect(await actionsOf('street:310104003', id)).toEqual([]);
  });

  test('that never was is null in its division, and refused outside of it', async () => {
    const nobody = '310101002001-00000000-0000-7000-8000-000000000000';
    expect(await actionsOf('street:310101002', nobody)).toBeNull();
    expect(await actionsOf('street:310101002', client)).toBeNull();
    expect(await actionsOf('district:310104', nobody)).toEqual(['DIVISION_FORBIDDEN']);
    expect(await actionsOf('street:310101002', 'x')).toEqual(['ID_MALFORMED']);
  });
});

describe('one client as a case worker is shown it', () => {
  test('is the granted fields by the grant’s id, accounted for, and to anybody else what a grant that never was is', async () => {
    const id = await given({ fields: ['CONTACT'] });
    expect((await answer(WORKER, GRANTED, id)).data).toEqual({
      grantedClient: {
        id,
        client,
        name: { text: expect.stringContaining('*'), masked: true },
        members: null,
        needs: null,
      },
    });
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'grant.use', fields: '{name}' });
    const seen = (await owner.trail()).length;
    const never = '310101002001-00000000-0000-7000-8000-000000000000';
    for (const persona of [COLLEAGUE, 'case-worker:310101002', 'case-worker:310101'] as const) {
      expect(await answer(persona, GRANTED, id)).toEqual(await answer(persona, GRANTED, never));
      expect(await answer(persona, GRANTED, id)).toMatchObject(CLOSED);
    }
    expect(await answer(WORKER, GRANTED, client)).toMatchObject(CLOSED);
    expect((await owner.trail()).length).toBe(seen);
    for (const persona of ['street:310101002', 'district:310101', 'auditor:310101', 'city', 'station:310101002001']) {
      expect((await answer(persona, GRANTED, id)).errors.map((error) => error.code)).toEqual(['SCOPE_MISSING']);
    }
    recordOf(await revokeGrant(street(), id));
    expect(await answer(WORKER, GRANTED, id)).toMatchObject(CLOSED);
  });

  test('is there from the first instant of its first day to the last of its last', async () => {
    const id = await given({ from: '2026-11-02', until: '2026-11-03' });
    for (const [time, isOpen] of [
      ['2026-11-01T23:59:59.999+08:00', false],
      ['2026-11-02T00:00:00+08:00', true],
      ['2026-11-03T23:59:59.999+08:00', true],
      ['2026-11-04T00:00:00+08:00', false],
    ] as const) {
      owner.setClock(time);
      expect([time, (await answer(WORKER, GRANTED, id)).data?.['grantedClient'] !== null]).toEqual([time, isOpen]);
    }
  });

  test('is by each of two grants what it names, also asked for at once, and a revoked one closes only itself', async () => {
    const [contact, members] = [await given({ fields: ['CONTACT'] }), await given({ fields: ['MEMBERS'] })];
    const both = `query ($a: ID!, $b: ID!) { a: grantedClient(id: $a) { name { masked } members } b: grantedClient(id: $b) { name { masked } members } }`;
    const ask = () => owner.at('clients', WORKER).ask(both, { a: contact, b: members });
    expect(await ask()).toEqual({ a: { name: { masked: true }, members: null }, b: { name: null, members: 1 } });
    recordOf(await revokeGrant(street(), contact));
    expect(await ask()).toEqual({ a: null, b: { name: null, members: 1 } });
    recordOf(await revokeGrant(street(), members));
  });

  test('is not opened by break-glass of the same person', async () => {
    const subject = WORKER;
    const officer = { subject, role: 'station-lead', division: code('310104003') } as const;
    const { id } = recordOf(await breakGlass(owner.at('clients', officer), client));
    expect(await answer(WORKER, GRANTED, id)).toMatchObject(CLOSED);
    const { data, errors } = await owner
      .at('clients', WORKER)
      .answer<object>('query ($id: ID!) { client(id: $id) { id } }', {
        id: client,
      });
    expect([data, errors.map((error) => error.code)]).toEqual([{ client: null }, ['SCOPE_MISSING']]);
    recordOf(await revokeGrant(street(), id));
  });
});

test('nobody grants to themselves, however the name is written', async () => {
  for (const subject of ['street:310101002', ' street:310101002 ', 'street:310101002\u3000', '\tstreet:310101002']) {
    const { error } = await grantCase(street(), client, { subject });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'subject'] });
  }
});

test('to all staff of a division is not the giver’s, should they be a case worker there too', async () => {
  const both = { subject: 'both', division: code('310101002') } as const;
  const officer = owner.at('clients', { ...both, role: 'street-officer' });
  const { id } = recordOf(await grantCase(officer, client, { subject: null, staffOf: '310101002' }));
  const itself = await answer({ ...both, role: 'case-worker' }, GRANTED, id);
  expect(itself).toMatchObject(CLOSED);
  const list = await owner
    .at('clients', { ...both, role: 'case-worker' })
    .ask('{ grantedClients(within: "31") { totalCount } }');
  expect(list).toEqual({ grantedClients: { totalCount: 0 } });
  expect((await answer('case-worker:310101002', GRANTED, id)).data?.['grantedClient']).toMatchObject({ client });
  recordOf(await revokeGrant(street(), id));
});
