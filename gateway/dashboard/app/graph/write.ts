import { CombinedGraphQLErrors, ServerError, type TypedDocumentNode } from '@apollo/client';
import { client } from './client.ts';
import { leavesOutcomeOpen } from './outcome-unknown.ts';
import { endIfTokenRefused } from './refused-token.ts';

/** Why a write was refused, in the reader's language, and at which field of its input. */
export type Refusal = {
  readonly code: string;
  readonly message: string;
  readonly field: string | undefined;
  /** Which member of the field, from 0. */
  readonly member: number | undefined;
};

type MutationError = { readonly code: string; readonly message: string; readonly path: readonly string[] | null };

/** What a document with one mutation is answered. */
export type WriteData<Ok = unknown> = {
  readonly [mutation: string]: { readonly ok: Ok | null; readonly errors: readonly MutationError[] } | null;
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
  if (payload != null && payload.errors.length > 0) return { kind: 'refused', refusals: payload.errors.map(refusalOf) };
  if (endIfTokenRefused(error)) return { kind: 'expired' };
  if (error === undefined || leavesOutcomeOpen(error)) return { kind: 'unknown' };
  return { kind: 'refused', refusals: failuresOf(error) };
}

function refusalOf({ code, message, path }: MutationError): Refusal {
  const [field, member] = path?.[0] === 'input' ? path.slice(1) : (path ?? []);
  return { code, message, field, member: member !== undefined && /^\d+$/.test(member) ? Number(member) : undefined };
}

/** What the gateway says of a request that never became a write. */
function failuresOf(error: unknown): Refusal[] {
  const sentences = ServerError.is(error) ? sentencesIn(error.bodyText) : [];
  const messages = CombinedGraphQLErrors.is(error) ? error.errors.map(({ message }) => message) : sentences;
  const all = messages.length > 0 ? messages : [String(error)];
  return [...new Set(all)].map((message) => ({ code: '', message, field: undefined, member: undefined }));
}

function sentencesIn(body: string): string[] {
  try {
    const { errors }: { readonly errors?: readonly { readonly message: string }[] } = JSON.parse(body);
    return (errors ?? []).map(({ message }) => message);
  } catch {
    return [];
  }
}
