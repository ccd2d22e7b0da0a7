/** What a person types to find something, as words. Pure and small, so that the gateway refuses what no owner could look for. */

/** Longer than any name or title that is looked for. */
export const MOST_SEARCHED = 100;

/** Letters, digits and characters that stand together, without case or width. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * The first word that is too short to be looked for: fewer than two characters. The text itself where it holds no word. A letter alone is not
 * too short beside the digits of a number that is typed in groups, as of a passport; where no numbers are looked for it is.
 */
export function tooShortIn(text: string, { numbers = true } = {}): string | undefined {
  if (text.trim() === '') return undefined;
  const words = wordsOf(text);
  if (words.length === 0) return text.trim();
  if (numbers && isNumberInGroups(words)) return undefined;
  return words.find((word) => charactersOf(word).length < 2);
}

/** Whether words are the groups of one number: E 1234 5678, 0123 4567 01 B. A single letter is no word of a name. */
export function isNumberInGroups(words: readonly string[]): boolean {
  return (
    words.join('').length > 1 && words.some((word) => DIGITS.test(word)) && words.every((word) => GROUP.test(word))
  );
}

const DIGITS = /\d/;
const GROUP = /^(?:[a-z0-9]*\d[a-z0-9]*|[a-z])$/;

export function charactersOf(text: string): string[] {
  return [...text];
}
