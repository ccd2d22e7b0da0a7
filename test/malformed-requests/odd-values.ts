import * as fc from 'fast-check';

/** Texts that people send by mistake, or to see what happens. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ minLength: 600, maxLength: 5000 }),
  fc.constantFrom('', ' ', '\0', 'a\0', '\ud800', '\udc00x', '\ufffe', '\u202e', '\u200b', '%', '\\', '*', "'; --"),
  fc.constantFrom('31', '310101', '310101002', '310101002001', '310199', '0', '-1', '1e9', 'NaN'),
  fc.constantFrom(
    '2026-10',
    '0000-01',
    '1000-01',
    '2999-12',
    '9999-12',
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '0001-01-01',
  ),
  fc.constantFrom('310101002001-0198c1de-0000-7000-8000-000000000000', '310101-', 'WyIiXQ', 'WzFd', 'W10'),
  fc.constantFrom('13812345678', '11010519491231002X', '２０２６', '021-62345678'),
);

export const oddNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1, 200, 201, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308),
);

/** Stands for so many nested lists, until `jsonOf` writes them. */
const nested = fc.integer({ min: 1, max: 5000 }).map((levels) => `@nested ${levels}@`);

/** Any value of JSON. */
export const oddValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    oddText,
    oddNumber,
    nested,
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(oddText, fc.constantFrom('name', 'division', 'client')), tie('value'), { maxKeys: 3 }),
  ),
})).value;

export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"@nested (\d+)@"/g, (_, levels) => nestedLists(Number(levels)));
}

export function nestedLists(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}
