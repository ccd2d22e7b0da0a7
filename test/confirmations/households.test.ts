import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import { decisionOf, endConfirmation, recordConfirmation } from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { expectFiguresToAgree, readClient } from './reading.ts';

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

describe('a household that is registered', () => {
  test('has what the authority confirms of it and of its members in the same write, or nothing of it is kept', async () => {
    const members = [
      person({ category: 'OTHER_RESIDENT' }),
      person({ confirmations: [decisionOf('EXTREME_HARDSHIP')] }),
    ];
    const whole = { confirmations: [decisionOf('LOW_INCOME')] };
    const before = await owner.asAdmin('select count(*)::text as seq from clients.household');
    const address = '云南中路 12 弄';
    const { error } = await registerHousehold(district, COMMUNITY, members, address, whole);
    expect(error).toMatchObject({
      code: 'CONFIRMATION_WRONG_AUTHORITY',
      path: ['input', 'confirmations', '0', 'category'],
    });
    expect(await owner.asAdmin('select count(*)::text as seq from clients.household')).toEqual(before);
    const registered = recordOf(await registerHousehold(street, COMMUNITY, members, address, whole));
    expect(registered.members.map(({ category }) => category)).toEqual(['LOW_INCOME', 'EXTREME_HARDSHIP']);
    await expectFiguresToAgree(owner);
  });

  test('is refused by those who confirm nothing', async () => {
    const input = {
      division: COMMUNITY,
      address: '某路 1 号',
      members: [{ ...person(), confirmations: [decisionOf('LOW_INCOME')] }],
    };
    const { errors } = await owner
      .at('clients', 'station:310101002')
      .answer('mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { ok { id } } }', {
        input,
      });
    expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING']);
  });
});

/** Story 7: 郑海燕 finds work. */
describe('a family of which one goes on in minimum living', () => {
  test('holds two categories side by side from one day, each with its decision, and counts nobody twice', async () => {
    owner.setClock('2026-11-02T12:00:00+08:00');
    const { id: household, members } = recordOf(
      await registerHousehold(
        street,
        '310101002002',
        [person({ category: 'OTHER_RESIDENT' }), person({ category: 'OTHER_RESIDENT' })],
        undefined,
        {
          confirmations: [decisionOf('MINIMUM_LIVING')],
        },
      ),
    );
    const [daughter, mother] = members.map(({ id }) => id);
    owner.setClock('2026-11-20T12:00:00+08:00');
    recordOf(await recordConfirmation(street, { household, ...decisionOf('LOW_INCOME', { decidedOn: '2026-11-20' }) }));
    recordOf(
      await recordConfirmation(street, {
        client: mother,
        ...decisionOf('MINIMUM_LIVING', { decidedOn: '2026-11-20', ground: '法 21 第二款' }),
      }),
    );
    const [held] = (await read(daughter ?? '')).confirmations.filter(({ category }) => category === 'MINIMUM_LIVING');
    if (held === undefined) throw new Error('nothing is confirmed');
    recordOf(await endConfirmation(street, held, { endedOn: '2026-11-20' }));
    expect((await read(daughter ?? '')).category).toBe('LOW_INCOME');
    expect((await read(mother ?? '')).category).toBe('MINIMUM_LIVING');
    expect((await read(mother ?? '')).categories.map(({ category }) => category)).toEqual(['MINIMUM_LIVING']);
    await expectFiguresToAgree(owner);
    owner.setClock('2026-11-10T12:00:00+08:00');
  });
});

/** Story 6: a birthday changes nothing; the street decides, in writing. */
test('a category goes on past the day that its decision names, until the authority ends it', async () => {
  owner.setClock('2026-11-10T12:00:00+08:00');
  const client = await newcomer();
  const decision = decisionOf('EXTREME_HARDSHIP', { validUntil: '2026-12-05' });
  const confirmation = recordOf(await recordConfirmation(street, { client, ...decision }));
  owner.setClock('2027-02-10T12:00:00+08:00');
  expect((await read(client)).category).toBe('EXTREME_HARDSHIP');
  const list = `query { confirmations(within: "310101002", filter: { inForce: true, validUntilBy: "2027-02-10" }) { edges { node { id } } } }`;
  expect(await street.ask(list)).toEqual({ confirmations: { edges: [{ node: { id: confirmation.id } }] } });
  const ended = await endConfirmation(street, confirmation, {
    endedOn: '2027-02-09',
    reason: '已听取本人及监护人意见',
  });
  expect(recordOf(ended)).toMatchObject({ inForce: false, ending: 'DECIDED', version: 2 });
  expect(await read(client)).toMatchObject({ category: 'OTHER_RESIDENT' });
  await expectFiguresToAgree(owner);
  owner.setClock('2026-11-10T12:00:00+08:00');
});
