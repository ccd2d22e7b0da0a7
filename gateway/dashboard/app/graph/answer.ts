import type { GraphQLFormattedError } from 'graphql';

/** What an answer lacks of an owner, or holds only as last known: the gateway's `extensions.owners`. */
export type OwnerReport = {
  readonly owner: string;
  readonly domain: string;
  readonly state: 'LAST_KNOWN' | 'MISSING';
  readonly code: string;
  readonly asOf?: string;
  /** As Type.field. */
  readonly fields: readonly string[];
};

/** An answer with all that must be said with it. */
export type Answer<Data> = {
  /** Undefined until the first answer. */
  readonly data: Data | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly owners: readonly OwnerReport[];
  /** When it arrived, in milliseconds; 0 before. */
  readonly at: number;
  readonly isAsking: boolean;
  /** The gateway could not be asked the last time; the data are of `at`. */
  readonly isCutOff: boolean;
};

export const NO_ANSWER: Answer<never> = {
  data: undefined,
  errors: [],
  owners: [],
  at: 0,
  isAsking: false,
  isCutOff: false,
};

/** Why a part of an answer is not as it should be. */
export type Trouble = { readonly owner: string | undefined; readonly code: string; readonly asOf?: string };

/** What is wrong with some fields of an answered object: reports of owners, and errors at its path; each owner once. */
export function troublesOf(
  { owners, errors }: Answer<unknown>,
  type: string,
  fields: readonly string[],
  path: readonly (string | number)[],
): readonly Trouble[] {
  const isHere = (at: readonly (string | number)[]): boolean =>
    path.every((step, index) => at[index] === step) &&
    (at.length <= path.length || fields.includes(String(at[path.length])));
  return eachOwnerOnce(
    owners.filter((report) => fields.some((field) => report.fields.includes(`${type}.${field}`))),
    errors.filter((error) => isHere(error.path ?? [])),
  );
}

/** All that is wrong with an answer. */
export function allTroublesOf({ owners, errors }: Answer<unknown>): readonly Trouble[] {
  return eachOwnerOnce(owners, errors);
}

function eachOwnerOnce(reports: readonly OwnerReport[], errors: readonly GraphQLFormattedError[]): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  for (const { owner, code, asOf } of reports) {
    if (!found.has(owner)) found.set(owner, asOf === undefined ? { owner, code } : { owner, code, asOf });
  }
  for (const { extensions } of errors) {
    const owner = typeof extensions?.['owner'] === 'string' ? extensions['owner'] : undefined;
    if (!found.has(owner ?? '')) found.set(owner ?? '', { owner, code: String(extensions?.['code']) });
  }
  return [...found.values()];
}
