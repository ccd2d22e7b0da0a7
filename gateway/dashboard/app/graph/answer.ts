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

/** What was answered. */
export type Answered<Data> = {
  /** Undefined until the first answer. */
  readonly data: Data | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly owners: readonly OwnerReport[];
};

/** An answer with all that must be said with it. */
export type Answer<Data> = Answered<Data> & {
  /** When it arrived, in milliseconds; 0 before. */
  readonly at: number;
  readonly isAsking: boolean;
  /** The gateway could not be asked the last time; the data are of `at`. */
  readonly isCutOff: boolean;
  /** It could, but took no more at that time. */
  readonly isTurnedAway: boolean;
};

export const NO_ANSWER: Answer<never> = {
  data: undefined,
  errors: [],
  owners: [],
  at: 0,
  isAsking: false,
  isCutOff: false,
  isTurnedAway: false,
};

/** Why a part of an answer is not as it should be. */
export type Trouble = { readonly owner: string | undefined; readonly code: string; readonly asOf?: string };

const FORBIDDEN: ReadonlySet<string> = new Set(['SCOPE_MISSING', 'DIVISION_FORBIDDEN']);
/** None of the document was run: the gateway is busy, or the caller has asked enough for now. */
const TURNED_AWAY: ReadonlySet<string> = new Set([
  'RATE_LIMITED',
  'SHARE_EXCEEDED',
  'OVERLOADED',
  'PARTNER_QUOTA_EXCEEDED',
]);

/** What the reader's role does not show: nothing is missing, and asking again does not help. */
export function isForbiddenPart({ code }: Trouble): boolean {
  return FORBIDDEN.has(code);
}

/** Whether all that is not there is what the reader may not see. */
export function areForbiddenParts(troubles: readonly Trouble[]): boolean {
  return troubles.length > 0 && troubles.every(isForbiddenPart);
}

export function isTurnedAway(errors: readonly GraphQLFormattedError[]): boolean {
  return errors.some(({ extensions }) => TURNED_AWAY.has(String(extensions?.['code'])));
}

/** Whether an owner's part is missing or an earlier one, which may be there when it is asked for again. */
export function hasOutage(answer: Answer<unknown>): boolean {
  return allTroublesOf(answer).some(({ code }) => code === 'INTERNAL' || code.startsWith('OWNER_'));
}

/** Whether the reader may see nothing of it. */
export function isForbidden(answer: Answer<unknown>): boolean {
  return areForbiddenParts(allTroublesOf(answer)) && holdsNothing(answer.data);
}

/** The code of a division is known from the question. */
function holdsNothing(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return data == null;
  return Object.entries(data).every(([name, value]) => name === 'code' || name === '__typename' || holdsNothing(value));
}

/** What is wrong with some fields of an answered object: reports of owners, and errors at its path; each owner once. */
export function troublesOf(
  { data, owners, errors }: Answer<unknown>,
  type: string,
  fields: readonly string[],
  path: readonly (string | number)[],
): readonly Trouble[] {
  const isHere = ({ path: at = [], extensions }: GraphQLFormattedError): boolean => {
    const field = at[path.length];
    if (field !== undefined && !fields.includes(String(field))) return false;
    if (path.every((step, index) => at[index] === step)) return true;
    // Told once for many elements of a list: for each of which nothing is there.
    const isForMany =
      typeof extensions?.['count'] === 'number' && path.every((step, index) => isAlike(at[index], step));
    return isForMany && field !== undefined && valueAt(data, [...path, field]) === null;
  };
  return eachOwnerOnce(
    owners.filter((report) => fields.some((field) => report.fields.includes(`${type}.${field}`))),
    errors.filter(isHere),
  );
}

/** Whether two steps of paths are the same, or both lead to an element of a list. */
function isAlike(one: string | number | undefined, other: string | number): boolean {
  return one === other || (typeof one === 'number' && typeof other === 'number');
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value == null ? value : Reflect.get(Object(value), step)), data);
}

/** All that is wrong with an answer. */
export function allTroublesOf({ owners, errors }: Answer<unknown>): readonly Trouble[] {
  return eachOwnerOnce(owners, errors);
}

/** And once that the reader may not see something: that hides nothing of what an owner fails to answer. */
function eachOwnerOnce(reports: readonly OwnerReport[], errors: readonly GraphQLFormattedError[]): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  const add = (trouble: Trouble): void => {
    const key = isForbiddenPart(trouble) ? 'forbidden' : (trouble.owner ?? '');
    if (!found.has(key)) found.set(key, trouble);
  };
  for (const { owner, code, asOf } of reports) add(asOf === undefined ? { owner, code } : { owner, code, asOf });
  for (const { extensions } of errors) {
    const owner = typeof extensions?.['owner'] === 'string' ? extensions['owner'] : undefined;
    add({ owner, code: String(extensions?.['code']) });
  }
  return [...found.values()];
}
