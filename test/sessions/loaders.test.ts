import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Loader, loaderOf, mapLoader, rowLoader, rowsLoader } from '../../libs/persistence/loaders.ts';

type Row = { readonly key: string; readonly value: number };

const keysAsked = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 12 });
const rows = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.nat() }), { maxLength: 12 });

/** What reads the rows of keys, as a statement does, and notes for which keys it was called. */
function tableOf(all: readonly Row[]) {
  const calls: (readonly string[])[] = [];
  const read = async (keys: readonly string[]): Promise<Row[]> => {
    calls.push(keys);
    return all.filter(({ key }) => keys.includes(key));
  };
  return { calls, read };
}

type Read = ReturnType<typeof tableOf>['read'];

const kinds: Readonly<Record<string, (read: Read) => Loader<string, unknown>>> = {
  'the rows of a key': (read) => rowsLoader(read, ({ key }) => key),
  'the row of a key': (read) => rowLoader(read, ({ key }) => key),
  'a map by key': (read) =>
    mapLoader(async (keys) => new Map((await read(keys)).map(({ key, value }) => [key, value]))),
  'answers in their places': (read) =>
    loaderOf(async (keys) => {
      const found = await read(keys);
      return keys.map((key) => found.filter((row) => row.key === key).length);
    }),
};

test.each(Object.entries(kinds))(
  'keys asked for at once are answered by one read that names each once, as each would be alone: %s',
  async (_, loaderFor) => {
    await fc.assert(
      fc.asyncProperty(keysAsked, rows, async (keys, all) => {
        const { calls, read } = tableOf(all);
        const together = await loaderFor(read).loadMany(keys);
        expect(calls).toEqual([[...new Set(keys)]]);
        const alone = await Promise.all(keys.map((key) => loaderFor(read).load(key)));
        expect(together).toEqual(alone);
      }),
    );
  },
);

test('a key without rows is answered by an empty list, by undefined where one row is asked for', async () => {
  const { read } = tableOf([{ key: 'a', value: 1 }]);
  expect(await rowsLoader(read, ({ key }) => key).loadMany(['b', 'a'])).toEqual([[], [{ key: 'a', value: 1 }]]);
  expect(await rowLoader(read, ({ key }) => key).loadMany(['b', 'a'])).toEqual([undefined, { key: 'a', value: 1 }]);
});

test('equal keys that are objects are read once, and answered wherever they were asked for', async () => {
  const calls: unknown[] = [];
  const loader = loaderOf(
    async (plans: readonly { division: string; year: number }[]) => {
      calls.push(plans);
      return plans.map(({ year }) => [year]);
    },
    { identify: ({ division, year }) => `${division} ${year}` },
  );
  const [a, b] = [() => ({ division: '310101', year: 2026 }), () => ({ division: '310101', year: 2027 })];
  expect(await loader.loadMany([b(), a(), b(), a()])).toEqual([[2027], [2026], [2027], [2026]]);
  expect(calls).toEqual([[b(), a()]]);
});

test('nothing is kept beyond a batch, but where that is asked for, until it is cleared', async () => {
  const { calls, read } = tableOf([]);
  const anew = rowsLoader(read, ({ key }) => key);
  await anew.load('a');
  await anew.load('a');
  expect(calls).toEqual([['a'], ['a']]);
  const kept = rowsLoader(read, ({ key }) => key, { cache: true });
  await kept.load('b');
  await kept.load('b');
  kept.clearAll();
  await kept.load('b');
  expect(calls.slice(2)).toEqual([['b'], ['b']]);
});

test('an answer that is missing from its place is an error and no answer of another key', async () => {
  const short = loaderOf(async (keys: readonly string[]) => keys.slice(1));
  const answers = await Promise.allSettled([short.load('a'), short.load('b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
