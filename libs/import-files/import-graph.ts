import { type Language, StartError, isErrorCode } from '#errors';
import { ClientError, GraphQLClient } from 'graphql-request';
import { z } from 'zod';

const Failure = z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) });
const Refusals = z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).min(1);

type Write = { readonly field: string; readonly type: string; readonly selection: string };

/** The graph at an address, in a language. Errors of all: StartError, with the code of what the graph refuses. */
export function importGraph(url: string, token: string, language: Language) {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  const client = new GraphQLClient(url, { headers });
  const ask = async <Data>(shape: z.ZodType<Data>, field: string, query: string, variables: object): Promise<Data> => {
    const answered = await client
      .request<Record<string, unknown>>(query, { ...variables })
      .catch((cause: unknown) => refuse(cause, url));
    return shape.parse(answered[field]);
  };
  /** Sends a write and gives what it answers. */
  const write = async <Data>(
    shape: z.ZodType<Data>,
    { field, type, selection }: Write,
    input: object,
  ): Promise<Data> => {
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ok { ${selection} } errors { code message path } } }`;
    const Payload = z.object({ ok: shape.nullable(), errors: z.array(Failure) });
    const { ok, errors } = await ask(Payload, field, query, { input });
    if (ok !== null) return ok;
    throw failureOf(errors.map(({ code, message, path }) => ({ code, message: `${message} (${path.join('.')})` })));
  };
  return { ask, write };
}

function refuse(cause: unknown, url: string): never {
  const refusals = cause instanceof ClientError ? Refusals.safeParse(cause.response.errors).data : undefined;
  if (refusals !== undefined) throw failureOf(refusals.map(({ message, extensions: { code } }) => ({ code, message })));
  const sentence = `${url} does not answer. Send the same file again: its import goes on where it broke off.`;
  throw new StartError('OWNER_UNAVAILABLE', sentence, { cause });
}

function failureOf(failures: readonly { readonly code: string; readonly message: string }[]): StartError {
  const [first = 'INTERNAL'] = failures.map(({ code }) => code);
  return new StartError(
    isErrorCode(first) ? first : 'REQUEST_INVALID',
    [...new Set(failures.map(({ message }) => message))].join(' '),
  );
}
