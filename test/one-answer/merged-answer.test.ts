import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { DivisionCode } from '#divisions';
import { type Transport, createTierRouter, createTransport } from '#tiers';
import {
  DocumentWriter,
  type Network,
  type Request,
  type Rows,
  answerOver,
  divisions,
  startNetwork,
  tiers,
  world,
} from './kit/index.ts';

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

describe('the answer over many owners', () => {
  it('is the answer of one database that holds all rows', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.gen(), async ({ rows, owners }, random) => {
        const request = new DocumentWriter(random, rows).write();
        expect(await routed(rows, owners, request)).toEqual(await direct(rows, request));
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('does not change when a division is delegated to an owner of its own', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.gen(), fc.constantFrom(...divisions), async ({ rows, owners }, random, street) => {
        const request = new DocumentWriter(random, rows).write();
        const delegated = [...new Set([...owners, street])];
        expect(await routed(rows, delegated, request)).toEqual(await routed(rows, owners, request));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('has the elements of merged lists once each, in the order of their keys, asked for or not', async () => {
    const query = '{ coverage(within: "31") { kinds { count ages { age count } } inner { ages { age } } } }';
    await fc.assert(
      fc.asyncProperty(world, async ({ rows, owners }) => {
        const request = { query, variables: {} };
        expect(await routed(rows, owners, request)).toEqual(await direct(rows, request));
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });

  it('has for the city what its districts and its own rows sum to', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ rows, owners }) => {
        const codes = divisions.filter(({ length }) => length <= 6);
        const fields = codes.map((code) => `d${code}: count(within: "${code}")`).join(' ');
        const { data } = await routed(rows, owners, { query: `{ ${fields} }`, variables: {} });
        const [city = 0, ...districts] = codes.map((code) => Number(Object(data)[`d${code}`]));
        const atCity = rows.clients.filter(({ id }) => id.startsWith('31-')).length;
        expect(city).toBe(districts.reduce((sum, count) => sum + count, atCity));
      }),
      { numRuns: 50 },
    );
  });
});

async function routed(
  rows: Rows,
  owners: readonly DivisionCode[],
  { query, variables }: Request,
): Promise<{ data: unknown }> {
  const directory = network.host(rows, owners);
  const router = createTierRouter({ domain: 'clients', schema: tiers, owners: () => directory, transport });
  const document = parse(query);
  expect(validate(tiers.schema, document)).toEqual([]);
  const { data, errors, owners: reports } = await router.execute({ document, query, variables, headers: {} });
  expect({ errors, reports }).toEqual({ errors: [], reports: [] });
  return { data: unordered(data) };
}

async function direct(rows: Rows, { query, variables }: Request): Promise<{ data: unknown }> {
  const { data, errors } = await answerOver(rows, query, variables);
  expect(errors ?? []).toEqual([]);
  return { data: unordered(JSON.parse(JSON.stringify(data))) };
}

/** Joined lists come in the order of the owners, which is not that of one database. */
function unordered(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((element) => unordered(element));
    return key.startsWith('unordered')
      ? list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unordered(one, name)]));
}
