import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  type HouseholdView,
  joinHousehold,
  mergeClients,
  person,
  registerHousehold,
  splitHousehold,
} from '../testkit/client-verbs.ts';
import {
  type ConfirmationView,
  decisionOf,
  endConfirmation,
  recordConfirmation,
} from '../testkit/confirmation-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { expectFiguresToAgree } from './reading.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let street: Graph;
/** Who may have people join and leave households, and confirms nothing. */
let lead: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  owner.setClock('2026-11-10T12:00:00+08:00');
  street = owner.at('clients', 'street:310101002');
  lead = owner.at('clients', 'station:310101002');
});
afterAll(() => owner.close());

/** Two records of people without a document may be one person's. */
const WITHOUT = { identityNumber: undefined, identityDocument: { kind: 'NONE', reason: '遗失' }, birthYear: 1950 };
let serial = 0;

/** A household of so many members, confirmed as a whole in a category. */
async function confirmed(category: string | undefined, members: number): Promise<HouseholdView> {
  const unconfirmed = Array.from({ length: members }, () =>
    person({ category: 'OTHER_RESIDENT', ...WITHOUT, name: `王${(serial += 1)}` }),
  );
  const confirmations = category === undefined ? [] : [decisionOf(category)];
  return recordOf(await registerHousehold(street, COMMUNITY, unconfirmed, '云南中路 12 弄', { confirmations }));
}

const idOf = ({ members }: HouseholdView, i = 0): string => members[i]?.id ?? '';

type Shown = {
  readonly category: string;
  readonly version: number;
  readonly household: { readonly id: string };
  readonly confirmations: readonly (ConfirmationView & { readonly origin: string; readonly documentNumber: string })[];
};

async function shown(client: string): Promise<Shown> {
  const query = `query ($id: ID!) { client(id: $id) { category version household { id } confirmations {
    id category origin documentNumber inForce version ending authority { code } client { id } household { id } } } }`;
  return (await street.ask<{ client: Shown }>(query, { id: client })).client;
}

const inForce = ({ confirmations }: Shown) =>
  confirmations.filter((one) => one.inForce).map(({ category, origin }) => [category, origin]);

describe('a member who joins another household', () => {
  test('keeps what was confirmed of the one that was left, and has nothing of what was confirmed of the other', async () => {
    const [old, joined] = [await confirmed('LOW_INCOME', 2), await confirmed('MINIMUM_LIVING', 1)];
    recordOf(await joinHousehold(lead, idOf(old), joined.id));
    const mover = await shown(idOf(old));
    expect([mover.category, inForce(mover)]).toEqual(['LOW_INCOME', [['LOW_INCOME', 'CARRIED_ALONG']]]);
    expect(mover.confirmations[0]).toMatchObject({
      documentNumber: '救认〔2025〕17 号',
      authority: { code: '310101002' },
      client: { id: idOf(old) },
    });
    expect(inForce(await shown(idOf(old, 1)))).toEqual([['LOW_INCOME', 'RECORDED']]);
    expect((await shown(idOf(joined))).category).toBe('MINIMUM_LIVING');
    await expectFiguresToAgree(owner);
  });

  test('is covered by what the authority decides of the household afterwards', async () => {
    const [old, joined] = [await confirmed(undefined, 1), await confirmed('LOW_INCOME', 1)];
    recordOf(await joinHousehold(lead, idOf(old), joined.id));
    expect((await shown(idOf(old))).category).toBe('OTHER_RESIDENT');
    const [before] = (await shown(idOf(joined))).confirmations;
    if (before === undefined) throw new TypeError('nothing is confirmed');
    recordOf(await endConfirmation(street, before, { endedOn: '2026-11-10' }));
    recordOf(await recordConfirmation(street, { household: joined.id, ...decisionOf('LOW_INCOME') }));
    expect([await shown(idOf(old)), await shown(idOf(joined))].map(({ category }) => category)).toEqual([
      'LOW_INCOME',
      'LOW_INCOME',
    ]);
    await expectFiguresToAgree(owner);
  });

  test('keeps it alone: ended of the household that was left, it still holds of who left', async () => {
    const [old, joined] = [await confirmed('LOW_INCOME', 2), await confirmed(undefined, 1)];
    recordOf(await joinHousehold(lead, idOf(old), joined.id));
    const [held] = (await shown(idOf(old, 1))).confirmations;
    if (held === undefined) throw new TypeError('nothing is confirmed');
    recordOf(await endConfirmation(street, held, { endedOn: '2026-11-10' }));
    expect([await shown(idOf(old)), await shown(idOf(old, 1))].map(({ category }) => category)).toEqual([
      'LOW_INCOME',
      'OTHER_RESIDENT',
    ]);
  });

  test('and was the last of the one that was left, of which nothing is confirmed any more', async () => {
    const [old, joined] = [await confirmed('LOW_INCOME', 1), await confirmed(undefined, 1)];
    recordOf(await joinHousehold(lead, idOf(old), joined.id));
    const query = 'query ($id: ID!) { household(id: $id) { confirmations { inForce } } }';
    expect(await street.ask(query, { id: old.id })).toEqual({ household: { confirmations: [{ inForce: false }] } });
    expect((await shown(idOf(old))).category).toBe('LOW_INCOME');
  });
});

test('members who are split off keep what was confirmed of the household, and those who stay do too', async () => {
  const whole = await confirmed('MINIMUM_LIVING', 3);
  recordOf(await splitHousehold(lead, whole.id, [idOf(whole), idOf(whole, 1)]));
  const all = await Promise.all([0, 1, 2].map((i) => shown(idOf(whole, i))));
  expect(all.map(inForce)).toEqual([
    [['MINIMUM_LIVING', 'CARRIED_ALONG']],
    [['MINIMUM_LIVING', 'CARRIED_ALONG']],
    [['MINIMUM_LIVING', 'RECORDED']],
  ]);
  expect(all.map(({ category }) => category)).toEqual(['MINIMUM_LIVING', 'MINIMUM_LIVING', 'MINIMUM_LIVING']);
  expect(new Set(all.map(({ household }) => household.id)).size).toBe(2);
  await expectFiguresToAgree(owner);
});

test('a record that is kept in a merge has what was confirmed of the other and of its household, once', async () => {
  const [kept, merged] = [await confirmed('LOW_INCOME', 1), await confirmed('LOW_INCOME', 2)];
  recordOf(await recordConfirmation(street, { client: idOf(merged), ...decisionOf('EXTREME_HARDSHIP') }));
  const [one, other] = [await shown(idOf(kept)), await shown(idOf(merged))];
  recordOf(await mergeClients(street, [idOf(kept), one.version], [idOf(merged), other.version]));
  const after = await shown(idOf(kept));
  expect(after.category).toBe('EXTREME_HARDSHIP');
  expect(inForce(after).toSorted()).toEqual([
    ['EXTREME_HARDSHIP', 'CARRIED_ALONG'],
    ['LOW_INCOME', 'RECORDED'],
  ]);
  expect(inForce(await shown(idOf(merged, 1)))).toEqual([['LOW_INCOME', 'RECORDED']]);
  await expectFiguresToAgree(owner);
});
