import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type CursorKeys, compareCursorKeys, decodeCursor, encodeCursor } from '#cursor';
import { createEmptyDatabase } from '../testkit/postgres.ts';
import { connectTo } from '../testkit/raw-sql.ts';

/** Characters on both sides of the surrogates, where code points and UTF-16 units part. */
const character = fc.constantFrom('a', 'Z', '三', '\uE000', '\uFF21', '\u{20BB7}', '\u{1F600}', '\uD7FF');
const text = fc.option(fc.string({ unit: character, maxLength: 3 }), { nil: null });
const number = fc.option(fc.integer({ min: -9, max: 9 }), { nil: null });
const rows = fc.uniqueArray(
  fc.record({ text, number, id: fc.string({ unit: character, minLength: 1, maxLength: 3 }) }),
  {
    selector: ({ id }) => id,
    maxLength: 12,
  },
);

test('cursors stand in the order of the database: texts by code point, no value last, whichever way', async () => {
  const admin = await connectTo((await createEmptyDatabase()).adminUrl);
  try {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('text', 'number'), fc.boolean(), async (list, column, descends) => {
        const direction = descends ? 'desc' : 'asc';
        const { rows: sorted } = await admin.query<{ id: string }>(
          `select id from unnest($1::text[], $2::int[], $3::text[]) as row (text, number, id)
           order by ${column} collate "C" ${direction} nulls last, id collate "C" ${direction}`.replace(
            column === 'number' ? ' collate "C"' : '',
            '',
          ),
          [list.map((row) => row.text), list.map((row) => row.number), list.map(({ id }) => id)],
        );
        const cursors = list.map((row) => {
          const keys: CursorKeys = descends ? [{ desc: row[column] }, { desc: row.id }] : [row[column], row.id];
          return { id: row.id, keys: decodeCursor(encodeCursor(keys)) ?? [] };
        });
        const own = cursors.toSorted((a, b) => compareCursorKeys(a.keys, b.keys));
        expect(own.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  } finally {
    await admin.end();
  }
});
