import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { ClientError, GraphQLClient } from 'graphql-request';
import { currentSession } from '../session/index.ts';
import { currentTag } from '../words/index.ts';
import type { OwnerReport } from './answer.ts';
import { fetchHearingPauses } from './pause.ts';
import { RequestFailure } from './request-failure.ts';

/** What the gateway answered to a document, with whatever status. */
export type GraphResponse<Data = unknown> = {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly owners: readonly OwnerReport[];
};

/** Longer than the gateway waits for any owner: a connection may be dead without saying so. */
const PATIENCE_MS = 20_000;

const clientOf = (path: string): GraphQLClient =>
  new GraphQLClient(new URL(path, location.origin).href, { fetch: fetchHearingPauses, errorPolicy: 'all' });

const graph = clientOf('/graphql');
/** Partners have an endpoint of their own, which a key of their grant opens. */
const partnerGraph = clientOf('/partner/graphql');

/**
 * Sends a document once, with the token and in the language of the reader. `isPatient`: it waits for an answer for as long as the
 * connection stands. Errors: RequestFailure where no answer came.
 */
export async function sendRequest<Data>(
  document: TypedDocumentNode<Data, never>,
  variables: object,
  { isPatient = false } = {},
): Promise<GraphResponse<Data>> {
  const session = currentSession();
  const token = session?.partnerKey ?? session?.token;
  const client = session?.caller.role === 'partner' ? partnerGraph : graph;
  try {
    const response = await client.rawRequest<Data>({
      query: textOf(document),
      variables: { ...variables },
      requestHeaders: {
        'accept-language': currentTag(),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(!isPatient && { signal: AbortSignal.timeout(PATIENCE_MS) }),
    });
    return responseOf<Data>(response);
  } catch (error) {
    // The library throws what was answered with another status than 200.
    if (error instanceof ClientError) return responseOf<Data>(error.response);
    throw new RequestFailure('UNANSWERED', undefined, error);
  }
}

/** What the library types otherwise than the specification: an answer's errors are plain objects, its data what was asked for. */
function responseOf<Data>({ status, data, errors, extensions }: Answered): GraphResponse<Data> {
  return {
    status,
    data: data as Data | null | undefined,
    errors: (errors ?? []) as readonly GraphQLFormattedError[],
    owners: ownersIn(extensions),
  };
}

type Answered = {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: unknown;
};

function ownersIn(extensions: unknown): readonly OwnerReport[] {
  if (typeof extensions !== 'object' || extensions === null || !('owners' in extensions)) return [];
  return Array.isArray(extensions.owners) ? extensions.owners : [];
}

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}
