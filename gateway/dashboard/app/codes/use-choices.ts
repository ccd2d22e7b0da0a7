import { useEffect } from 'react';
import { useAnswer } from '../graph/index.ts';
import { todayInShanghai } from '../months/index.ts';
import { useSession } from '../session/index.ts';
import {
  type CodeWord,
  type Words,
  advisorSkills,
  districtOf,
  needs,
  resourceKinds,
  useWords,
  wordsOf,
} from '../words/index.ts';
import { districtCodesQuestion, keepDistrictCodes } from './district-codes.ts';

export type Choice = { readonly value: string; readonly label: string };

export type Choices = {
  /** What may be entered: of a code list the codes that hold at the division today. */
  readonly choices: readonly Choice[];
  /** The same with those that have ended, marked so: records of before are found by them. */
  readonly allChoices: readonly Choice[];
  /** What is shown for a value that a record holds already; of a code that has ended with that. */
  readonly nameOf: (value: string) => string;
};

const ENDED = { zh: '{name}（已停用）', en: '{name} (ended)' };
const DISTRICT_DIGITS = 6;
/** The lists of the page to which districts add. */
const OPEN: readonly object[] = [needs, resourceKinds, advisorSkills];

/** What can be chosen at a division of an enumeration or of a code list, to which its district may have added. */
export function useChoices(words: Readonly<Record<string, Words>>, division: string): Choices {
  const { say } = useWords();
  const heldThere = useKeysAt(division, OPEN.includes(words));
  const today = todayInShanghai();
  const named = (one: CodeWord): string => (hasEnded(one, today) ? say(ENDED, { name: say(one) }) : say(one));
  const here = Object.entries(words).filter(([key]) => districtOf(key) === undefined || heldThere.has(key));
  const all = here.map(([value, word]) => ({ value, label: named(word), word }));
  return {
    choices: all.filter(({ word }) => !hasEnded(word, today)),
    allChoices: all,
    nameOf: (value) => (value === '' ? '' : named(wordsOf(words, value))),
  };
}

function hasEnded({ until }: CodeWord, today: string): boolean {
  return until !== undefined && until < today;
}

/** The keys that the graph names at a division; what is not a district's need not be asked for. */
function useKeysAt(division: string, isAsked: boolean): ReadonlySet<string> {
  const mayRead = useSession()?.caller.scopes.includes('library.read') === true;
  const isBeneath = division.length >= DISTRICT_DIGITS;
  const variables = isAsked && mayRead && isBeneath ? { code: division } : undefined;
  const found = useAnswer(districtCodesQuestion, variables)?.data?.division;
  useEffect(() => keepDistrictCodes(found), [found]);
  const keys = [found?.need, found?.resourceKind, found?.advisorSkill].flatMap((codes) => codes ?? []);
  return new Set(keys.map(({ key }) => key));
}
