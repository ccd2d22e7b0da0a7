import { type CalendarDate, dateOf, isCalendarDate } from '#calendar';
import { type Code, getCodeList, isValidOn, labelOf } from '#code-lists';
import { type Language, errors } from '#errors';

/** Who reads a list: nothing of it is about people, so that nobody needs to sign in. */
export type CodeReader = { readonly language: Language; readonly now: () => Date };

/** A code with the day for which it was asked. */
export type DatedCode = Code & { readonly day: CalendarDate };

/** Of which day codes are asked, and whether those of before too. */
export type WhichCodes = { readonly at?: unknown; readonly includeEnded?: boolean };

/** The codes of a list that are valid on a day, today when left out. Errors: INPUT_INVALID with UNKNOWN_CHOICE, DATE_INVALID. */
export function codesOn({ now }: CodeReader, name: string, { at, includeEnded = false }: WhichCodes): DatedCode[] {
  const day = at ?? dateOf(now());
  if (!isCalendarDate(day)) throw errors.dateInvalid(day);
  const { codes } = getCodeList(name);
  const chosen = codes.filter((code) => (includeEnded ? code.since <= day : isValidOn(code, day)));
  return chosen.map((code) => ({ ...code, day }));
}

/** What a code was called on its day, in a language or in the reader's. */
export function labelFor(reader: CodeReader, code: DatedCode, language: 'EN' | 'ZH' | null | undefined): string | null {
  const languages = { EN: 'en', ZH: 'zh' } as const;
  return labelOf(code, language ? languages[language] : reader.language, code.day);
}
