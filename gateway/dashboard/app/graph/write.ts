import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { MutationObserver } from '@tanstack/react-query';
import { graphql } from '../generated/gql.ts';
import type { RefusalPartsFragment } from '../generated/graphql.ts';
import { type Language, currentLanguage } from '../words/index.ts';
import { queryClient } from './query-client.ts';
import { endIfTokenRefused } from './refused-token.ts';
import { RequestFailure, isNotRun, leavesOutcomeOpen } from './request-failure.ts';
import { type GraphResponse, sendRequest } from './request.ts';

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

/** A write is sent so often at the most. */
const MOST_TRIES = 5;

/** Sends a document with one mutation. With `onRetry` it is sent again under its key while its outcome is unknown. */
export async function sendWrite<Ok, Variables extends object>(
  mutation: TypedDocumentNode<WriteData<Ok>, Variables>,
  variables: Variables,
  onRetry: ((count: number) => void) | undefined,
): Promise<WriteOutcome<Ok>> {
  const language = currentLanguage();
  const response = await lastResponse(mutation, variables, onRetry);
  const payload = Object.values(response?.data ?? {})[0];
  if (payload?.ok != null) return { kind: 'done', ok: payload.ok };
  if (payload != null && payload.errors.length > 0) {
    return { kind: 'refused', refusals: payload.errors.map((refused) => refusalOf(refused, language)) };
  }
  if (endIfTokenRefused(response)) return { kind: 'expired' };
  if (response === undefined || isOpen(response)) return { kind: 'unknown' };
  return { kind: 'refused', refusals: failuresOf(response, language) };
}

/** What was answered to the last of its tries; undefined when nothing was. */
async function lastResponse<Ok, Variables extends object>(
  mutation: TypedDocumentNode<WriteData<Ok>, Variables>,
  variables: Variables,
  onRetry: ((count: number) => void) | undefined,
): Promise<GraphResponse<WriteData<Ok>> | undefined> {
  let last: GraphResponse<WriteData<Ok>> | undefined;
  const observer = new MutationObserver(queryClient, {
    mutationFn: async () => {
      last = undefined;
      last = await sendRequest(mutation, variables, { isPatient: onRetry === undefined });
      if (isNotRun(last)) throw new RequestFailure('TURNED_AWAY', last);
      if (onRetry !== undefined && leavesOutcomeOpen(last)) throw new RequestFailure('FAILED', last);
    },
    retry: (failures, error) => {
      if (failures + 1 >= MOST_TRIES) return false;
      if (error instanceof RequestFailure && error.reason === 'TURNED_AWAY') return true;
      onRetry?.(failures + 1);
      return onRetry !== undefined;
    },
  });
  await observer.mutate().catch(() => {});
  return last;
}

/** Whether the write may have been done although nothing says so: its payload is missing and no error says why. */
function isOpen(response: GraphResponse): boolean {
  return leavesOutcomeOpen(response) || (response.errors.length === 0 && response.status < 300);
}

function refusalOf({ code, message, path, reason, values }: RefusalPartsFragment, language: Language): Refusal {
  const within = path[0] === 'input' ? path.slice(1) : path;
  const [, place] = within;
  const member = place !== undefined && /^\d+$/.test(place) ? Number(place) : undefined;
  // A part of a field is named with it: licence.number, form.answers.SIGN.
  const field = member === undefined ? within.join('.') || undefined : within[0];
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
function failuresOf({ errors, status }: GraphResponse, language: Language): Refusal[] {
  const messages = errors.length > 0 ? errors.map(({ message }) => message) : [`HTTP ${status}`];
  return [...new Set(messages)].map((message) => ({ ...NO_FIELD, language, message }));
}
