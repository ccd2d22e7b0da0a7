import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dateOf } from '#calendar';
import { documentNumberFrom } from '#personal';
import { documentOf, reasonAgainst, withCheckCharacter } from './documents.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const birthdays = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-10-01'), noInvalidDate: true })
  .map((day) => dateOf(day).replaceAll('-', ''));

const numbers = {
  RESIDENT_ID: fc
    .tuple(fc.constantFrom('11', '31', '65', '71', '81', '82', '83'), digits(4), birthdays, digits(3))
    .map((parts) => withCheckCharacter(parts.join(''))),
  FOREIGNER_PERMANENT_RESIDENCE: fc.oneof(
    fc.tuple(digits(3), birthdays, digits(3)).map((parts) => withCheckCharacter(`931${parts.join('')}`)),
    fc.stringMatching(/^[A-Z]{3}\d{12}$/),
  ),
  HK_MACAO_PERMIT: fc.stringMatching(/^[HM]\d{8}(\d{2})?$/),
  TAIWAN_PERMIT: fc.stringMatching(/^\d{8}(\d{2}[A-Z]?)?$/),
  PASSPORT: fc.stringMatching(/^[A-Z]{0,2}\d{5,9}$/),
} as const;
const documents = fc.oneof(
  ...Object.entries(numbers).map(([kind, number]) => fc.record({ kind: fc.constant(kind), number })),
);

const wide = (text: string) =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
const spellings = fc.constantFrom<(text: string) => string>(
  (text) => ` ${text}\u3000`,
  (text) => text.toLowerCase(),
  wide,
  (text) => wide(text.toLowerCase()),
  (text) => text.replace(/(?<=^.{3})/, ' '),
  (text) => text.replace(/(?<=^.{4})/, '－'),
  (text) => text.replace(/(?<=^.{2})/, '—'),
  (text) => text.replace(/([A-Z])$/, '($1)').replace(/(\d{2})$/, '（$1）'),
);

describe('a person is found by a number', () => {
  test('however it is written', () => {
    fc.assert(
      fc.property(documents, spellings, ({ kind, number }, spelled) => {
        expect(documentOf(kind, spelled(number))).toEqual(documentOf(kind, number));
      }),
    );
  });

  test('and normalising it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(documentNumberFrom(documentNumberFrom(text))).toBe(documentNumberFrom(text));
      }),
    );
  });

  test('in records from before there were kinds, which hold the bare number of a resident', () => {
    fc.assert(
      fc.property(numbers.RESIDENT_ID, (number) => {
        expect(documentOf('RESIDENT_ID', number).lookup).toBe(number);
      }),
    );
  });

  test('that is of another kind only when the kinds are the same', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        fc.pre(one.kind !== other.kind);
        expect(documentOf(one.kind, one.number).lookup).not.toBe(documentOf(other.kind, other.number).lookup);
      }),
    );
    expect(documentOf('PASSPORT', '12345678').lookup).not.toBe(documentOf('TAIWAN_PERMIT', '12345678').lookup);
  });

  test.each([
    ['HK_MACAO_PERMIT', 'H12345678', 'H1234567802'],
    ['TAIWAN_PERMIT', '12345678', '1234567803'],
    ['TAIWAN_PERMIT', '12345678', '1234567803B'],
  ])('after the %s was issued anew: %s and %s are one person’s', (kind, card, older) => {
    expect(documentOf(kind, card).lookup).toBe(documentOf(kind, older).lookup);
  });
});

test('one wrong digit in a checked number is noticed', () => {
  const checked = fc.constantFrom('RESIDENT_ID' as const, 'FOREIGNER_PERMANENT_RESIDENCE' as const);
  fc.assert(
    fc.property(checked, fc.nat(17), fc.integer({ min: 1, max: 9 }), (kind, at, by) => {
      const number = kind === 'RESIDENT_ID' ? '11010519491231002X' : '911398199012310021';
      const digit = number[at] === 'X' ? 10 : Number(number[at]);
      const wrong = number.slice(0, at) + String((digit + by) % 10) + number.slice(at + 1);
      fc.pre(wrong !== number);
      expect(reasonAgainst(kind, wrong)).toBe('NOT_NUMBER_OF_KIND');
    }),
  );
});

test('a mask shows no more than the first and the last three characters of a number that is not a resident’s', () => {
  fc.assert(
    fc.property(documents, ({ kind, number }) => {
      fc.pre(kind !== 'RESIDENT_ID');
      const { mask } = documentOf(kind, number);
      expect(mask).toMatch(/^.\*+.{2,3}$|^\*{3}$/);
      expect(mask?.replaceAll('*', '').length).toBeLessThanOrEqual(4);
    }),
  );
});
