import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Reading, tokensOf, waysOf } from '#lists';

/** Whether a text would be found: one way of each word has all its tokens in it. */
function finds(text: string, search: string, reading: Reading = 'text'): boolean {
  const tokens = tokensOf(text, reading);
  return waysOf(search).every((ways) => ways.some((way) => way.every((token) => tokens.has(token))));
}

describe('a search finds', () => {
  it.each([
    ['黄浦区乐群社工服务社', '乐群'],
    ['黄浦区乐群社工服务社', '社工服务'],
    ['黄浦区乐群社工服务社', 'lequn'],
    ['黄浦区乐群社工服务社', 'hpq'],
    ['黄浦区乐群社工服务社', '黄浦 服务'],
    ['沪府规〔2021〕3号', '2021'],
    ['沪府规〔２０２１〕３号', '3号'],
    ['Care for All 助餐', 'CARE'],
    ['西安路', 'xian'],
    ['先锋', 'xian'],
    ['女子学校', 'nvzi'],
  ])('%s by %s', (text, search) => {
    expect(finds(text, search)).toBe(true);
  });

  it('a person by the sound of the surname', () => {
    expect(finds('单小明', 'shanxiaoming', 'name')).toBe(true);
    expect(finds('单小明', 'sxm', 'name')).toBe(true);
  });

  it('an address as it is written, and not by pinyin', () => {
    const address = '崇明区三星镇沈镇村村委会129号';
    expect(finds(address, '三星镇 129号', 'spelled')).toBe(true);
    expect(finds(address, 'sanxing', 'spelled')).toBe(false);
    expect(finds(address, 'sx', 'spelled')).toBe(false);
  });

  it.each([
    ['黄浦区乐群社工服务社', '徐汇'],
    ['黄浦区乐群社工服务社', 'xuhui'],
    ['助餐', '助医'],
  ])('not %s by %s', (text, search) => {
    expect(finds(text, search)).toBe(false);
  });

  it('whatever stands in a text, by any two of its neighbouring characters', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'上海助餐服务a1𠮷'), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const characters = [...text];
        const from = at % (characters.length - 1);
        expect(finds(text, characters.slice(from, from + 2).join(''))).toBe(true);
      }),
    );
  });

  it('takes letters that are pinyin in many ways for a few of them', () => {
    expect(waysOf('xianganan'.repeat(4))[0]?.length).toBeLessThan(20);
    expect(waysOf('an'.repeat(50))[0]).toHaveLength(1);
  });
});
