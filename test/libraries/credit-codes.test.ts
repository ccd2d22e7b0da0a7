import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, nat, property } from 'fast-check';
import { checkCharacterOf, isCreditCode } from '../../subgraphs/resources/index.ts';

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const character = constantFrom(...CHARACTERS);
const codes = array(character, { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''))
  .map((body) => body + checkCharacterOf(body));

describe('a unified social credit code', () => {
  it.each(['91350100M000100Y43', '91330100799655058B', '9144030071526726XG', '914403001922038216'])(
    '%s, in use, is one',
    (code) => expect(isCreditCode(code)).toBe(true),
  );

  it('with any one character changed is none', () => {
    assert(
      property(codes, nat(17), character, (code, at, other) => {
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        expect(isCreditCode(changed)).toBe(changed === code);
      }),
    );
  });

  it.each(['', '91350100M000100Y4', '91350100m000100y43', '91350100M000100I43', '91350100M000100Y433'])(
    '%j is none',
    (code) => expect(isCreditCode(code)).toBe(false),
  );
});
