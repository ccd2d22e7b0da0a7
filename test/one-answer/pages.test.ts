import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { z } from 'zod';
import { buildOwnerDirectory } from '#divisions';
import { type Transport, createTierRouter, createTransport } from '#tiers';
import { type Network, placeOf, startNetwork, tiers, world } from './kit/index.ts';

const document = parse(`query($first: Int!, $after: String) {
  clients(within: "31", first: $first, after: $after) {
    totalCount
    edges { cursor node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`);

const page = z.object({
  totalCount: z.number().nullable(),
  edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
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

describe('pages over many owners', () => {
  it('are together the sorted whole, without gap or repeat', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 1, max: 5 }), async ({ rows, owners }, first) => {
        const directory = network.host(rows, owners);
        const read = readerOver(() => directory, first);
        expect(await read()).toEqual(sorted(rows.clients).map(({ id }) => id));
      }),
      { numRuns: 60, endOnFailure: true },
    );
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
          const read = readerOver((turn) => (turn < when ? whole : broken), first);
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
function readerOver(ownersAt: (turn: number) => ReturnType<Network['host']>, first: number) {
  let turn = 0;
  const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => ownersAt(turn), transport });
  return async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | null = null; ; turn++) {
      const { data } = await router.execute({ document, variables: { first, after }, headers: {} });
      const { clients } = z.object({ clients: page.nullable() }).parse(data);
      if (clients === null) return ids;
      ids.push(...clients.edges.map(({ node }) => node.id));
      after = clients.pageInfo.endCursor;
      if (!clients.pageInfo.hasNextPage) return ids;
    }
  };
}
