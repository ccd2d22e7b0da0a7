import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import {
  endService,
  joinHousehold,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  splitHousehold,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const HOME = '310101002001';
const NEXT = '310101002006';
const OTHER_STREET = '310101013001';
const NOWHERE = '018f3c2a-0000-7000-8000-000000000009';

let instance: Instance;
let district: Graph;
let street: Graph;

beforeAll(async () => {
  instance = await startInstance(clients, '310101', { delegated: ['310101015'] });
  instance.setClock('2026-03-20');
  district = instance.as('district:310101');
  street = instance.as('street:310101002');
});
afterAll(() => instance.close());

type Family = { readonly id: string; readonly members: readonly string[] };

async function family(members = 1, at = HOME): Promise<Family> {
  const people = Array.from({ length: members }, () => person());
  const made = recordOf(await registerHousehold(district, at, people));
  return { id: made.id, members: made.members.map(({ id }) => id) };
}

const first = ({ members }: Family): string => members[0] ?? '';

const READ = `query ($id: ID!) { household(id: $id) { version activeClients members { id } formerMembers { id } } }`;
type Shown = { version: number; activeClients: number; members: { id: string }[]; formerMembers: { id: string }[] };
const shown = async (id: string) => (await district.ask<{ household: Shown }>(READ, { id })).household;

const HOMES = `query ($id: ID!) { client(id: $id) { version visits { totalCount } categories { category }
  households { household { id } division { code } since until reason recordedBy } } }`;
type Client = { version: number; visits: object; households: object[] };
const clientOf = async (id: string, graph = district) => (await graph.ask<{ client: Client }>(HOMES, { id })).client;

async function householdsIn(community: string): Promise<number> {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { clients { households } } } }`;
  const keys = [{ __typename: 'Division', code: community }];
  type Counted = { _entities: [{ clients: { households: number } }] };
  const { _entities } = await district.ask<Counted>(query, { keys });
  return _entities[0].clients.households;
}

describe('a client who joins another household', () => {
  it('keeps the id, the visits and the categories, and is told with every household, the present one first', async () => {
    const [old, joined] = [await family(2), await family()];
    const client = first(old);
    recordOf(await recordVisit(district, client, '2026-03-20'));
    recordOf(await joinHousehold(street, client, joined.id, 1, { on: '2026-03-18' }));
    expect(await clientOf(client)).toMatchObject({
      version: 2,
      visits: { totalCount: 1 },
      categories: [{ category: 'MINIMUM_LIVING' }, { category: 'OTHER_RESIDENT' }],
      households: [
        { household: { id: joined.id }, division: { code: HOME }, since: '2026-03-18', until: null, reason: null },
        {
          household: { id: old.id },
          until: '2026-03-18',
          reason: '投靠子女',
          recordedBy: 'street:310101002',
        },
      ],
    });
    expect(await shown(joined.id)).toMatchObject({ version: 2, activeClients: 2, formerMembers: [] });
    expect(await shown(old.id)).toEqual({
      version: 2,
      activeClients: 1,
      members: [{ id: old.members[1] }],
      formerMembers: [{ id: client }],
    });
  });

  it('leaves a household that counts no more when it was the last, stays readable, and counts again with the next', async () => {
    const [old, joined] = [await family(), await family()];
    const before = await householdsIn(HOME);
    recordOf(await joinHousehold(district, first(old), joined.id));
    expect(await householdsIn(HOME)).toBe(before - 1);
    expect(await shown(old.id)).toMatchObject({ activeClients: 0, members: [], formerMembers: [{ id: first(old) }] });
    recordOf(await joinHousehold(district, first(old), old.id, 2));
    expect(await householdsIn(HOME)).toBe(before);
    expect(await shown(old.id)).toMatchObject({ members: [{ id: first(old) }], formerMembers: [] });
  });

  it('is told where each household was registered then, also when it moved on to where the reader does not see it', async () => {
    const old = await family(2, NEXT);
    recordOf(await moveHousehold(district, old.id, HOME));
    const joined = await family();
    recordOf(await joinHousehold(district, first(old), joined.id, 2));
    recordOf(await moveHousehold(district, old.id, OTHER_STREET, 3));
    expect((await clientOf(first(old), street)).households).toMatchObject([
      { household: { id: joined.id }, division: { code: HOME } },
      { household: null, division: { code: HOME } },
      { household: null, division: { code: NEXT } },
    ]);
  });

  it('goes to a household elsewhere by splitting off, moving and joining', async () => {
    const [old, there] = [await family(2), await family(1, OTHER_STREET)];
    const own = recordOf(await splitHousehold(district, old.id, [first(old)]));
    recordOf(await moveHousehold(district, own.id, OTHER_STREET));
    recordOf(await joinHousehold(district, first(old), there.id, 3));
    expect(await shown(there.id)).toMatchObject({ activeClients: 2 });
  });
});

describe('a join is refused', () => {
  it('into the own household, into one of another community, and into none', async () => {
    const [old, elsewhere] = [await family(), await family(1, NEXT)];
    const refusal = async (household: string) => (await joinHousehold(district, first(old), household)).error;
    expect(await refusal(old.id)).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'household'] });
    expect(await refusal(elsewhere.id)).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'household'] });
    expect(await refusal(`${HOME}-${NOWHERE}`)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'household'] });
  });

  it.each([
    ['another district', '310104003005'],
    ['a street that other instances hold', '310101015002'],
  ])('into a household of %s, which takes a transfer', async (_, division) => {
    const old = await family();
    const { error } = await joinHousehold(district, first(old), `${division}-${NOWHERE}`);
    expect(error).toMatchObject({ code: 'TRANSFER_NEEDED', path: ['input', 'household'] });
  });

  it('of a client who is no longer served, of a stale version, and before the last joining', async () => {
    const [old, joined, third] = [await family(2), await family(), await family()];
    const [one = '', two = ''] = old.members;
    expect((await joinHousehold(district, one, joined.id, 7)).error).toMatchObject({ code: 'VERSION_CONFLICT' });
    recordOf(await endService(district, two));
    expect((await joinHousehold(district, two, joined.id, 2)).error).toMatchObject({ code: 'CLIENT_NOT_ACTIVE' });
    recordOf(await joinHousehold(district, one, joined.id));
    const { error } = await joinHousehold(district, one, third.id, 2, { on: '2026-03-19' });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'on'] });
  });

  it.each([
    ['by another street', 'street:310101013', 'DIVISION_FORBIDDEN'],
    ['by another district', 'district:310104', 'DIVISION_FORBIDDEN'],
  ])('%s', async (_, persona, code) => {
    const [old, joined] = [await family(), await family()];
    expect((await joinHousehold(instance.as(persona), first(old), joined.id)).error).toMatchObject({ code });
    expect(await shown(joined.id)).toMatchObject({ version: 1, activeClients: 1 });
  });

  it('when the key was used for another, and done once when it is the same', async () => {
    const [old, joined, third] = [await family(), await family(), await family()];
    const keyed = { idempotencyKey: randomUUID() };
    const done = recordOf(await joinHousehold(district, first(old), joined.id, 1, keyed));
    expect(recordOf(await joinHousehold(district, first(old), joined.id, 1, keyed))).toEqual(done);
    const { error } = await joinHousehold(district, first(old), third.id, 1, keyed);
    expect(error).toMatchObject({ code: 'KEY_REUSED' });
    expect((await clientOf(first(old))).households).toHaveLength(2);
  });
});

describe('joins at once', () => {
  it('of one client are done once: the other finds a later version', async () => {
    const [old, one, two] = [await family(), await family(), await family()];
    const outcomes = await Promise.all([one, two].map(({ id }) => joinHousehold(district, first(old), id)));
    expect(outcomes.map(({ error }) => error?.code ?? 'done').toSorted()).toEqual(['VERSION_CONFLICT', 'done']);
  });

  it('that cross each other, with ends of service and moves, wait in no circle, and every household counts its own', async () => {
    const homes = await Promise.all(Array.from({ length: 4 }, () => family(3)));
    const acts = homes.flatMap(({ members: [a = '', b = '', c = ''], id }, i) => {
      const [next = '', after = ''] = [1, 2].map((step) => homes[(i + step) % homes.length]?.id ?? '');
      return [
        joinHousehold(district, a, next),
        joinHousehold(district, b, after),
        endService(district, c),
        moveHousehold(district, id, HOME),
        splitHousehold(district, id, [c]),
      ];
    });
    const codes = (await Promise.all(acts)).map(({ error }) => error?.code ?? 'done');
    expect(new Set(codes)).not.toContain('INTERNAL');
    expect(codes.filter((code) => code === 'done').length).toBeGreaterThan(0);
    for (const { id } of homes) {
      const { activeClients, members } = await shown(id);
      const query = 'query ($id: ID!) { household(id: $id) { members { active } } }';
      type Members = { household: { members: { active: boolean }[] } };
      const { household } = await district.ask<Members>(query, { id });
      expect(household.members).toHaveLength(members.length);
      expect(household.members.filter(({ active }) => active)).toHaveLength(activeClients);
    }
  });
});
