import { tierDirectives } from '#tiers';
import { type SubgraphSource } from './gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from './plain-subgraph.ts';

/** The smallest domain that owners share: how many desks stand in a division. */
export const deskSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  ${tierDirectives}
  scalar DivisionCode
  type Query { desks(within: DivisionCode! @locates): Desks @subtree }
  type Division @key(fields: "code") { code: DivisionCode! desks: Desks @subtree }
  type Desks { total: Int @sum }
`;

export const deskSource: SubgraphSource = {
  name: 'desks',
  url: 'http://owners.invalid/desks',
  sdl: deskSdl,
  tiered: true,
};

/** An owner's instance, with so many desks. */
export function startDesks(total: number): Promise<PlainSubgraph> {
  return startPlainSubgraph(deskSdl, {
    Query: { desks: () => ({ total }) },
    Division: { __resolveReference: (reference) => reference, desks: () => ({ total }) },
  });
}

/** An owners file of instances of the domain. */
export function deskOwners(owners: Readonly<Record<string, string>>): string {
  const entries = Object.entries(owners).map(
    ([code, url]) => `  - code: "${code}"\n    name: owner ${code}\n    instances:\n      desks: ${url}\n`,
  );
  return `owners:\n${entries.join('')}`;
}
