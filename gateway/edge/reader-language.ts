import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { type Language, languages } from '#errors';

/** A language with a region or a script, of which we have the language alone. */
const FURTHER_SUBTAGS = new RegExp(String.raw`(?<=(?:^|,)\s*(?:${languages.join('|')}))-[^\s,;]+`, 'gi');

/** The language in which a request wants its sentences, by its `accept-language`; English where it prefers neither. */
export function readerLanguageOf({ 'accept-language': given }: Pick<IncomingHttpHeaders, 'accept-language'>): Language {
  // Negotiator takes the more exact of two that are wanted alike: `zh-CN, en` would be English.
  const headers = { 'accept-language': given?.replaceAll(FURTHER_SUBTAGS, '') };
  const [preferred] = new Negotiator({ headers }).languages([...languages]);
  return languages.find((language) => language === preferred) ?? 'en';
}
