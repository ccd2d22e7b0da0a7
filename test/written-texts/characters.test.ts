import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { z } from 'zod';
import { fields, inputOf, readInput } from '#input';
import { dateOf } from '#calendar';
import { isStorable, textRefusalOf } from '#storable-text';

const today = dateOf(new Date());
const read = <Given extends string | null | undefined>(field: z.ZodType<string | null, Given>, text: Given) =>
  readInput(inputOf<{ text: Given }>()(() => ({ text: field }))(today), { text }).text;
const name = fields.wholeText({ most: 50 });
const summary = fields.text({ most: 50, multiline: true });

const oneLine = (text: string) => textRefusalOf(text, { multiline: false });
const severalLines = (text: string) => textRefusalOf(text, { multiline: true });

describe('a text of one line, as a name, a number or a title, holds no', () => {
  test.each([
    ['line break', '张\n三'],
    ['carriage return', '张\r三'],
    ['tab', '张\t三'],
    ['bell', '张\u0007三'],
    ['delete', '张\u007f三'],
    ['next line', '张\u0085三'],
    ['soft hyphen', '张\u00ad三'],
    ['zero-width space', '张\u200b三'],
    ['zero-width joiner', '张\u200d三'],
    ['right-to-left override', '张\u202e三'],
    ['line separator', '张\u2028三'],
    ['paragraph separator', '张\u2029三'],
    ['byte order mark', '张\ufeff三'],
    ['Hangul filler', '\u3164'],
    ['tag', '张\u{e0041}三'],
  ])('%s', (_, text) => {
    expect(oneLine(text)).toBe('CONTROL_CHARACTER');
    expect(() => read(name, text)).toThrow('control character');
  });
});

test.each(['张三', '𠮷田', '买买提·艾力', 'Anne-Marie O’Neil', '葛\u{e0100}', '\ue863', '张 三'])(
  'a name may be %s',
  (text) => {
    expect(oneLine(text)).toBeUndefined();
    expect(read(name, text)).toBe(text);
  },
);

test('a text of several lines may hold line breaks, tabs and joined emoji', () => {
  const text = '一\n二\r\n三\t四\u2028五 👨‍👩‍👧';
  expect(severalLines(text)).toBeUndefined();
  expect(read(summary, text)).toBe(text);
});

test.each(['\u0007', '\u001b', '\u007f', '\u009f', '\u000b'])('but no other control character: %j', (character) => {
  expect(severalLines(`一${character}二`)).toBe('CONTROL_CHARACTER');
  expect(() => read(fields.optionalText({ most: 50, multiline: true }), `一${character}二`)).toThrow(
    'control character',
  );
});

test.each(['\0', '\ud800', '\udc00', '\udc00\ud800'])('no text holds what cannot be stored: %j', (held) => {
  expect(oneLine(`一${held}二`)).toBe('UNSTORABLE');
  expect(severalLines(`一${held}二`)).toBe('UNSTORABLE');
  expect(() => read(summary, `一${held}二`)).toThrow('holds');
});

test('a text may have as many characters as its field says, each of which counts as one however it is encoded', () => {
  for (const character of ['三', '𠮷', '\u{2a6d6}', '🏠']) {
    expect(read(name, character.repeat(50))).toBe(character.repeat(50));
    expect(() => read(name, character.repeat(51))).toThrow('This holds 51 characters, and may hold 50.');
  }
});

const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anything = fc.string({ unit: fc.oneof(units, fc.constantFrom('𠮷', '三', 'a', ' ')), maxLength: 4 });

test('what one line may hold, several lines may', () => {
  fc.assert(
    fc.property(anything, (text) => {
      fc.pre(oneLine(text) === undefined);
      expect(severalLines(text)).toBeUndefined();
    }),
  );
});

test('a text that is taken comes back from UTF-8 as it was written', () => {
  fc.assert(
    fc.property(anything, (text) => {
      fc.pre(severalLines(text) === undefined);
      expect(isStorable(text)).toBe(true);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }),
  );
});
