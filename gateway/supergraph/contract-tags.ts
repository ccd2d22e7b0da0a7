import { tagSets } from '#partners';

/** The tag of what everybody may read without a sign-in. */
export const publicTags = ['public'] as const;

/** The sets of tags there is a contract of the supergraph for: those of partners' grants, and the public's. */
export const contractTags: readonly (readonly string[])[] = [...tagSets, publicTags];
