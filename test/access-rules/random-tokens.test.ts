import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type City, startCity } from '../testkit/city.ts';
import { graphAt } from '../testkit/graph.ts';

const OWNER = '310101';

let city: City;
let token: string;
let another: string;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: OWNER }] });
  token = await city.tokenOf(`district:${OWNER}`);
  another = await city.tokenOf(`advisor:${OWNER}002001`);
}, 60_000);

afterAll(() => city.close());

/** Made of tokens that somebody signed, each by its parts: head, claims and signature. */
type Forging = (parts: readonly string[], others: readonly string[]) => readonly string[];

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const part = fc.nat(2);

const forgings: fc.Arbitrary<Forging> = fc.oneof(
  // The last character of a part may hold bits that say nothing.
  fc.tuple(part, fc.nat(), fc.constantFrom(...'Ab3_-')).map(([which, at, character]): Forging => {
    const changed = (text: string): string =>
      text.slice(0, at % (text.length - 1)) + character + text.slice((at % (text.length - 1)) + 1);
    return (parts) => parts.with(which, changed(parts[which] ?? ''));
  }),
  part.map(
    (which): Forging =>
      (parts, others) =>
        parts.with(which, others[which] ?? ''),
  ),
  part.map(
    (which): Forging =>
      (parts) =>
        parts.with(which, ''),
  ),
  part.map(
    (which): Forging =>
      (parts) =>
        parts.toSpliced(which, 1),
  ),
  fc.constantFrom('none', 'HS256', 'RS256').map((alg): Forging => ([, ...parts]) => [
    encoded({ alg, typ: 'JWT' }),
    ...parts,
  ]),
  fc
    .record({
      sub: fc.string(),
      role: fc.string(),
      division: fc.constantFrom('', '31', '3101', '*'),
      scope: fc.string(),
    })
    .map((claims): Forging => ([head = '', , signature = '']) => [head, encoded(claims), signature]),
  fc.base64String({ minLength: 1 }).map((text): Forging => () => [text]),
);

test('a token that nobody signed opens nothing, at the gateway and straight at an instance', async () => {
  await fc.assert(
    fc.asyncProperty(forgings, async (forge) => {
      const made = forge(token.split('.'), another.split('.')).join('.');
      // What was replaced may have been the same.
      fc.pre(made !== token && made !== another);
      const instance = graphAt(city.urlOf(OWNER, 'clients'), Promise.resolve(made), city.keys.signerFor(OWNER));
      for (const place of [graphAt(city.url, Promise.resolve(made)), instance]) {
        const { data, errors } = await place.answer(`{ clients(within: "${OWNER}") { totalCount } }`);
        expect([data, errors.map(({ code }) => code)]).toEqual([null, ['UNAUTHENTICATED']]);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
