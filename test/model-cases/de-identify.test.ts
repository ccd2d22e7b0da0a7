import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Finding, findIdentifying, possibleNames, possibleWritings } from '#de-identify';
import { cleanParagraphs, namingSentences } from './clean-paragraphs.ts';

describe('a text', () => {
  test.each(cleanParagraphs)('that is stripped of identities passes: %s', (paragraph) => {
    expect(findIdentifying(paragraph)).toEqual([]);
  });

  test.each(namingSentences)('%s: %s', (text, kind, quote) => {
    const [found, ...others] = findIdentifying(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind, quote: expect.stringContaining(quote) });
    expect([...text].slice(found?.from, found?.until).join('')).toBe(found?.quote);
  });
});

test('how many rooms a home has is no address', () => {
  expect(findIdentifying('一家三口住在阳光小区2室1厅。')).toEqual([]);
});

test.each([
  '张某说',
  '李某某老人',
  '王阿姨表示',
  '刘爷爷的老伴',
  '陈先生夫妇',
  'B先生',
  '小王',
  '老李家',
  '救助对象甲',
  '王老太太',
  '赵家阿婆',
])('%s names nobody', (words) => {
  expect(findIdentifying(`顾问上门，${words}，生活困难。`)).toEqual([]);
});

const wide = (text: string) =>
  text.replaceAll(/[0-9A-Za-z-]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const identityNumber = fc
  .tuple(fc.constantFrom('310101', '310104', '320583', '341225'), day, digits(3), fc.constantFrom('0', '7', 'X', 'x'))
  .map(([place, born, serial, check]) => [place, born, `${serial.join('')}${check}`] as const);
const phone = fc
  .tuple(fc.constantFrom('130', '138', '159', '186', '199'), digits(4), digits(4))
  .map(([first, ...groups]) => [first, ...groups.map((group) => group.join(''))] as const);
const separated = fc.tuple(
  fc.oneof(identityNumber, phone),
  fc.constantFrom('', ' ', '-', '　', '－', ' - ', '.'),
  fc.boolean(),
);
const number = separated.map(([groups, separator, isWide]) => {
  const written = groups.join(separator.length > 2 ? '-' : separator);
  return isWide ? wide(written) : written;
});

const DIGIT = /[\p{Nd}X〇零一二三四五六七八九陆]/iu;

/** A place in a text that is clean, as characters before and behind it. */
const gap = fc.constantFrom(...cleanParagraphs).chain((paragraph) => {
  const characters = [...paragraph];
  return fc
    .integer({ min: 0, max: characters.length })
    .map((at) => [characters.slice(0, at), characters.slice(at)] as const);
});

/** What was found that covers everything that was put in. */
function covering(found: readonly Finding[], from: number, until: number): Finding | undefined {
  return found.find((one) => one.from <= from && one.until >= until);
}

test('a number that was put anywhere into a clean text is found where it stands, however it is written', () => {
  fc.assert(
    fc.property(number, gap, (written, [before, behind]) => {
      const text = [...before, written, ...behind].join('');
      const [from, until] = [before.length, before.length + [...written].length];
      const all = findIdentifying(text);
      // Digits that stand beside it make another number of it, or several, which are refused as well.
      const isAlone = !DIGIT.test(`${before.at(-1)}${behind[0]}`.normalize('NFKC'));
      const isFound = isAlone
        ? covering(all, from, until)?.quote === written
        : all.some((one) => one.from < until && one.until > from);
      expect([text, isFound]).toEqual([text, true]);
    }),
    { numRuns: 400 },
  );
});

const han = fc.constantFrom(...'王李张刘陈欧阳建国桂英秀珍玉兰志强小明文华丽娜');
const knownName = fc.array(han, { minLength: 2, maxLength: 4 }).map((characters) => characters.join(''));

test('a name that somebody has is found anywhere in a clean text, also with blanks and unseen characters between', () => {
  fc.assert(
    fc.property(
      knownName,
      gap,
      fc.constantFrom('', ' ', '　', '\u200b', '\ufe0f', '\u3164', '\n'),
      (name, [before, behind], between) => {
        const written = [...name].join(between);
        const text = [...before, written, ...behind].join('');
        expect(possibleNames(text)).toContain(name);
        const found = covering(
          findIdentifying(text, { known: new Set([name]) }),
          before.length,
          before.length + [...written].length,
        );
        expect(found?.kind).toMatch(/^(KNOWN_NAME|PHONE|IDENTITY_NUMBER)$/);
      },
    ),
    { numRuns: 300 },
  );
});

test('a name of which nobody may be told that somebody has it is found as what looks like one', () => {
  const names = { known: new Set(['闻琴']), unsaid: new Set(['古力']) };
  expect(findIdentifying('闻琴与古力沟通', names)).toEqual([
    { kind: 'KNOWN_NAME', from: 0, until: 2, quote: '闻琴' },
    { kind: 'NAME', from: 3, until: 5, quote: '古力' },
  ]);
});

/** In which digits people write: those of other writings, and several at once. */
const digitWritings = ['0123456789', '〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '٠١٢٣٤٥٦٧٨٩', '𑁦𑁧𑁨𑁩𑁪𑁫𑁬𑁭𑁮𑁯'].map(
  (one) => [...one],
);
const everyday = fc
  .record({
    groups: fc.oneof(identityNumber, phone),
    between: fc.constantFrom('', ' ', '-', '·', ',', '，', '、', '~', '～', '\n', '）'),
    ways: fc.array(fc.constantFrom(...digitWritings), { minLength: 1, maxLength: 3 }),
  })
  .map(({ groups, between, ways }) =>
    groups
      .map((group, i) => [...group].map((digit) => ways[i % ways.length]?.[Number(digit)] ?? digit).join(''))
      .join(between),
  );

test('a number in everyday forms is found where it stands: in other digits, with marks between its groups, and wrapped', () => {
  fc.assert(
    fc.property(everyday, gap, (written, [before, behind]) => {
      fc.pre(!DIGIT.test(`${before.at(-1)}${behind[0]}`.normalize('NFKC')));
      const found = findIdentifying([...before, written, ...behind].join(''));
      const here = covering(found, before.length, before.length + [...written].length);
      expect([written, here?.kind]).toEqual([written, expect.stringMatching(/^(PHONE|IDENTITY_NUMBER)$/)]);
    }),
    { numRuns: 400 },
  );
});

test('names are given as they may be kept', () => {
  const writings = possibleWritings('阿依古丽•买买提 和 john\nSMITH');
  for (const [written, name] of [
    ['阿依古丽·买买提', '阿依古丽买买提'],
    ['阿依古丽•买买提', '阿依古丽买买提'],
    ['John Smith', 'johnsmith'],
    ['JOHN SMITH', 'johnsmith'],
  ] as const)
    expect([written, writings.get(written)]).toEqual([written, name]);
});

test('names of other writings are found whole: with a mark between, and in letters', () => {
  const known = new Set(['阿依古丽买买提', 'annasmith']);
  const text = '她叫阿依古丽•买买提，英文名 Anna  Smith，来沪多年。';
  expect(possibleNames(text)).toEqual(expect.arrayContaining([...known]));
  expect(findIdentifying(text, { known }).map(({ quote }) => quote)).toEqual(['阿依古丽•买买提', 'Anna  Smith']);
});

test('clean texts stay clean in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...cleanParagraphs]), fc.constantFrom('', '\n', ' '), (some, between) => {
      expect(findIdentifying(some.join(between))).toEqual([]);
    }),
  );
});

test('what is found lies in the text, in order and apart, whatever the text is', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ...cleanParagraphs,
      ...namingSentences.map(([text]) => text),
      '1',
      '-',
      '王',
      '居民',
      '路',
      '号',
      '@',
      '.',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const characters = [...text];
      let last = 0;
      for (const { from, until, quote } of findIdentifying(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(until).toBeGreaterThan(from);
        expect(characters.slice(from, until).join('')).toBe(quote);
        last = until;
      }
    }),
  );
});

test.each(['1', '1 ', '2021-', '王', '居民', '居民王建', '路1号', '一', '@', 'a@', 'a.', 'a ', '阿·', '微信 ', '沪A'])(
  'a long text of nothing but %j takes twice as long when it is twice as long, not four times',
  (unit) => {
    const timed = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const times = Array.from({ length: 3 }, () => {
        const begun = process.cpuUsage();
        findIdentifying(text);
        const { user, system } = process.cpuUsage(begun);
        return user + system;
      });
      return Math.min(...times);
    };
    timed(2000);
    const [short, long] = [timed(8000), timed(64_000)];
    // Eight times as long; were it quadratic, 64 times. What is short is measured too coarsely to be compared more closely.
    expect(long).toBeLessThan(Math.max(short, 10_000) * 28);
  },
);
