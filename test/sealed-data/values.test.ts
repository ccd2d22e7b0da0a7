import { describe, expect, it, test } from '@jest/globals';
import { sealedJson, sealedText } from '#sealing';
import { array, assert, integer, pre, property, string } from 'fast-check';
import { makeSealingKeys, sealsIn } from '../testkit/sealing.ts';

const file = makeSealingKeys(['310101', '310104']);
const seals = sealsIn(file, '310101');
const phone = sealedText('clients.client.phone');
const address = sealedText('clients.household.address');
const RECORD = '310101002001-018f3c2a-0000-7000-8000-000000000001';
const OTHER = '310101002001-018f3c2a-0000-7000-8000-000000000002';

const BROKEN = expect.objectContaining({ code: 'SEAL_BROKEN' });
const texts = string({ unit: 'binary' }).map((text) => text.toWellFormed());

describe('a sealed value', () => {
  it('opens as it was, in its place', () => {
    assert(
      property(texts, (text) => {
        expect(seals.open(phone, RECORD, seals.seal(phone, RECORD, text))).toBe(text);
      }),
    );
  });

  it('may be a list', () => {
    const needs = sealedJson<string[]>('clients.client.needs');
    assert(
      property(array(texts), (list) => {
        expect(seals.open(needs, RECORD, seals.seal(needs, RECORD, list))).toEqual(list);
      }),
    );
  });

  it('is another text each time, and says format and key but nothing of the value', () => {
    const [one, two] = [seals.seal(phone, RECORD, '13812345678'), seals.seal(phone, RECORD, '13812345678')];
    expect(one).not.toBe(two);
    expect(one).toMatch(new RegExp(`^1\\.${seals.currentKey}\\.[\\w-]{52}$`));
  });

  it('opens in no other column, of no other record, for no other owner', () => {
    const other = sealsIn(file, '310104');
    assert(
      property(texts, (text) => {
        const sealed = seals.seal(phone, RECORD, text);
        expect(() => seals.open(address, RECORD, sealed)).toThrow(BROKEN);
        expect(() => seals.open(phone, OTHER, sealed)).toThrow(BROKEN);
        expect(() => other.open(phone, RECORD, sealed)).toThrow(BROKEN);
      }),
    );
  });

  it('opens with no other key that bears its id', () => {
    const sealed = seals.seal(phone, RECORD, '13812345678');
    const other = sealsIn(makeSealingKeys(['310101']), '310101');
    expect(() => other.open(phone, RECORD, sealed.replace(seals.currentKey, other.currentKey))).toThrow(BROKEN);
  });

  it('does not open when any character of it is another one, is missing or is added', () => {
    const character = string({ minLength: 1, maxLength: 1, unit: 'binary-ascii' });
    assert(
      property(texts, integer({ min: 0, max: 1_000_000 }), character, (text, at, put) => {
        const sealed = seals.seal(phone, RECORD, text);
        const place = at % sealed.length;
        const [before, after] = [sealed.slice(0, place), sealed.slice(place + 1)];
        pre(sealed.charAt(place) !== put);
        expect(() => seals.open(phone, RECORD, before + put + after)).toThrow(BROKEN);
        expect(() => seals.open(phone, RECORD, before + after)).toThrow(BROKEN);
        expect(() => seals.open(phone, RECORD, sealed.slice(0, place) + put + sealed.slice(place))).toThrow(BROKEN);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', '1', '1..', '2.a.b', '13812345678', '1.a.b.c'])('is none when it is %j', (text) => {
    expect(() => seals.open(phone, RECORD, text)).toThrow(BROKEN);
  });
});

describe('a look-up', () => {
  const number = sealedText('clients.client.identity_number');

  it('is equal for equal values alone', () => {
    assert(
      property(texts, texts, (one, two) => {
        expect(seals.lookup(number, one) === seals.lookup(number, two)).toBe(one === two);
      }),
    );
  });

  test('of one column or owner is none of another', () => {
    const advisors = sealedText('advisors.advisor.identity_number');
    const lookups = [
      seals.lookup(number, '310101190001010015'),
      seals.lookup(advisors, '310101190001010015'),
      sealsIn(file, '310104').lookup(number, '310101190001010015'),
    ];
    expect(new Set(lookups).size).toBe(3);
  });
});
