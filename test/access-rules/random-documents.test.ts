import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Persona, type Scope, scopes } from '#access';
import { type DivisionCode, loadShanghai } from '#divisions';
import * as fc from 'fast-check';
import { domainNames } from '../../subgraphs/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import type { Answer, Graph } from '../testkit/graph.ts';
import { add } from '../testkit/library-verbs.ts';
import { type Place, type Subjects, documentOf, questionsAt } from './documents.ts';
import type { Answered, Refused } from './naive/answers.ts';
import { type Root, answerTo } from './naive/roots.ts';
import { type Place as VerifiedAt, holdsAt, roleNames } from './naive-levels.ts';
import { type World, readWorld, together } from './naive/world.ts';

const OWNERS = ['31', '310101', '310104'] as const;
const CITY_DOMAINS = domainNames.filter((name) => name !== 'clients');
const ELSEWHERE = '310110';
const scopeNames = Object.keys(scopes).filter((name): name is Scope => Object.hasOwn(scopes, name));

let city: City;
const worlds = new Map<string, World>();
let all: World;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: CITY_DOMAINS }, { code: '310101' }, { code: '310104' }],
    months: 1,
  });
  // Seeded rows have no entries in the trail.
  for (const division of ['310101', '310101002', '310104']) {
    const keeper = `${division.length === 6 ? 'district' : 'street'}:${division}`;
    await add(city.as(keeper), 'provider', { division, name: division });
  }
  for (const owner of OWNERS) worlds.set(owner, await readWorld(city, owner));
  all = together([...worlds.values()]);
}, 120_000);

afterAll(() => city.close());

const within = (...owners: readonly string[]): fc.Arbitrary<DivisionCode> =>
  fc.constantFrom(...owners).chain((owner) => {
    // The city's own division stands for the city alone: its communities have owners of their own.
    const codes =
      owner === '31'
        ? [code(owner)]
        : loadShanghai()
            .listWithin(code(owner))
            .map((one) => one.code);
    return fc.constantFrom(...codes);
  });

/** Of every level at which their roles hold: half of them of what can be asked about at all. */
const callersAt = (place: VerifiedAt): fc.Arbitrary<Persona> =>
  callers.filter(({ role, division }) => holdsAt(place, role, division));
const callers: fc.Arbitrary<Persona> = fc
  .record({
    role: fc.constantFrom(...roleNames),
    division: fc.oneof(
      fc.constantFrom(...OWNERS).map((owner) => code(owner)),
      within(...OWNERS, ELSEWHERE),
    ),
    scopes: fc.oneof(fc.constant(scopeNames), fc.subarray(scopeNames)),
  })
  .map((claims) => ({ subject: 'somebody', ...claims }));

test('whoever asks the graph for whatever, nested, renamed and in lists, sees what the rules written a second time show', async () => {
  const staff = callersAt({ owners: OWNERS }).filter(({ role }) => role !== 'partner');
  const asked = questionsAt('gateway', {
    world: all,
    divisions: within(...OWNERS),
    districts: within('310101', '310104'),
  });
  await fc.assert(
    fc.asyncProperty(staff, asked, async (caller, roots) => {
      expect(await differences(city.as(caller), caller, roots, all)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('whoever asks an instance straight, by lists of keys as well, sees what the rules written a second time show', async () => {
  const places: fc.Arbitrary<Exclude<Place, 'gateway'>> = fc.oneof(
    fc.record({
      owner: fc.constantFrom('310101', '310104'),
      domain: fc.constantFrom(...domainNames),
    }),
    fc.record({ owner: fc.constant('31'), domain: fc.constantFrom(...CITY_DOMAINS) }),
  );
  const asked = places.chain((place) =>
    fc.record({
      place: fc.constant(place),
      roots: questionsAt(place, heldBy(place.owner)),
      caller: callersAt({ own: place.owner, delegated: place.owner === '31' ? ['310101', '310104'] : [] }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ({ caller, place: { owner, domain }, roots }) => {
      const graph = city.straightAt(owner, domain, caller);
      expect(await differences(graph, caller, roots, heldBy(owner).world)).toEqual([]);
    }),
    { numRuns: 250 },
  );
}, 120_000);

test('a refused key in a list is null with an error at its path, while the others answer', async () => {
  const [own, other] = ['310101002', '310101013'].map((at) =>
    all.Client.find(({ division }) => division.startsWith(at)),
  );
  const keys = [own, other, own].map((client) => `{ __typename: "Client", id: "${client?.id}" }`);
  const { data, errors } = await city
    .straightAt('310101', 'clients', 'street:310101002')
    .answer(`{ _entities(representations: [${keys.join(', ')}]) { ... on Client { category } } }`);
  expect(data).toEqual({ _entities: [{ category: own?.['category'] }, null, { category: own?.['category'] }] });
  expect(errors.map(({ path, code: refusal }) => [path, refusal])).toEqual([[['_entities', 1], 'DIVISION_FORBIDDEN']]);
});

function heldBy(owner: string): Subjects {
  const world = worlds.get(owner);
  if (world === undefined) throw new TypeError(`no owner ${owner}`);
  return { world, divisions: within(owner), districts: within(owner) };
}

/** Where an answer is not what the naive rules give: of the data what was expected and found, and errors that do not fit. */
async function differences(graph: Graph, caller: Persona, roots: readonly Root[], world: World): Promise<unknown[]> {
  const asker = { role: caller.role, division: caller.division, scopes: caller.scopes ?? [] };
  const expected = roots.map((root) => answerTo(root, world, asker));
  const answer = await graph.answer<Record<string, unknown>>(documentOf(roots));
  const values = matching(Object.fromEntries(roots.map(({ alias }, i) => [alias, expected[i]?.value])));
  expect(answer.data).toEqual(values);
  return unlikeErrors(expected, answer);
}

/** Expected values, where one of several will do. */
function matching(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(matching);
  if (typeof value !== 'object' || value === null) return value;
  if ('either' in value && Array.isArray(value.either)) return new OneOf(value.either);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, matching(inner)]));
}

/** Nulls without their error, and errors where nothing was to be refused. */
function unlikeErrors(expected: readonly Answered[], { errors }: Answer<unknown>): unknown[] {
  const refused = expected.flatMap((one) => one.refused);
  const isOf = (error: (typeof errors)[number], { path, codes }: Refused): boolean =>
    codes.includes(String(error.code)) && leadTogether(error.path ?? [], path, error.count !== undefined);
  return [
    ...refused.filter((one) => !errors.some((error) => isOf(error, one))),
    ...errors.filter((error) => !refused.some((one) => isOf(error, one))),
  ];
}

/** Whether one path is the beginning of the other; what is told once for many records stands for each place in their lists. */
function leadTogether(
  one: readonly (string | number)[],
  other: readonly (string | number)[],
  isOfMany: boolean,
): boolean {
  return one
    .slice(0, other.length)
    .every((step, i) => step === other[i] || (isOfMany && typeof step === 'number' && typeof other[i] === 'number'));
}

class OneOf {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.values = values;
  }
  asymmetricMatch(found: unknown): boolean {
    return this.values.includes(found);
  }
}
