import type { Graph } from './graph.ts';

export type Fault = { readonly at: string; readonly reason: string | null };
type Payload = { readonly ok: { readonly id: string } | null; readonly errors: readonly Raw[] };
type Raw = { readonly code: string; readonly reason: string | null; readonly path: readonly string[] };

const ANSWER = '{ ok { id } errors { code reason path } }';

/** Every reason against a registration: where, without "input", and which sentence, or the code that has only one. */
export function faultsOfHousehold(graph: Graph, input: object): Promise<Fault[]> {
  return faultsOf(
    graph,
    `mutation ($input: RegisterHouseholdInput!) { write: registerHousehold(input: $input) ${ANSWER} }`,
    {
      address: '云南中路 12 弄 3 号 401 室',
      ...input,
    },
  );
}

/** Every reason against a correction. */
export function faultsOfCorrection(graph: Graph, input: object): Promise<Fault[]> {
  return faultsOf(
    graph,
    `mutation ($input: CorrectClientInput!) { write: correctClient(input: $input) ${ANSWER} }`,
    input,
  );
}

async function faultsOf(graph: Graph, query: string, input: object): Promise<Fault[]> {
  const { write } = await graph.ask<{ write: Payload }>(query, { input });
  return write.errors.map(({ code, reason, path }) => ({ at: path.slice(1).join('.'), reason: reason ?? code }));
}
