import { pinyin } from 'pinyin-pro';
import { charactersOf, isNumberInGroups, wordsOf } from '#search-text';
import { isNumber, joinedNumbers, tokensOfNumber, waysOfNumber } from './number-tokens.ts';

/**
 * How a text is read: a name begins with a surname, whose pinyin may be another than the character's own (单 is shan); what is only spelled is not
 * found by pinyin; a number is found whole or by its end; `whole` is for who has the whole name, and for no search.
 */
export type Reading = 'name' | 'text' | 'spelled' | 'number' | 'whole';

const HAN = /\p{Script=Han}+/gu;
const LETTERS = /^[a-z]+$/;
/** A syllable of pinyin, or what looks like one: a token that no text has finds nothing. ü is v. */
const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uan|uai|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)$/;
const MOST_LETTERS = 6;
const MOST_SPLITS = 16;
/** Nobody types more of a name or title in pinyin. */
const MOST_SPOKEN = 40;

/**
 * What a text is found by: two neighbouring characters or letters (上海, ng), the syllables of its characters alone and by twos
 * (hai', shang'hai), and two neighbouring initials (sh).
 */
export function tokensOf(text: string, reading: Reading = 'text'): ReadonlySet<string> {
  if (reading === 'number') return new Set(tokensOfNumber(text));
  if (reading === 'whole') return new Set([text].filter((name) => name.trim() !== '').map(wholeToken));
  return new Set(
    wordsOf(text).flatMap((word) => [
      ...pairsOf(charactersOf(word)),
      ...(reading === 'spelled' ? [] : (word.match(HAN) ?? []).flatMap((characters) => soundsOf(characters, reading))),
    ]),
  );
}

/** The mark keeps whole names from being found by a search. */
export function wholeToken(name: string): string {
  return `=${wordsOf(name).join('')}`;
}

function soundsOf(characters: string, reading: Reading): string[] {
  const syllables = syllablesOf(characters, reading);
  const initials = syllables.map((syllable) => syllable.charAt(0));
  return [...spokenOf(syllables), ...syllables.map(single), ...pairsOf(initials)];
}

/**
 * For each word of a search the ways in which it may be meant; a text that has all tokens of one way holds the word. Pinyin may be split in several
 * ways: `xian` is 西安 as well as 先.
 */
export function waysOf(search: string, { numbers = false } = {}): readonly (readonly string[])[][] {
  const words = wordsOf(search);
  return (numbers ? joinedNumbers(words) : words).map((word) => {
    const spelled = [...new Set(pairsOf(charactersOf(word)))];
    if (numbers && isNumber(word))
      return [spelled, ...waysOfNumber(words.length > 1 && isNumberInGroups(words) ? search : word, word)];
    if (!LETTERS.test(word) || word.length > MOST_SPOKEN) return [spelled];
    const spoken = splitsOf(word).map((syllables) =>
      syllables.length === 1 ? syllables.map(single) : [...new Set(spokenOf(syllables))],
    );
    return [spelled, ...spoken];
  });
}

function syllablesOf(characters: string, reading: Reading): string[] {
  const surname = reading === 'name' ? 'head' : 'off';
  return pinyin(characters, { toneType: 'none', type: 'array', v: true, surname });
}

function pairsOf(parts: readonly string[]): string[] {
  return parts.slice(1).map((part, i) => `${parts[i]}${part}`);
}

/** The mark keeps syllables from being taken for letters. */
function single(syllable: string): string {
  return `${syllable}'`;
}

function spokenOf(syllables: readonly string[]): string[] {
  return syllables.slice(1).map((syllable, i) => `${syllables[i]}'${syllable}`);
}

/** The ways in which letters fall into syllables; from the end, so that each place is looked at once. */
function splitsOf(letters: string): string[][] {
  const from: string[][][] = [[[]]];
  for (let start = letters.length - 1; start >= 0; start--) {
    const splits: string[][] = [];
    for (let length = Math.min(MOST_LETTERS, letters.length - start); length > 0; length--) {
      const syllable = letters.slice(start, start + length);
      if (SYLLABLE.test(syllable)) splits.push(...(from[length - 1] ?? []).map((rest) => [syllable, ...rest]));
    }
    // The nearest place stands first.
    from.unshift(splits.slice(0, MOST_SPLITS));
  }
  return from[0] ?? [];
}
