import { ClientError, GraphQLClient } from 'graphql-request';
import { z } from 'zod';
import type { SignAsGateway } from './owner-keys.ts';

/** What an answer says of an owner that gave no fresh part. */
const OwnerReports = z.object({
  owners: z.array(
    z.looseObject({
      owner: z.string(),
      domain: z.string(),
      state: z.string(),
      code: z.string(),
      asOf: z.string().optional(),
      fields: z.array(z.string()),
    }),
  ),
});

export type Answer<Data> = {
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path: readonly (string | number)[] | undefined;
    readonly code: unknown;
    readonly owner?: unknown;
    /** How many records of the field it is told for; 1 where it does not say. */
    readonly count?: unknown;
  }[];
  readonly owners: z.infer<typeof OwnerReports>['owners'];
};

/** The graph as one persona sees it. */
export type Graph = {
  /** The data. Throws with query and answer when there is any error. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Data, errors and what is said of the owners. */
  answer<Data>(query: string, variables?: object): Promise<Answer<Data>>;
  /** Who asks and how others ask there, where tests may change the persona. */
  readonly peers?: Peers | undefined;
};

/** How the same place is asked as somebody else. */
export type Peers = { readonly persona: unknown; readonly as: (persona: string) => Graph };

/**
 * The graph at an address, of the gateway or of an instance; without a token nobody asks. An instance is asked as by its
 * gateway when there is a signer.
 */
export function graphAt(url: string, token?: Promise<string>, sign?: SignAsGateway, peers?: Peers): Graph {
  const answer = async <Data>(query: string, variables: object = {}): Promise<Answer<Data>> => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${await token}` };
    const client = new GraphQLClient(url, { headers, errorPolicy: 'all', ...(sign && { fetch: signedFetch(sign) }) });
    const response = await client.rawRequest<Data>(query, { ...variables }).catch(refusalOf<Data>);
    const { data, errors = [], extensions } = response;
    return {
      data: data ?? null,
      errors: errors.map((error) => ({
        message: error.message,
        path: error.path,
        code: error.extensions['code'],
        ...(error.extensions['owner'] === undefined ? {} : { owner: error.extensions['owner'] }),
        ...(error.extensions['count'] === undefined ? {} : { count: error.extensions['count'] }),
      })),
      owners: OwnerReports.safeParse(extensions).data?.owners ?? [],
    };
  };
  const ask = async <Data>(query: string, variables?: object): Promise<Data> => {
    const { data, errors } = await answer<Data>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
    return data;
  };
  return { ask, answer, peers };
}

/** Variables that do not fit are refused with a status of their own, but the body is an answer like any other. */
function refusalOf<Data>(failure: unknown): Partial<ClientError['response']> & { data?: Data } {
  if (!(failure instanceof ClientError) || failure.response.errors === undefined) throw failure;
  return { errors: failure.response.errors };
}

function signedFetch(sign: SignAsGateway): typeof fetch {
  return (input, init) => {
    const [headers, body] = [new Headers(init?.headers), String(init?.body)];
    sign(String(input), headers, body);
    return fetch(input, { ...init, headers });
  };
}
