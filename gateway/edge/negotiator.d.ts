/** The part of the library that is used here; it brings no types of its own. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { readonly headers: { readonly 'accept-language'?: string | undefined } });
    /** Those of the languages that are accepted, the preferred first; all of them where nothing is said. */
    languages(available: string[]): string[];
  }
}
