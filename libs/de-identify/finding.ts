/** What of a text tells who somebody is, in the order in which one is preferred where two stand at one place. */
export const findingKinds = [
  'IDENTITY_NUMBER',
  'PHONE',
  'KNOWN_NAME',
  'NAME',
  'ADDRESS',
  'EMAIL',
  'ACCOUNT',
  'PLATE',
  'NUMBER',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Something found: its first character, counted from 0, and the one behind its last; a character is a code point. */
export type Finding = {
  readonly kind: FindingKind;
  readonly from: number;
  readonly until: number;
  /** As it stands in the text. */
  readonly quote: string;
};

/** A place in a folded text. */
export type Match = { readonly kind: FindingKind; readonly begin: number; readonly end: number };

/** All matches of an expression; it is global and its quantifiers are bounded, so that a text is walked once. */
export function matchesOf(
  kind: FindingKind,
  text: string,
  expression: RegExp,
  group = 0,
  isMeant: (match: RegExpMatchArray) => boolean = () => true,
): Match[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const [begin, end] = match.indices?.[group] ?? [];
    return begin === undefined || end === undefined || !isMeant(match) ? [] : [{ kind, begin, end }];
  });
}
