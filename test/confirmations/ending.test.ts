import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  compliance,
  endService,
  moveHousehold,
  person,
  registerClient,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import {
  decisionOf,
  endConfirmation,
  recordConfirmation,
  withdrawConfirmation,
} from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { codeOf, expectFiguresToAgree, readClient } from './reading.ts';

const COMMUNITY = '310101002001';
const ELSEWHERE = '310101013001';

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

describe('an end', () => {
  test('is refused twice, of another version, before the decision, and to others than the authority', async () => {
    const client = await newcomer();
    const confirmation = recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(codeOf(await endConfirmation(district, confirmation))).toBe('CONFIRMATION_WRONG_AUTHORITY');
    expect(codeOf(await endConfirmation(owner.at('clients', 'street:310101013'), confirmation))).toBe(
      'DIVISION_FORBIDDEN',
    );
    expect(codeOf(await endConfirmation(street, { ...confirmation, version: 2 }))).toBe('VERSION_CONFLICT');
    const early = await endConfirmation(street, confirmation, { endedOn: '2025-01-01' });
    expect(early.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'endedOn'] });
    const outcomes = await Promise.all([1, 2].map(() => endConfirmation(street, confirmation)));
    expect(outcomes.map(codeOf).toSorted()).toEqual(['CONFIRMATION_ENDED', undefined]);
    expect(codeOf(await withdrawConfirmation(street, { ...confirmation, version: 2 }))).toBe('CONFIRMATION_ENDED');
    expect((await read(client, district)).confirmations).toMatchObject([{ inForce: false, canEnd: false }]);
  });

  test('takes back what was recorded in error, which stays as a row', async () => {
    const client = await newcomer();
    const wrong = recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
    expect(recordOf(await withdrawConfirmation(street, wrong))).toMatchObject({ inForce: false, ending: 'WITHDRAWN' });
    expect(await read(client)).toMatchObject({ category: 'OTHER_RESIDENT', confirmations: [{ ending: 'WITHDRAWN' }] });
    recordOf(await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') }));
  });

  test('comes with the end of the service, of the household with the last one, and does not come back', async () => {
    const two = [person({ category: 'OTHER_RESIDENT' }), person()];
    const { members } = recordOf(
      await registerHousehold(street, COMMUNITY, two, undefined, { confirmations: [decisionOf('LOW_INCOME')] }),
    );
    const [one = '', other = ''] = members.map(({ id }) => id);
    recordOf(await endService(street, other));
    const endings = async (id: string) =>
      (await read(id)).confirmations.map(({ category, ending }) => [category, ending]);
    expect(await endings(other)).toEqual(
      expect.arrayContaining([
        ['MINIMUM_LIVING', 'SERVICE_ENDED'],
        ['LOW_INCOME', null],
      ]),
    );
    expect(recordOf(await reopenClient(street, other, 2, { category: 'LOW_INCOME' })).category).toBe('LOW_INCOME');
    recordOf(await endService(street, one));
    recordOf(await endService(street, other));
    expect((await read(one)).confirmations).toMatchObject([{ ending: 'SERVICE_ENDED' }]);
    await expectFiguresToAgree(owner);
  });

  test('lies with the street of the household now, where it moved', async () => {
    const { id, members } = recordOf(await registerHousehold(street, COMMUNITY));
    const client = members[0]?.id ?? '';
    recordOf(await moveHousehold(district, id, ELSEWHERE));
    const there = owner.at('clients', 'street:310101013');
    const [confirmation] = (await read(client, there)).confirmations;
    if (confirmation === undefined) throw new Error('nothing is confirmed');
    expect(confirmation).toMatchObject({ authority: { code: '310101002' }, canEnd: true });
    expect(codeOf(await endConfirmation(street, confirmation))).toBe('NOT_FOUND');
    recordOf(await endConfirmation(there, confirmation));
    await expectFiguresToAgree(owner);
  });
});

test('a visit is due of whom a category is confirmed from the month after on', async () => {
  const place = '310101013004';
  const there = owner.at('clients', 'street:310101013');
  const { id } = await registerClient(there, place, { category: 'OTHER_RESIDENT' });
  expect((await compliance(there, place, '2026-11')).due).toBe(0);
  recordOf(await changeCategory(there, id, 'LOW_INCOME'));
  owner.setClock('2026-12-10T12:00:00+08:00');
  expect((await compliance(there, place, '2026-12')).due).toBe(1);
  owner.setClock('2026-11-10T12:00:00+08:00');
});
