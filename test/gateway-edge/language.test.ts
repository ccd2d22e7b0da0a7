import { expect, test } from '@jest/globals';
import { languageOf } from '../../gateway/edge/language.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['*', undefined],
  ['fr, de;q=0.9', undefined],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB', 'en'],
  ['fr;q=1, en;q=0.4, zh-Hans;q=0.5', 'zh'],
  ['EN ; q=0.7 , ZH ; q=0.7', 'en'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['english, zhuang', undefined],
  ['zh;q=x', 'zh'],
])('the reader of accept-language %j reads %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
