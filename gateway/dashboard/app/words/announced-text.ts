import type { FiledParticular } from '../generated/graphql.ts';
import { advisorRoles, licenceLevels } from './codes.ts';
import type { Words } from './language.ts';

const CODES: Readonly<Partial<Record<FiledParticular, Readonly<Record<string, Words>>>>> = {
  ROLE: advisorRoles,
  LICENCE: licenceLevels,
};
const CODE = /^[A-Z_]+(?= |$)/;

/** What a filed particular is or is to be: the code that it begins with is said in words. */
export function announcedText(particular: FiledParticular, said: { readonly text: string } | null): Words {
  const text = said?.text ?? '—';
  const words = CODES[particular]?.[CODE.exec(text)?.[0] ?? ''];
  if (words === undefined) return { zh: text, en: text };
  return { zh: text.replace(CODE, words.zh), en: text.replace(CODE, words.en) };
}
