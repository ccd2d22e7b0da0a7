import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { personal, phoneFrom } from '#personal';

const ofPerson = (text: string) => phoneFrom(text, { published: false })?.phone;
const published = (text: string) => phoneFrom(text, { published: true })?.phone;

describe('phones, a person’s or published, are written in one form', () => {
  test.each([
    ['13800001234', '13800001234'],
    ['138-0000-1234', '13800001234'],
    ['138 0000 1234', '13800001234'],
    ['+86 138 0000 1234', '13800001234'],
    ['+86-13800001234', '13800001234'],
    ['(+86) 138 0000 1234', '13800001234'],
    ['0086 138 0000 1234', '13800001234'],
    ['8613800001234', '13800001234'],
    ['１３８－００００－１２３４', '13800001234'],
    ['021-63210000', '021-63210000'],
    ['02163210000', '021-63210000'],
    ['(021) 6321 0000', '021-63210000'],
    ['（０２１）６３２１００００', '021-63210000'],
    ['021—63210000', '021-63210000'],
    ['+86 21 6321 0000', '021-63210000'],
    ['+86 (0)21 6321 0000', '021-63210000'],
    ['63210000', '021-63210000'],
    ['6321-0000', '021-63210000'],
    ['010-62345678', '010-62345678'],
    ['+861062345678', '010-62345678'],
    ['0571-8234567', '0571-8234567'],
    ['0571 8234 5678', '0571-82345678'],
    ['021-63210000-8123', '021-63210000-8123'],
    ['021-6321-0000-8123', '021-63210000-8123'],
    ['021-63210000转8123', '021-63210000-8123'],
    ['021-63210000 转 8123', '021-63210000-8123'],
    ['021-63210000（转8123）', '021-63210000-8123'],
    ['021-63210000 ext. 8123', '021-63210000-8123'],
    ['021-63210000x8123', '021-63210000-8123'],
    ['021-63210000分机8123', '021-63210000-8123'],
    ['63210000-8123', '021-63210000-8123'],
    ['0571-8234567-8', '0571-8234567-8'],
    ['05718234567-8', '0571-8234567-8'],
    ['+852 2345 6789', '+852 23456789'],
    ['00852-23456789', '+852 23456789'],
    ['+85366123456', '+853 66123456'],
    ['+886 (0)912 345 678', '+886 912345678'],
    ['+1 (650) 253-0000', '+1 6502530000'],
    ['+852 2345 6789转12', '+852 23456789 ext. 12'],
  ])('%s is %s', (text, phone) => {
    expect(ofPerson(text)).toBe(phone);
    expect(published(text)).toBe(phone);
  });
});

describe('hotlines, 400 and 800 numbers are published and nobody’s own', () => {
  test.each([
    ['110', '110'],
    ['120', '120'],
    ['12345', '12345'],
    ['１２３４５', '12345'],
    ['962200', '962200'],
    ['95588', '95588'],
    ['021-962200', '962200'],
    ['021-12345', '12345'],
    ['0512-12345', '0512-12345'],
    ['12345转2', '12345-2'],
    ['400-820-1234', '400-820-1234'],
    ['4008201234', '400-820-1234'],
    ['400 820 1234转2', '400-820-1234-2'],
    ['021-01234567', '021-01234567'],
  ])('%s is %s', (text, phone) => {
    expect(published(text)).toBe(phone);
    expect(ofPerson(text)).toBeUndefined();
  });
});

test.each([
  '',
  '-',
  '+',
  '123',
  '1380000123',
  '138000012345',
  '13800001234-8123',
  '021-6234567',
  '010-12345678',
  '021-6234567890',
  '6234567',
  '110-1234',
  '+852 1',
  '+999 23456789',
  '021-63210000/63210001',
  '021-63210000\n',
  '138\n0000\n1234',
  '138\u200b00001234',
  '138****1234',
  'see note',
  `021-63210000${'-'.repeat(100)}`,
])('%j is no phone', (text) => {
  // A line break at the end is a blank that is trimmed away.
  const expected = text.endsWith('\n') ? '021-63210000' : undefined;
  expect(ofPerson(text)).toBe(expected);
  expect(published(text)).toBe(expected);
});

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));
const typed = fc.oneof(
  fc.stringMatching(/^1[3-9]\d{9}$/),
  fc.stringMatching(/^(\+86|0086|86)? ?1[3-9]\d-?\d{4}-?\d{4}$/),
  fc.stringMatching(/^(0\d{2,3}-?)?\d{3,4} ?-?\d{4}((-|转| ext\. )\d{1,6})?$/),
  fc.stringMatching(/^[48]00-?\d{3}-?\d{4}(-\d{1,4})?$/),
  fc.stringMatching(/^(0\d{2,3}-)?(1[0-2]\d{1,3}|9[56]\d{3,4})(-\d{1,4})?$/),
  fc.stringMatching(/^\+(1|39|44|49|81|852|853|886) ?\d{6,11}((转| ext\. )\d{1,6})?$/),
  fc
    .array(fc.oneof(digits(5), fc.constantFrom('-', ' ', '+', '转', '(', ')')), { maxLength: 8 })
    .map((parts) => parts.join('')),
);

test('normalising a phone twice changes nothing', () => {
  fc.assert(
    fc.property(typed, fc.constantFrom(ofPerson, published), (text, normalise) => {
      const phone = normalise(text);
      expect(phone === undefined ? undefined : normalise(phone)).toBe(phone);
    }),
    { numRuns: 5000 },
  );
});

test('a person’s phone, when it is published, is the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const phone = ofPerson(text);
      expect(phone === undefined ? undefined : published(text)).toBe(phone);
    }),
    { numRuns: 5000 },
  );
});

describe('a masked phone in its one form', () => {
  test.each([
    ['021-63214567-8123', '021-****4567'],
    ['0571-8234567-8', '0571-****4567'],
    ['+852 23456789', '+852 ****6789'],
    ['+852 23456789 ext. 12', '+852 ****6789'],
    ['400-820-1234-2', '***'],
  ])('of %s shows %s', (phone, mask) => {
    expect(personal('phone', phone, false)?.text).toBe(mask);
  });

  test('does not tell the extension', () => {
    const numbers = fc.constantFrom('021-63214567', '0571-8234567', '63214567', '+852 23456789');
    fc.assert(
      fc.property(numbers, digits(6), digits(6), (number, one, other) => {
        const [first, second] = [one, other].map((extension) => {
          const phone = ofPerson(`${number}转${extension}`) ?? '';
          return personal('phone', phone, false)?.text;
        });
        expect(first).toBeDefined();
        expect(first).toBe(second);
      }),
    );
  });
});
