import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { type Language, languages } from '#errors';

/** The language in which a request wants its sentences, by its `accept-language`; English where it prefers neither. */
export function readerLanguageOf(headers: Pick<IncomingHttpHeaders, 'accept-language'>): Language {
  const [preferred] = new Negotiator({ headers }).languages([...languages]);
  return languages.find((language) => language === preferred) ?? 'en';
}
