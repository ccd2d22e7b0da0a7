import type { City } from '../testkit/city.ts';

export type VisitedClient = { id: string; household: { id: string }; visits: { edges: { node: { id: string } }[] } };

/** A client of a district's seed data who was visited. */
export async function visitedIn(city: City, district: string): Promise<VisitedClient> {
  const query = `{ clients(within: "${district}", first: 50) { edges { node {
    id household { id } visits(first: 1) { edges { node { id } } } } } } }`;
  const { clients } = await city
    .as(`district:${district}`)
    .ask<{ clients: { edges: { node: VisitedClient }[] } }>(query);
  const visited = clients.edges.map(({ node }) => node).find(({ visits }) => visits.edges.length > 0);
  if (visited === undefined) throw new TypeError('no client was visited');
  return visited;
}

export const READ = `query ($client: ID!, $household: ID!, $visit: ID!) {
  client(id: $client) { id name { masked } sex household { address { masked } } visits(first: 1) { totalCount edges { node { summary } } } }
  household(id: $household) { id members { id } }
  visit(id: $visit) { summary client { id birthYear } } }`;

/** Of a client with household and visit. */
export const variablesOf = ({ id, household, visits }: VisitedClient) => ({
  client: id,
  household: household.id,
  visit: visits.edges[0]?.node.id,
});
