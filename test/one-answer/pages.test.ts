import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { z } from 'zod';
import { buildOwnerDirectory } from '#divisions';
import { type Transport, createTierRouter, createTransport } from '#tiers';
import { type Network, cityRows, divisions, placeOf, startNetwork, tiers, world } from './kit/index.ts';

/** `clients` has pages of two rows unless a size is asked for; `roll` leaves that to each owner. */
const lists = ['clients', 'roll'] as const;
/** What a reader goes by: what the page says of itself, or nothing but the cursors of its edges. */
const selections = [
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }',
  'edges { cursor node { id } }',
  'rows: edges { node { id } } edges { cursor node { id } } info: pageInfo { endCursor } pageInfo { hasNextPage endCursor }',
] as const;

type Question = { readonly first: number | null; readonly list?: string; readonly selection?: string };

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }).optional(),
});

let network: Network;
let transport: Transport;
beforeAll(async () => {
  network = await startNetwork();
  transport = createTransport({ deadlineMs: 10_000 });
});
afterAll(async () => {
  await transport.close();
  await network.close();
});

const question: fc.Arbitrary<Question> = fc.record({
  first: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 5 })),
  list: fc.constantFrom(...lists),
  selection: fc.constantFrom(...selections),
});

describe('pages over many owners', () => {
  it('are together the sorted whole, without gap or repeat', async () => {
    await fc.assert(
      fc.asyncProperty(world, question, async ({ rows, owners }, asked) => {
        const directory = network.host(rows, owners);
        const read = readerOver(() => directory, asked);
        expect(await read()).toEqual(sorted(rows.clients).map(({ id }) => id));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('are so also where owners give fewer rows than they were asked for', async () => {
    const most = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(world, question, most, async ({ rows, owners }, asked, mostRows) => {
        const directory = network.host(rows, owners, (code) => mostRows[owners.indexOf(code)] ?? 1);
        const read = readerOver(() => directory, asked);
        expect(await read()).toEqual(sorted(rows.clients).map(({ id }) => id));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('have the default size where null is asked for', async () => {
    const directory = network.host(cityRows, divisions.slice(0, 3));
    const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => directory, transport });
    const document = parse('{ clients(within: "31", first: null) { edges { rank } pageInfo { hasNextPage } } }');
    const { data } = await router.execute({ document, headers: {} });
    expect(data).toEqual({ clients: { edges: [{ rank: 6 }, { rank: 5 }], pageInfo: { hasNextPage: true } } });
  });

  it('hold every row of the others, once and in order, when an owner vanishes between two of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        fc.nat(5),
        async ({ rows, owners }, first, which, when) => {
          const whole = network.host(rows, owners);
          const gone = whole.owners[which % whole.owners.length];
          const broken = buildOwnerDirectory(
            whole.owners.map((owner) =>
              owner === gone ? { ...owner, url: new URL('/nobody', owner.url).href } : owner,
            ),
          );
          const read = readerOver((turn) => (turn < when ? whole : broken), { first });
          const ids = await read();
          expect(ids).toEqual([...new Set(ids)]);
          const others = (id: string): boolean => whole.ownerOf(placeOf(id)) !== gone;
          const expected = sorted(rows.clients).map(({ id }) => id);
          fc.pre(owners.length > 1);
          expect(ids.filter(others)).toEqual(expected.filter(others));
          expect(ids).toEqual(expected.filter((id) => ids.includes(id)));
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

function sorted<Row extends { age: number; id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => b.age - a.age || (a.id < b.id ? -1 : 1));
}

/** Reads all pages; the owners may be others at each turn. */
function readerOver(
  ownersAt: (turn: number) => ReturnType<Network['host']>,
  { first, list = lists[0], selection = selections[0] }: Question,
) {
  let turn = 0;
  const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => ownersAt(turn), transport });
  const document = parse(
    `query($first: Int, $after: String) { page: ${list}(within: "31", first: $first, after: $after) { ${selection} } }`,
  );
  return async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ; turn++) {
      const { data } = await router.execute({ document, variables: { first, after }, headers: {} });
      const { edges = [], pageInfo } = page.nullable().parse(data['page']) ?? {};
      ids.push(...edges.map(({ node }) => node.id));
      after = pageInfo === undefined ? (edges.at(-1)?.cursor ?? null) : pageInfo.endCursor;
      if (pageInfo === undefined ? edges.length === 0 : !pageInfo.hasNextPage) return ids;
    }
  };
}
