import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { PURPOSE, REASON, UNMASK_CLIENT, unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const ADDRESS = '云南中路 12 弄 3 号 401 室';
const who = person({ name: '欧阳建国', phone: '13812345678' });

let owner: AuditedOwner;
let client: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  client = await register(COMMUNITY, who);
});
afterAll(() => owner.close());

async function register(division: string, somebody: object = person()): Promise<string> {
  const graph = owner.at('clients', 'district:310101');
  return recordOf(await registerHousehold(graph, division, [somebody], ADDRESS)).members[0]?.id ?? '';
}

const advisor = () => owner.at('clients', `advisor:${COMMUNITY}`);

const whole = {
  name: { text: '欧阳建国', masked: false },
  identityNumber: { text: who.identityNumber, masked: false },
  phone: { text: '13812345678', masked: false },
  address: { text: ADDRESS, masked: false },
};

async function countLeft(): Promise<number[]> {
  const [row] = await owner.asAdmin(
    `select (select count(*) from audit.entry where action = 'client.unmask')::int as action,
       (select count(*) from audit.unmasking)::int as seq`,
  );
  return [Number(row?.action), Number(row?.seq)];
}

/** How many entries an attempt left in the trail, and how many people in the count. */
async function leftBy(attempt: () => Promise<unknown>): Promise<number[]> {
  const before = await countLeft();
  await attempt();
  return (await countLeft()).map((now, i) => now - (before[i] ?? 0));
}

describe('a client is shown whole', () => {
  test.each(['advisor:310101002001', 'station:310101002', 'street:310101002'])(
    'to %s, who has the scope and says why, and the trail says who saw what and why',
    async (persona) => {
      const left = await leftBy(async () => {
        expect(await unmaskClient(owner.at('clients', persona), client)).toEqual({
          ok: { client, ...whole },
          error: null,
        });
      });
      expect(left).toEqual([1, 1]);
      expect((await owner.trail()).at(-1)).toMatchObject({
        action: 'client.unmask',
        subject: persona,
        division: COMMUNITY,
        records: `{${client}}`,
        fields: '{name,identityNumber,phone,address}',
        reason: REASON,
      });
      owner.setClock('2026-10-31T12:00:01+08:00');
    },
  );

  test('by the fields asked for alone, which are all that the trail names', async () => {
    const { ok } = await unmaskClient(advisor(), client, { fields: ['ADDRESS', 'PHONE', 'PHONE'] });
    expect(ok).toEqual({ client, name: null, identityNumber: null, phone: whole.phone, address: whole.address });
    expect((await owner.trail()).at(-1)).toMatchObject({ fields: '{address,phone}' });
  });

  test('with null for what nobody told, as a phone', async () => {
    const other = await register(COMMUNITY);
    expect((await unmaskClient(advisor(), other)).ok).toMatchObject({ phone: null, address: whole.address });
  });
});

describe('nobody is shown and nothing is counted', () => {
  test.each([
    ['no reason', '', 'is missing'],
    ['blanks', ' \n  ', 'is missing'],
    ['a reason of three characters', ' 核对址 ', 'at least 4'],
    ['a reason of digits and marks', '20261031 -- (12)!', 'holds no word'],
    ['a reason of 201 characters', '核'.repeat(201), 'may hold 200'],
    ['a reason with a control character', '核对住址\u0001了', 'control character'],
  ])('with %s', async (_, reason, sentence) => {
    const left = await leftBy(async () => {
      const { ok, error } = await unmaskClient(advisor(), client, { reason });
      expect(ok).toBeNull();
      expect(error).toEqual({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(sentence),
        path: ['input', 'reason'],
      });
    });
    expect(left).toEqual([0, 0]);
  });

  test('with all that is wrong with the input at once', async () => {
    const query = `mutation ($input: UnmaskClientInput!) { unmaskClient(input: $input) { ok { client } errors { reason path } } }`;
    const input = { client: '310101', reason: '12', purpose: 'CURIOSITY', case: '线索'.repeat(60), fields: [] };
    expect(await advisor().ask(query, { input })).toEqual({
      unmaskClient: {
        ok: null,
        errors: [
          { reason: 'NOT_AN_ID', path: ['input', 'client'] },
          { reason: 'TOO_SHORT', path: ['input', 'reason'] },
          { reason: 'CODE_UNKNOWN', path: ['input', 'purpose'] },
          { reason: 'TOO_LONG', path: ['input', 'case'] },
          { reason: 'NONE_NAMED', path: ['input', 'fields'] },
        ],
      },
    });
  });

  test('with no field asked for', async () => {
    const { error } = await unmaskClient(advisor(), client, { fields: [] });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'fields'] });
  });

  test.each([
    ['a district officer, who lacks the scope', 'district:310101', 'SCOPE_MISSING'],
    ['an auditor', 'auditor:310101', 'SCOPE_MISSING'],
    ['a city analyst', 'city', 'SCOPE_MISSING'],
    ['a partner', 'partner:demo', 'SCOPE_MISSING'],
    ['the advisor of the next community', 'advisor:310101002002', 'DIVISION_FORBIDDEN'],
    ['the officer of another street', 'street:310101013', 'DIVISION_FORBIDDEN'],
    ['the officer of a street of another district', 'street:310104003', 'DIVISION_FORBIDDEN'],
  ])('to %s', async (_, persona, code) => {
    const left = await leftBy(async () => {
      const input = { client, reason: REASON, purpose: PURPOSE };
      expect(await refusalsOf(owner.at('clients', persona), UNMASK_CLIENT, { input })).toEqual([code]);
    });
    expect(left).toEqual([0, 0]);
  });

  test('when there is no such client', async () => {
    const { ok, error } = await unmaskClient(advisor(), `${COMMUNITY}-00000000-0000-7000-8000-000000000000`);
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'client'] });
  });

  test.each([
    ['the trail', 'audit.entry', 'seq < 0'],
    ['the count', 'audit.unmasking', `person = ''`],
  ])('when %s cannot be written', async (_, table, condition) => {
    await owner.asAdmin(`alter table ${table} add constraint refused check (${condition}) not valid`);
    try {
      owner.setClock('2026-10-31T12:30:00+08:00');
      const left = await leftBy(async () => {
        const { data, errors } = await advisor().answer(UNMASK_CLIENT, {
          input: { client, reason: REASON, purpose: PURPOSE },
        });
        expect(data).toEqual({ unmaskClient: null });
        expect(errors.map(({ code }) => code)).toEqual(['INTERNAL']);
        expect(JSON.stringify(errors)).not.toContain(who.identityNumber);
      });
      expect(left).toEqual([0, 0]);
    } finally {
      await owner.asAdmin(`alter table ${table} drop constraint refused`);
    }
  });
});

describe('the clients of a day', () => {
  let next: string;
  beforeAll(async () => {
    next = await register('310101002002', person({ name: '李秀英' }));
  });

  test('are shown in the order asked for, each once, each counted, with an entry for each division', async () => {
    const street = owner.at('clients', 'street:310101002');
    const left = await leftBy(async () => {
      const { ok } = await unmaskClients(street, '310101002', [next, client, next], { fields: ['NAME'] });
      expect(ok?.map(({ client: id, name }) => [id, name?.text])).toEqual([
        [next, '李秀英'],
        [client, '欧阳建国'],
      ]);
    });
    expect(left).toEqual([2, 2]);
    const entries = (await owner.trail()).slice(-2);
    expect(entries.map(({ division, records }) => [division, records])).toEqual([
      ['310101002002', `{${next}}`],
      [COMMUNITY, `{${client}}`],
    ]);
  });

  test('are shown all or none: one outside, one that is no id, one that is not there', async () => {
    const missing = `${COMMUNITY}-00000000-0000-7000-8000-000000000000`;
    const left = await leftBy(async () => {
      for (const [clients, code, at] of [
        [[client, next], 'INPUT_INVALID', '1'],
        [['x'], 'INPUT_INVALID', '0'],
        [[client, client, missing], 'NOT_FOUND', '2'],
      ] as const) {
        const { ok, error } = await unmaskClients(advisor(), COMMUNITY, clients);
        expect(ok).toBeNull();
        expect(error).toMatchObject({ code, path: ['input', 'clients', at] });
      }
      for (const clients of [[], Array.from({ length: 51 }, () => client)]) {
        const { error } = await unmaskClients(advisor(), COMMUNITY, clients);
        expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'clients'] });
      }
    });
    expect(left).toEqual([0, 0]);
  });

  test('are for the caller of the division alone', async () => {
    const { error } = await unmaskClients(advisor(), '310101002', [client]);
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', 'within'] });
  });
});
