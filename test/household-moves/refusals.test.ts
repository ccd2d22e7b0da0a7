import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { moveHousehold, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const OLD = '310101002001';
const NEXT = '310101002006';
const OTHER_STREET = '310101013001';
const DELEGATED_STREET = '310101015';

let instance: Instance;
let district: Graph;
let street: Graph;

beforeAll(async () => {
  instance = await startInstance(clients, '310101', { delegated: [DELEGATED_STREET] });
  instance.setClock('2026-03-20');
  district = instance.as('district:310101');
  street = instance.as('street:310101002');
});
afterAll(() => instance.close());

const registered = async (at = OLD): Promise<string> => recordOf(await registerHousehold(district, at)).id;

async function placeOf(id: string): Promise<unknown> {
  const query = 'query ($id: ID!) { household(id: $id) { version division { code } moves { from { code } } } }';
  return (await district.ask<{ household: unknown }>(query, { id })).household;
}

describe('a move', () => {
  it.each([
    ['into another district', '310104003005', {}, 'TRANSFER_NEEDED', 'division'],
    ['into a street that other instances hold', `${DELEGATED_STREET}002`, {}, 'TRANSFER_NEEDED', 'division'],
    ['into no community of the tree', '310101002999', {}, 'DIVISION_UNKNOWN', 'division'],
    ['into a street', '310101013', {}, 'INPUT_INVALID', 'division'],
    ['to where the household is', OLD, {}, 'INPUT_INVALID', 'division'],
    ['of a version that never was', NEXT, { version: 7 }, 'VERSION_CONFLICT', 'version'],
    ['dated after today', NEXT, { movedOn: '2026-03-21' }, 'INPUT_INVALID', 'movedOn'],
    ['under a key that is none', NEXT, { idempotencyKey: 'x' }, 'INPUT_INVALID', 'idempotencyKey'],
  ])('%s is refused, and nothing is changed', async (_, division, changes, code, field) => {
    const id = await registered();
    const { ok, error } = await moveHousehold(district, id, division, 1, changes);
    expect(ok).toBeNull();
    expect(error).toMatchObject({ code, path: ['input', field] });
    expect(await placeOf(id)).toEqual({ version: 1, division: { code: OLD }, moves: [] });
  });

  it('is made by a street among its own communities', async () => {
    const id = await registered();
    recordOf(await moveHousehold(street, id, NEXT));
    expect(await placeOf(id)).toEqual({ version: 2, division: { code: NEXT }, moves: [{ from: { code: OLD } }] });
  });

  it.each([
    ['away, by its own street', 'street:310101002', OLD, OTHER_STREET, 'division'],
    ['to a street, by that street', 'street:310101002', OTHER_STREET, OLD, 'household'],
    ['within a street, by another one', 'street:310101013', OLD, NEXT, 'household'],
    ['of a district, by another one', 'district:310104', OLD, NEXT, 'household'],
  ])('%s, is refused: streets do not hand households to each other', async (_, persona, from, to, field) => {
    const id = await registered(from);
    const { error } = await moveHousehold(instance.as(persona), id, to);
    expect(error).toMatchObject({ code: 'DIVISION_FORBIDDEN', path: ['input', field] });
    expect(await placeOf(id)).toMatchObject({ version: 1, division: { code: from } });
  });

  it('of a household that is not there is not found', async () => {
    const { error } = await moveHousehold(district, `${OLD}-018f3c2a-0000-7000-8000-000000000009`, NEXT);
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'household'] });
  });

  it('sent again with its key is done once, and answered as the household is now', async () => {
    const id = await registered();
    const keyed = { idempotencyKey: randomUUID() };
    const first = recordOf(await moveHousehold(district, id, NEXT, 1, keyed));
    expect(recordOf(await moveHousehold(district, id, NEXT, 1, keyed))).toEqual(first);
    expect((await moveHousehold(district, id, OTHER_STREET, 1, keyed)).error).toMatchObject({ code: 'KEY_REUSED' });
  });

  it('sent again where the household has moved on is answered at the field that names it: it is no longer seen', async () => {
    const id = await registered();
    const keyed = { idempotencyKey: randomUUID() };
    recordOf(await moveHousehold(street, id, NEXT, 1, keyed));
    recordOf(await moveHousehold(district, id, OTHER_STREET, 2));
    const { error } = await moveHousehold(street, id, NEXT, 1, keyed);
    expect(error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'household'] });
  });

  it('of two at once is done once: the other finds a later version', async () => {
    const id = await registered();
    const outcomes = await Promise.all([NEXT, OTHER_STREET].map((division) => moveHousehold(district, id, division)));
    expect(outcomes.map(({ error }) => error?.code ?? 'done').toSorted()).toEqual(['VERSION_CONFLICT', 'done']);
  });
});
