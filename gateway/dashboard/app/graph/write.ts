import { CombinedGraphQLErrors, ServerError, type TypedDocumentNode } from '@apollo/client';
import { graphql } from '../generated/gql.ts';
import type { RefusalPartsFragment } from '../generated/graphql.ts';
import { type Language, currentLanguage } from '../words/index.ts';
import { client } from './client.ts';
import { leavesOutcomeOpen } from './outcome-unknown.ts';
import { endIfTokenRefused } from './refused-token.ts';

graphql(/* GraphQL */ `
  fragment RefusalParts on MutationError {
    code
    message
    path
    reason
    values {
      name
      value
    }
  }
`);

/** Why a write was refused, and at which field of its input. */
export type Refusal = {
  readonly code: string;
  /** In the language that the reader had when it was sent. */
  readonly message: string;
  readonly language: Language;
  /** Which sentence of the code it is, and what it holds: for another language. */
  readonly reason: string | null;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly field: string | undefined;
  /** Which member of the field, from 0. */
  readonly member: number | undefined;
};

/** What a document with one mutation is answered. */
export type WriteData<Ok = unknown> = {
  readonly [mutation: string]: { readonly ok: Ok | null; readonly errors: readonly RefusalPartsFragment[] } | null;
};

export type WriteOutcome<Ok> =
  | { readonly kind: 'done'; readonly ok: Ok }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** It may have been done: only the same write with the same key finds out. */
  | { readonly kind: 'unknown' }
  /** Nobody is signed in any more, so that nothing was done. */
  | { readonly kind: 'expired' };

/** Sends a document with one mutation. With `hearRetry` it is sent again under its key while its outcome is unknown. */
export async function sendWrite<Ok, Variables extends object>(
  mutation: TypedDocumentNode<WriteData<Ok>, Variables>,
  variables: Variables,
  hearRetry: ((count: number) => void) | undefined,
): Promise<WriteOutcome<Ok>> {
  const language = currentLanguage();
  const { data, error } = await client
    .mutate<WriteData<Ok>>({
      mutation,
      variables: { ...variables },
      errorPolicy: 'all',
      fetchPolicy: 'no-cache',
      context: { hearRetry },
    })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  const payload = Object.values(data ?? {})[0];
  if (payload?.ok != null) return { kind: 'done', ok: payload.ok };
  if (payload != null && payload.errors.length > 0) {
    return { kind: 'refused', refusals: payload.errors.map((refused) => refusalOf(refused, language)) };
  }
  if (endIfTokenRefused(error)) return { kind: 'expired' };
  if (error === undefined || leavesOutcomeOpen(error)) return { kind: 'unknown' };
  return { kind: 'refused', refusals: failuresOf(error, language) };
}

function refusalOf({ code, message, path, reason, values }: RefusalPartsFragment, language: Language): Refusal {
  const [name, place] = path[0] === 'input' ? path.slice(1) : path;
  const member = place !== undefined && /^\d+$/.test(place) ? Number(place) : undefined;
  // A part of a field is named with it: licence.number.
  const field = place === undefined || member !== undefined ? name : `${name}.${place}`;
  return { code, message, language, reason, values: valuesOf(values), field, member };
}

/** A name that is given more than once holds a list. */
function valuesOf(named: RefusalPartsFragment['values']): Refusal['values'] {
  const values: Record<string, string | readonly string[]> = {};
  for (const { name, value } of named) {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

const NO_FIELD = { code: '', reason: null, values: {}, field: undefined, member: undefined } as const;

/** What the gateway says of a request that never became a write. */
function failuresOf(error: unknown, language: Language): Refusal[] {
  const sentences = ServerError.is(error) ? sentencesIn(error.bodyText) : [];
  const messages = CombinedGraphQLErrors.is(error) ? error.errors.map(({ message }) => message) : sentences;
  const all = messages.length > 0 ? messages : [String(error)];
  return [...new Set(all)].map((message) => ({ ...NO_FIELD, language, message }));
}

function sentencesIn(body: string): string[] {
  try {
    const { errors }: { readonly errors?: readonly { readonly message: string }[] } = JSON.parse(body);
    return (errors ?? []).map(({ message }) => message);
  } catch {
    return [];
  }
}
