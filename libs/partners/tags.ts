/** What a grant may open, by the `@tag` of the schemas that it is. */
export const partnerTags = {
  partner: 'policies, resources, projects, providers, stations and the division tree',
  'partner-figures': 'counts of divisions: libraries, station coverage, and of clients in suppressed form alone',
} as const;

export type PartnerTag = keyof typeof partnerTags;

/** The sets of tags there is a contract of the supergraph for; every grant has one of them. */
export const tagSets: readonly (readonly PartnerTag[])[] = [['partner'], ['partner', 'partner-figures']];

export function isPartnerTag(value: unknown): value is PartnerTag {
  return typeof value === 'string' && Object.hasOwn(partnerTags, value);
}
