import { type Match, matchesOf } from './finding.ts';

/** Digits in groups as people write them: 138 1234 5678, 3101-0119-…. */
const CHAIN = /[0-9](?:[ .\-‐‑‒–—―_/]{0,2}[0-9xX])*/dgu;

/** What stands between the groups of one number as well as between numbers that have nothing to do with each other: （021）6234-5678, 138·1234·5678. */
const GROUP = /[0-9]+[xX]?/gu;
const BETWEEN_GROUPS = /^[ .\-‐‑‒–—―_/(),、·•・~\n]{1,3}$/u;
const LOOSE = /[(),、·•・~\n]/u;
/** As a phone number is grouped where commas would make amounts of it otherwise. */
const PHONE_SHAPES = ['3-4-4', '3-8', '7-4', '2-3-4-4', '2-11', Array.from({ length: 11 }, () => '1').join('-')];
const MOST_DIGITS = 18;

/** 1950-03-12, 2021–2023, and several of them: days and years, which no number of anybody has. */
const DAYS =
  /^(?:(?:19|20)\d{2}(?:[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0[1-9]|[12]\d|3[01]|[1-9])(?!\d))?)?(?:[ \-–—/]{1,2}|$))+$/u;
const WHOLE_IDENTITY = /^\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/u;
const OLD_IDENTITY = /^\d{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/u;
const MOBILE = /^(?:\+?86|0086)?1[3-9]\d{9}$/u;
const LANDLINE = /^(?:010|02\d|0[3-9]\d{2})[2-9]\d{6,7}$/u;
/** A number of the city without its area code, in two groups, is known by what stands before it. */
const LOCAL =
  /(?:电话|座机|热线|致电|拨打|来电|联系方式|号码)[^0-9\n]{0,6}(?:\(?0?21\)?[ \-‐–—]{0,2})?([2-9]\d{3}[ \-‐–—]{1,2}\d{4})(?!\d)/dgu;

const NUMBER_DIGITS = 8;
const GROUPED_DIGITS = 11;

/** 证件号码、电话、账号: numbers that somebody has. Amounts, years and days are none; who writes an amount of eight digits writes 万元. */
export function findNumbers(written: string): Match[] {
  const { text, at } = inDigits(written);
  const chains = [...text.matchAll(CHAIN)].flatMap((match): Match[] => {
    const kind = kindOfChain(match[0]);
    return kind === undefined ? [] : [{ kind, begin: match.index, end: match.index + match[0].length }];
  });
  const found = [...chains, ...looseIn(text), ...matchesOf('PHONE', text, LOCAL, 1)];
  return found.map(({ kind, begin, end }) => ({ kind, begin: at[begin] ?? 0, end: at[end] ?? written.length }));
}

type Group = { readonly digits: string; readonly begin: number; readonly end: number };

/** From each group on, those behind it that may belong to it: a bounded number. */
function looseIn(text: string): Match[] {
  const groups = [...text.matchAll(GROUP)].map(({ 0: digits, index }): Group => {
    return { digits, begin: index, end: index + digits.length };
  });
  return groups.flatMap((_, first) => looseFrom(text, groups, first));
}

function looseFrom(text: string, groups: readonly Group[], first: number): Match[] {
  const found: Match[] = [];
  const taken: string[] = [];
  const between: string[] = [];
  for (let i = first; i < groups.length; i += 1) {
    const [group, before] = [groups[i], groups[i - 1]];
    if (group === undefined) break;
    if (i > first) between.push(text.slice(before?.end, group.begin));
    if (i > first && !BETWEEN_GROUPS.test(between.at(-1) ?? '')) break;
    taken.push(group.digits);
    if (taken.join('').length > MOST_DIGITS) break;
    const kind = between.some((one) => LOOSE.test(one)) ? kindOfGroups(taken, between) : undefined;
    if (kind !== undefined) found.push({ kind, begin: groups[first]?.begin ?? 0, end: group.end });
  }
  return found;
}

/** Pure. Of groups that may as well be several numbers, only what is no amount, year or day. */
function kindOfGroups(groups: readonly string[], between: readonly string[]): 'IDENTITY_NUMBER' | 'PHONE' | undefined {
  const digits = groups.join('');
  const isWrapped =
    between
      .filter((one) => LOOSE.test(one))
      .join('')
      .trim() === '' && between.length === 1;
  if (WHOLE_IDENTITY.test(digits) || (isWrapped && OLD_IDENTITY.test(digits))) return 'IDENTITY_NUMBER';
  const hasShape = isWrapped || PHONE_SHAPES.includes(groups.map(({ length }) => length).join('-'));
  return LANDLINE.test(digits) || (hasShape && MOBILE.test(digits)) ? 'PHONE' : undefined;
}

const HAN_DIGITS = ['〇零', '一壹幺', '二贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'];
const DIGIT_OF = new Map(HAN_DIGITS.flatMap((forms, digit) => [...forms].map((form) => [form, String(digit)])));
const OF_A_WRITING = /\p{Nd}/u;

/** The text with the digits of every writing as 0 to 9, and where each of its units, and its end, stand in the text. */
function inDigits(written: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let [text, place] = ['', 0];
  for (const char of written) {
    // 陆续 begins with a word, not with a six.
    const isWord = written.startsWith('陆续', place);
    const said = isWord ? char : (DIGIT_OF.get(char) ?? (OF_A_WRITING.test(char) ? digitOf(char) : char));
    for (let unit = 0; unit < said.length; unit += 1) at.push(place + unit);
    text += said;
    place += char.length;
  }
  return { text, at: [...at, place] };
}

/** The digits of a writing stand one behind the other, from its zero on. */
function digitOf(char: string): string {
  const place = char.codePointAt(0) ?? 0;
  let before = 0;
  while (OF_A_WRITING.test(String.fromCodePoint(place - before - 1))) before += 1;
  return String(before % 10);
}

/** Pure. An x ends a number, or is none of it. */
export function kindOfChain(chain: string): 'IDENTITY_NUMBER' | 'PHONE' | 'NUMBER' | undefined {
  if (DAYS.test(chain)) return undefined;
  const groups = chain.split(/[^0-9xX]+/u).filter((group) => group !== '');
  const digits = groups.join('');
  if (WHOLE_IDENTITY.test(digits) || OLD_IDENTITY.test(digits)) return 'IDENTITY_NUMBER';
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return 'PHONE';
  const longest = Math.max(...groups.map((group) => group.length));
  const isGrouped = digits.length >= GROUPED_DIGITS && (groups.length > 2 || longest >= 7);
  return longest >= NUMBER_DIGITS || isGrouped ? 'NUMBER' : undefined;
}
