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

/** The first word that is too short to be looked for: fewer than two characters. The text itself where it holds no word. */
export function tooShortIn(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const words = wordsOf(text);
  return words.length === 0 ? text.trim() : words.find((word) => charactersOf(word).length < 2);
}

export function charactersOf(text: string): string[] {
  return [...text];
}
