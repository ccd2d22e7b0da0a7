import { wordsOf } from '#search-text';
import type { Folded } from './folded.ts';
import type { Match } from './finding.ts';

/** 张三 to 欧阳建国; longer ones hold a mark, 阿依古丽·买买提. */
const LENGTHS = [4, 3, 2] as const;
const RUN = /\p{Script=Han}{2,}/gu;
/** A mark and what stands on both sides of it: a name is found among its ends. */
const DOTTED = /(?<=(\p{Script=Han}{1,8}))·(?=(\p{Script=Han}{1,8}))/gu;
/** As names are kept with one. */
const MARKS = ['·', '•', '・'] as const;
const WORDS = /[a-z]+/giu;
const MOST_WORDS = 3;

/** As names are compared: letters and characters alone, without width and case. */
const comparedName = (name: string): string => wordsOf(name).join('');

type Candidate = {
  readonly name: string;
  readonly written: readonly string[];
  readonly begin: number;
  readonly end: number;
};

/** Every piece of a text that may be a name, as names are compared: a bounded number for each character. */
export function candidatesIn(
  joined: Folded,
  spaced: Folded,
): { readonly joined: Candidate[]; readonly spaced: Candidate[] } {
  return { joined: [...shortIn(joined.text), ...dottedIn(joined.text)], spaced: spokenIn(spaced.text) };
}

function shortIn(text: string): Candidate[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, run.length - length + 1) }, (_, i) => {
        const name = run.slice(i, i + length);
        return { name, written: [name], begin: index + i, end: index + i + length };
      }),
    ),
  );
}

function dottedIn(text: string): Candidate[] {
  const marked = text.replaceAll(/[•・]/gu, '·');
  return [...marked.matchAll(DOTTED)].flatMap(({ 1: before = '', 2: behind = '', index }) =>
    Array.from(before, (_, i) => index - i - 1).flatMap((begin) =>
      Array.from(behind, (_, i) => index + i + 2).map((end) => ({
        name: comparedName(marked.slice(begin, end)),
        written: MARKS.map((mark) => marked.slice(begin, end).replace('·', mark)),
        begin,
        end,
      })),
    ),
  );
}

function spokenIn(text: string): Candidate[] {
  const words = [...text.matchAll(WORDS)];
  return words.flatMap(({ index: begin }, first) =>
    words.slice(first + 1, first + MOST_WORDS).flatMap(({ 0: last, index }) => {
      const end = index + last.length;
      const isName = end - begin <= 60 && /^[a-z \n]+$/iu.test(text.slice(begin, Math.min(end, begin + 60)));
      const said = text.slice(begin, end);
      return isName ? [{ name: comparedName(said), written: spellingsOf(said), begin, end }] : [];
    }),
  );
}

/** John Smith as names are kept, however it is written here. */
function spellingsOf(said: string): string[] {
  const words = said.split(/[ \n]+/u);
  const capital = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`).join(' ');
  const plain = words.join(' ');
  return [...new Set([plain, capital, plain.toUpperCase(), plain.toLowerCase()])];
}

/** Names that somebody has, as names are compared. */
export type KnownNames = {
  /** Whose they are may be said: a KNOWN_NAME. */
  readonly known?: ReadonlySet<string>;
  /** Nobody may be told that somebody has them: a NAME, as one that only looks like it. */
  readonly unsaid?: ReadonlySet<string>;
};

/** Where known names stand. */
export function findKnown(candidates: readonly Candidate[], { known, unsaid }: KnownNames): Match[] {
  return candidates.flatMap(({ name, begin, end }): Match[] => {
    if (known?.has(name)) return [{ kind: 'KNOWN_NAME', begin, end }];
    return unsaid?.has(name) ? [{ kind: 'NAME', begin, end }] : [];
  });
}
