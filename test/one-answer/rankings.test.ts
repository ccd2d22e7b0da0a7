import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { type DivisionCode, buildOwnerDirectory, delegationOf, isWithin } from '#divisions';
import { type TierAnswer, type Transport, createTierRouter, createTransport } from '#tiers';
import {
  type Network,
  type Rows,
  codeOf,
  divisions,
  holds,
  placeOf,
  rowsWhere,
  startNetwork,
  tiers,
  world,
} from './kit/index.ts';

type Ranked = { code: string; rate: number | null };

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

const asked = fc.record({
  within: fc.constantFrom(...divisions),
  digits: fc.constantFrom(2, 6, 9, 12),
  first: fc.integer({ min: 1, max: 9 }),
});

describe('a ranking over many owners', () => {
  it('is that of one database that holds all rows, wherever divisions lie with several owners', async () => {
    await fc.assert(
      fc.asyncProperty(world, asked, async ({ rows, owners }, { within, digits, first }) => {
        const expected = naive(rows, inside(within, digits)).slice(0, first);
        const { ranked, errors } = await rankingOf(rows, owners, { within, digits, first });
        expect({ ranked, errors }).toEqual({ ranked: expected, errors: [] });
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('without one owner lacks what that owner holds alone, has what it holds a part of last, and says who is missing', async () => {
    await fc.assert(
      fc.asyncProperty(world, asked, fc.nat(), async ({ rows, owners }, { within, digits, first }, n) => {
        const down = owners[n % owners.length] ?? codeOf('31');
        const ownerOf = ownersOf(owners);
        const others = owners.filter((owner) => owner !== down && isConcerned(owner, within, ownerOf));
        const holding = (owner: DivisionCode) => ({ owner, delegated: delegationOf(owner, owners) });
        const known = inside(within, digits).filter((code) => others.some((owner) => holds(holding(owner), code)));
        const partial = new Set(known.filter((code) => holds(holding(down), code)));
        const left = rowsWhere(rows, (place) => ownerOf(place) !== down);
        const expected = sorted(
          naive(left, known).map((row) => (partial.has(codeOf(row.code)) ? { ...row, rate: null } : row)),
        ).slice(0, first);
        const { ranked, errors } = await rankingOf(rows, owners, { within, digits, first }, down);
        const isAsked = isConcerned(down, within, ownerOf);
        expect(ranked).toEqual(others.length === 0 ? null : expected);
        expect([...new Set(errors.map(({ extensions }) => extensions?.['owner']))]).toEqual(isAsked ? [down] : []);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('orders by a count as well, the highest first', async () => {
    await fc.assert(
      fc.asyncProperty(world, asked, async ({ rows, owners }, { within, digits, first }) => {
        const directory = network.host(rows, owners);
        const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => directory, transport });
        const query = `{ busiest(within: "${within}", digits: ${digits}, first: ${first}) { code } }`;
        const { data } = await router.execute({ document: parse(query), query, headers: {} });
        const expected = inside(within, digits)
          .map((code) => ({ code, clients: clientsIn(rows, code).length }))
          .toSorted((a, b) => b.clients - a.clients || (a.code < b.code ? -1 : 1))
          .map(({ code }) => ({ code }));
        expect(data).toEqual({ busiest: expected.slice(0, first) });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

/** The ranking as a client asks for it: what it is ordered by need not be asked for. */
async function rankingOf(
  rows: Rows,
  owners: readonly DivisionCode[],
  { within, digits, first }: { within: string; digits: number; first: number },
  down?: DivisionCode,
): Promise<{ ranked: Ranked[] | null; errors: TierAnswer['errors'] }> {
  const directory = network.host(rows, owners, undefined, (owner, data) => (owner === down ? 'nothing' : data));
  const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => directory, transport });
  const ranking = `ranking(within: "${within}", digits: ${digits}, first: ${first})`;
  const ask = async (fields: string) => {
    const query = `{ ${ranking} { ${fields} } }`;
    return router.execute({ document: parse(query), query, headers: {} });
  };
  const [bare, whole] = [await ask('coverage { required }'), await ask('code division { code } coverage { rate }')];
  const list: { code: string; coverage: { rate: number | null } | null }[] | null = Object(whole.data).ranking;
  expect(Object(bare.data).ranking?.length).toBe(list?.length);
  const ranked = list && list.map(({ code, coverage }) => ({ code, rate: coverage?.rate ?? null }));
  return { ranked, errors: whole.errors };
}

function naive(rows: Rows, codes: readonly DivisionCode[]): Ranked[] {
  return sorted(
    codes.map((code) => {
      const clients = clientsIn(rows, code);
      const done = clients.filter(({ isDone }) => isDone).length;
      return { code, rate: clients.length === 0 ? null : done / clients.length };
    }),
  );
}

function sorted(rows: readonly Ranked[]): Ranked[] {
  const keys = new Map(rows.map((row) => [row, `${(row.rate ?? 9).toFixed(9)} ${row.code}`]));
  return rows.toSorted((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

const clientsIn = (rows: Rows, code: DivisionCode) => rows.clients.filter(({ id }) => isWithin(placeOf(id), code));

const inside = (within: DivisionCode, digits: number): DivisionCode[] =>
  divisions.filter((code) => isWithin(code, within) && code.length === digits);

const ownersOf = (owners: readonly DivisionCode[]) => {
  const directory = buildOwnerDirectory(owners.map((code) => ({ code })));
  return (code: DivisionCode) => directory.ownerOf(code)?.code;
};

/** Whether an owner is asked: it holds the division, or lies beneath it. */
function isConcerned(owner: DivisionCode, within: DivisionCode, ownerOf: ReturnType<typeof ownersOf>): boolean {
  return ownerOf(within) === owner || isWithin(owner, within);
}
