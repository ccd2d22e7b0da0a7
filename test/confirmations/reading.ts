import { expect } from '@jest/globals';
import type { AuditedOwner } from '../testkit/audited-owner.ts';
import type { ConfirmationView } from '../testkit/confirmation-verbs.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import type { Graph } from '../testkit/graph.ts';

const READ = `query ($id: ID!) { client(id: $id) { category categorySince categories { category since until }
  confirmations { id category inForce ending version authority { code } documentNumber ground decidedOn word { zh } canEnd client { id } household { id } } } }`;
type Read = {
  readonly category: string;
  readonly categories: readonly { readonly category: string }[];
  readonly confirmations: readonly (ConfirmationView & {
    readonly word: { readonly zh: string };
    readonly canEnd: boolean;
  })[];
};

/** What is confirmed of a client, and what follows. */
export async function readClient(graph: Graph, id: string): Promise<Read> {
  return (await graph.ask<{ client: Read }>(READ, { id })).client;
}

export function codeOf(result: { readonly error: { readonly code: string } | null }): string | undefined {
  return result.error?.code;
}

export async function expectFiguresToAgree(owner: AuditedOwner): Promise<void> {
  for (const [name, sql] of Object.entries(figureDifferences)) {
    expect({ name, rows: await owner.asAdmin(sql) }).toEqual({ name, rows: [] });
  }
}
