import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { type Language, languages } from '#errors';

/** A language with a region or a script, of which we have the language alone. */
const FURTHER_SUBTAGS = new RegExp(String.raw`(?<=(?:^|,)\s*(?:${languages.join('|')}))-[^\s,;]+`, 'gi');

/** The language in which a request wants its sentences, by its `accept-language`; another than English may be taken where it prefers neither. */
export function readerLanguageOf(
  { 'accept-language': given }: Pick<IncomingHttpHeaders, 'accept-language'>,
  otherwise: Language = 'en',
): Language {
  // Negotiator takes the more exact of two that are wanted alike: `zh-CN, en` would be English.
  const headers = { 'accept-language': given?.replaceAll(FURTHER_SUBTAGS, '') };
  // Of those that are wanted alike, as by `*`, the first is taken.
  const offered = [otherwise, ...languages.filter((language) => language !== otherwise)];
  const [preferred] = new Negotiator({ headers }).languages(offered);
  return languages.find((language) => language === preferred) ?? otherwise;
}
