import { phoneFrom } from '#personal';
import { isNumberInGroups, wordsOf } from '#search-text';

const LAST = 4;
/** Letters and digits with a digit among them: a number of a document, a phone, or the end of one. */
const NUMBER = /^[a-z0-9]*\d[a-z0-9]*$/;

/** What a number is found by: as a whole, and by its last four characters. However it is grouped is the same. */
export function tokensOfNumber(number: string): string[] {
  const whole = wordsOf(number).join('');
  return whole.length < LAST ? [] : [...new Set([whole, whole.slice(-LAST)])].map(numberToken);
}

export function isNumber(word: string): boolean {
  return word.length >= LAST && NUMBER.test(word);
}

/** A number is typed in groups: 021-62348765, 3101 0119. Words that are all of that kind are one number. */
export function joinedNumbers(words: readonly string[]): readonly string[] {
  return isNumberInGroups(words) ? [words.join('')] : words;
}

/** The ways in which a number may be meant: as it is typed and, of a phone, in the form in which phones are kept, without the country's code. */
export function waysOfNumber(typed: string, number: string): string[][] {
  const kept = wordsOf(phoneFrom(typed, { published: false })?.phone ?? '').join('');
  return [...new Set([number, kept])].filter((one) => one.length >= LAST).map((one) => [numberToken(one)]);
}

/** The mark keeps numbers from being taken for neighbouring digits of a text. */
export function numberToken(number: string): string {
  return `#${number}`;
}
