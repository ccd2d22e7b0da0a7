import { correctVisit, moveHousehold, person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

/** A community of one street, and two of another, of the district 310101. */
export const [OLD, NEW, NEIGHBOUR] = ['310101002001', '310101013001', '310101013003'] as const;

export type Ids = { readonly household: string; readonly client: string; readonly visit: string };

/** A household with two members, a visit that was corrected and a client whose phone was. */
export async function settle(district: Graph, changes: object = {}): Promise<Ids> {
  const registered = recordOf(await registerHousehold(district, OLD, [person(changes), person()]));
  const client = registered.members[0]?.id ?? '';
  const { id: visit } = recordOf(await recordVisit(district, client, '2026-10-31'));
  recordOf(await correctVisit(district, visit, 1, '2026-10-31'));
  recordOf(await correctClient(district, client, 1, { phone: '13912345678' }));
  return { household: registered.id, client, visit };
}

/** The same, moved to the other street. */
export async function moved(district: Graph, changes: object = {}): Promise<Ids> {
  const ids = await settle(district, changes);
  recordOf(await moveHousehold(district, ids.household, NEW));
  return ids;
}

export const READ = `query ($household: ID!, $client: ID!, $visit: ID!) {
  household(id: $household) { id version division { code } address { text } moves { from { code } to { code } movedOn recordedBy } members { id } }
  client(id: $client) { id division { code } name { text } address { text } categories { category } correctionHistory { field }
    household { id } visits { totalCount edges { node { id } } } }
  visit(id: $visit) { id summary earlierVersions { version summary } client { id division { code } } } }`;

export type Read = {
  household: { version: number; moves: object[]; division: { code: string }; members: object[] } | null;
  client: { division: { code: string }; visits: { totalCount: number } } | null;
  visit: { earlierVersions: object[] } | null;
};

/** What is refused of it, and where. */
export async function codesOf(graph: Graph, ids: Ids): Promise<unknown[]> {
  return (await graph.answer(READ, ids)).errors.map(({ code, path }) => [code, path]);
}
