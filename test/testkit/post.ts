import type { SignAsGateway } from './owner-keys.ts';

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
};

/** Sends one GraphQL request, with nothing but the headers given; signed as by the gateway when there is a signer. */
export async function post(
  url: string,
  query: string,
  options: {
    token?: string;
    headers?: Record<string, string>;
    variables?: object;
    extensions?: object;
    sign?: SignAsGateway;
  } = {},
): Promise<Reply> {
  const { token, variables, extensions, sign } = options;
  const headers = new Headers({ 'content-type': 'application/json', ...options.headers });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const body = JSON.stringify({ query, variables, extensions });
  sign?.(url, headers, body);
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

export function codesOf({ body }: Reply): unknown[] {
  return (body.errors ?? []).map(({ extensions }) => extensions['code']);
}
