import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dateOf } from '#calendar';
import { isIdentityNumber, personal } from '#personal';
import { identityNumber } from '../testkit/advisor-verbs.ts';

const masked = (kind: Parameters<typeof personal>[0], value: string, community?: string) =>
  personal(kind, value, false, community)?.text;

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const hanzi = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCodePoint(point));

describe('what a masked value shows', () => {
  test.each([
    ['name', '张三', '张*'],
    ['name', '张三丰', '张*'],
    ['name', '欧阳修', '欧阳*'],
    ['name', '司马', '司*'],
    ['name', '𠮷田', '𠮷*'],
    ['name', '张', '*'],
    ['phone', '13812345678', '138****5678'],
    ['phone', '+86 138 1234 5678', '138****5678'],
    ['phone', '021-62345678', '021-****5678'],
    ['phone', '0571-8234567', '0571-****4567'],
    ['phone', '62345678', '****5678'],
    ['phone', '12345', '***'],
    ['identityNumber', '31010119900307123X', '310***********123X'],
    ['identityNumber', '310101900307123', '310********7123'],
    ['identityNumber', 'E12345678', '***'],
  ] as const)('of the %s %s it is %s', (kind, value, text) => {
    expect(masked(kind, value)).toBe(text);
  });

  test('of an address it is the community that the record lies in, and nothing of the address', () => {
    expect(masked('address', '西藏南路1234弄5号601室', '耀江居委会')).toBe('耀江居委会***');
    expect(masked('address', '西藏南路1234弄5号601室')).toBe('***');
  });

  test('no value is null, whoever asks', () => {
    for (const nothing of [undefined, null, '', '  ']) {
      expect(personal('name', nothing, false)).toBeNull();
      expect(personal('name', nothing, true)).toBeNull();
    }
  });

  test('unmasked it is whole and says so', () => {
    expect(personal('name', '张三', true)).toEqual({ text: '张三', masked: false });
    expect(personal('name', '张三', false)).toEqual({ text: '张*', masked: true });
  });
});

describe('a masked text never holds the hidden part', () => {
  test('of a name: two names of one surname look the same', () => {
    const givenNames = fc.array(hanzi, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(givenNames, givenNames, (one, other) => {
        expect(masked('name', `李${one.join('')}`)).toBe(masked('name', `李${other.join('')}`));
      }),
    );
  });

  test('of a mobile number: the four digits in the middle make no difference', () => {
    fc.assert(
      fc.property(digits(4), digits(4), digits(4), (one, other, end) => {
        expect(masked('phone', `138${one}${end}`)).toBe(masked('phone', `138${other}${end}`));
      }),
    );
  });

  test('of an identity number: district, birthday and half of the sequence make no difference', () => {
    fc.assert(
      fc.property(digits(11), digits(11), digits(3), (one, other, end) => {
        expect(masked('identityNumber', `310${one}${end}X`)).toBe(masked('identityNumber', `310${other}${end}X`));
      }),
    );
  });

  test('of anything in a form that is not known: at most one character or the last four digits remain', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 9 }), (value) => {
        fc.pre(value.trim().length > 8);
        for (const kind of ['name', 'phone', 'identityNumber', 'address'] as const) {
          expect(masked(kind, value)).not.toContain(value.trim());
        }
      }),
    );
  });
});

describe('an identity number is told from other text', () => {
  test.each([
    ['11010519491231002X', true],
    [identityNumber(1, 1896), false],
    [identityNumber(1, 1897), true],
    [identityNumber(1, 2026), true],
    [identityNumber(1, 2027), false],
    ['110105194912310021', false],
    ['31010119901341123X', false],
    ['', false],
  ])('identity number %s: %s', (value, valid) => {
    expect(isIdentityNumber(value, dateOf(new Date('2026-10-31T12:00:00Z')))).toBe(valid);
  });
});
