import { readFileSync } from 'node:fs';

/** The definitions of the tier directives, to be put before a domain schema. */
export const tierDirectives: string = readFileSync(new URL('directives.graphql', import.meta.url), 'utf8');
