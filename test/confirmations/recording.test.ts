import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nameDeputy } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import { decisionOf, endConfirmation, recordConfirmation } from '../testkit/confirmation-verbs.ts';
import { code as divisionCode } from '../testkit/codes.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { codeOf, readClient } from './reading.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  owner.setClock('2026-11-10T12:00:00+08:00');
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

const read = (id: string, graph = street) => readClient(graph, id);
const newcomer = async (changes: object = {}) =>
  (await registerClient(street, COMMUNITY, { category: 'OTHER_RESIDENT', ...changes })).id;

/** The reasons of all refusals, by path. */
async function faultsOf(graph: Graph, input: object): Promise<readonly [string, string | null][]> {
  const query = `mutation ($input: RecordConfirmationInput!) { recordConfirmation(input: $input) {
    ok { id } errors { code reason path } } }`;
  type Fault = { readonly code: string; readonly reason: string | null; readonly path: readonly string[] };
  const { recordConfirmation: done } = await graph.ask<{ recordConfirmation: { errors: Fault[] } }>(query, { input });
  return done.errors.map(({ code, reason, path }) => [path.slice(1).join('.'), reason ?? code]);
}

describe('a confirmation', () => {
  test('says which authority decided when, by which document and why, and what the category was called then', async () => {
    const client = await newcomer();
    const said = { documentNumber: '救认〔2023〕5 号', decidedOn: '2023-03-01', ground: '意见 一（二）' };
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME', said) }));
    const { category, confirmations } = await read(client);
    expect(category).toBe('LOW_INCOME');
    expect(confirmations).toEqual([
      expect.objectContaining({
        ...said,
        authority: { code: '310101002' },
        inForce: true,
        canEnd: true,
        word: { zh: '低收入困难家庭' },
      }),
    ]);
  });

  test('is recorded by exactly the authority: not by its district, another street, a station or an advisor', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('LOW_INCOME') };
    const { error } = await recordConfirmation(district, input);
    expect(error).toMatchObject({
      code: 'CONFIRMATION_WRONG_AUTHORITY',
      message: expect.stringContaining('310101002'),
    });
    expect(codeOf(await recordConfirmation(owner.at('clients', 'street:310101013'), input))).toBe('DIVISION_FORBIDDEN');
    for (const persona of ['station:310101002001', 'station:310101002', 'advisor:310101002001']) {
      const { errors } = await owner
        .at('clients', persona)
        .answer('mutation ($input: RecordConfirmationInput!) { recordConfirmation(input: $input) { ok { id } } }', {
          input,
        });
      expect([persona, errors.map(({ code }) => code)]).toEqual([persona, ['SCOPE_MISSING']]);
    }
    expect(await read(client)).toMatchObject({ category: 'OTHER_RESIDENT', confirmations: [] });
  });

  test('is recorded by the district where a body of the district decides, and there by no street', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('DISASTER_AFFECTED') };
    expect(codeOf(await recordConfirmation(street, input))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    expect(recordOf(await recordConfirmation(district, input)).authority.code).toBe('310101');
    expect(
      codeOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME', { authority: '310101' }) })),
    ).toBe('INPUT_INVALID');
  });

  test('is recorded by a deputy whom the authority named, until the last day', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('LOW_INCOME') };
    const deputy = {
      subject: 'deputy',
      role: 'district-officer',
      division: divisionCode('310101'),
      scopes: ['client.read', 'confirmation.record'],
    } as const;
    const graph = owner.at('clients', deputy);
    expect(codeOf(await recordConfirmation(graph, input))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    recordOf(await nameDeputy(owner.at('advisors', 'street:310101002'), '310101002', 'deputy', '2026-11-30'));
    const confirmation = recordOf(await recordConfirmation(graph, input));
    expect(confirmation.authority.code).toBe('310101002');
    owner.setClock('2026-12-01T00:00:00+08:00');
    expect(codeOf(await endConfirmation(graph, confirmation))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    owner.setClock('2026-11-10T12:00:00+08:00');
  });

  test('is refused with all that is wrong at once', async () => {
    const client = await newcomer();
    expect(
      await faultsOf(street, {
        client,
        ...decisionOf('OTHER_RESIDENT', {
          documentNumber: ' ',
          decidedOn: '2026-11-11',
          ground: '',
          validUntil: '2026-13-01',
        }),
      }),
    ).toEqual([
      ['documentNumber', 'EMPTY'],
      ['decidedOn', 'DATE_IN_FUTURE'],
      ['ground', 'EMPTY'],
      ['validUntil', 'DATE_INVALID'],
      ['category', 'NEVER_CONFIRMED'],
    ]);
    const early = { decidedOn: '2025-01-02', validUntil: '2025-01-01' };
    expect(await faultsOf(street, { client, ...decisionOf('LOW_INCOME', early) })).toEqual([
      ['validUntil', 'DATE_BEFORE'],
    ]);
    expect(await faultsOf(street, { client, ...decisionOf('EMERGENCY_ILLNESS', { decidedOn: '2026-06-30' }) })).toEqual(
      [['category', 'CODE_NOT_VALID_ON']],
    );
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(await faultsOf(street, { client, ...decisionOf('LOW_INCOME', { decidedOn: '1899-12-31' }) })).toEqual([
      ['decidedOn', 'BEFORE_BIRTH'],
      ['category', 'CONFIRMATION_IN_FORCE'],
    ]);
  });

  test('is of one person or of one household, and a category of people is of no household', async () => {
    const { id: household, members } = recordOf(
      await registerHousehold(street, COMMUNITY, [person({ category: 'OTHER_RESIDENT' })]),
    );
    const client = members[0]?.id ?? '';
    const both = { client, household };
    expect(await faultsOf(street, { ...both, ...decisionOf('LOW_INCOME') })).toEqual([['client', 'NOT_ONE_SUBJECT']]);
    expect(await faultsOf(street, { household, ...decisionOf('EXTREME_HARDSHIP') })).toEqual([
      ['category', 'NOT_OF_A_HOUSEHOLD'],
    ]);
    recordOf(await recordConfirmation(street, { household, ...decisionOf('LOW_INCOME') }));
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
  });

  test('is recorded once by a key that is sent twice, and once of two at a time', async () => {
    const client = await newcomer();
    const input = { client, ...decisionOf('LOW_INCOME'), idempotencyKey: randomUUID() };
    const twice = await Promise.all([recordConfirmation(street, input), recordConfirmation(street, input)]);
    expect(recordOf(twice[0])).toEqual(recordOf(twice[1]));
    const other = { client, ...decisionOf('EXPENDITURE_POVERTY') };
    const outcomes = await Promise.all([1, 2].map(() => recordConfirmation(street, other)));
    expect(outcomes.map(codeOf).toSorted()).toEqual(['CONFIRMATION_IN_FORCE', undefined]);
  });
});
