import type { Graph } from './graph.ts';

export type Failure = { readonly code: string; readonly message: string; readonly path: readonly string[] };

/** What a write answers, with the first of the reasons against it; a test of several reasons asks for itself. */
export type Result<Record> = { readonly ok: Record | null; readonly error: Failure | null };

type Payload<Record> = { readonly ok: Record | null; readonly errors: readonly Failure[] };

/** Sends a document with one write, whose payload asks for `ok` and `errors`. */
export async function askWrite<Record>(graph: Graph, query: string, variables?: object): Promise<Result<Record>> {
  const data = await graph.ask<{ readonly [field: string]: Payload<Record> }>(query, { ...variables });
  const [payload] = Object.values(data);
  if (payload === undefined) throw new Error('the document writes nothing');
  return { ok: payload.ok ?? null, error: payload.errors[0] ?? null };
}

/** The record of a write that was done. */
export function recordOf<Record>({ ok, error }: Result<Record>): Record {
  if (ok !== null) return ok;
  throw new Error(`not done: ${JSON.stringify(error)}`);
}

/** The codes of all reasons against a write, whether its payload gives them or the answer as a whole; none when it was done. */
export async function refusalsOf(graph: Graph, query: string, variables?: object): Promise<readonly unknown[]> {
  type Refusals = { readonly errors?: readonly { readonly code: string }[] } | null;
  const { data, errors } = await graph.answer<{ readonly [field: string]: Refusals }>(query, { ...variables });
  const refused = Object.values(data ?? {}).flatMap((payload) => payload?.errors ?? []);
  return [...errors, ...refused].map(({ code }) => code);
}
