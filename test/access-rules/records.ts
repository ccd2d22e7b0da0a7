import type { City } from '../testkit/city.ts';
import type { Operation } from './operations.ts';

type Ids = Readonly<Record<string, string>>;

/** A record of each entity, and how a field of it is asked for. */
export type Records = {
  readonly ids: Ids;
  documentOf(operation: Operation, atGateway: boolean): string;
};

const FIRST_OF = /* GraphQL */ `
  query FirstOf($within: DivisionCode!, $owner: DivisionCode!) {
    advisors(within: $within, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    stations(within: $within, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    policies(within: $owner, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    providers(within: $owner, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    resources(within: $owner, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    projects(within: $owner, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    clients(within: $within, first: 50) {
      edges {
        node {
          id
          household {
            id
          }
          visits(first: 1) {
            edges {
              node {
                id
              }
            }
          }
        }
      }
    }
  }
`;

type Page<Node = { id: string }> = { edges: { node: Node }[] };
type ClientNode = { id: string; household: { id: string }; visits: Page };
type Listed = 'advisors' | 'stations' | 'policies' | 'providers' | 'resources' | 'projects';
type First = Readonly<Record<Listed, Page>> & { clients: Page<ClientNode> };

/** Of an owner, people and stations within a division of it. */
export async function findRecords(city: City, owner: string, within = owner): Promise<Records> {
  const first = await city.as(`district:${owner}`).ask<First>(FIRST_OF, { within, owner });
  const client = first.clients.edges.map(({ node }) => node).find(({ visits }) => visits.edges.length > 0);
  if (client === undefined) throw new TypeError('no client was visited');
  const ids = {
    Advisor: idOf(first.advisors),
    Station: idOf(first.stations),
    Policy: idOf(first.policies),
    Provider: idOf(first.providers),
    Resource: idOf(first.resources),
    Project: idOf(first.projects),
    Client: client.id,
    Household: client.household.id,
    Visit: idOf(client.visits),
  };
  return { ids, documentOf: (operation, atGateway) => documentOf(operation, ids, within, atGateway) };
}

function documentOf({ domain, type, selection }: Operation, ids: Ids, within: string, atGateway: boolean): string {
  if (type === 'Query') return `{ ${selection} }`;
  if (type === 'Mutation') return `mutation { ${selection} }`;
  if (!atGateway) {
    const key = ids[type] === undefined ? `code: "${within}"` : `id: "${ids[type]}"`;
    // Given as by a gateway that asks for what follows from it.
    const rest = type === 'Client' && domain === 'resources' ? ', category: "LOW_INCOME"' : '';
    return `{ _entities(representations: [{ __typename: "${type}", ${key}${rest} }]) { ... on ${type} { ${selection} } } }`;
  }
  if (type === 'Division') return `{ division(code: "${within}") { ${selection} } }`;
  if (type === 'Viewer') return `{ viewer { ${selection} } }`;
  // A list leads to a client for those too who may not read it by its id.
  if (type === 'Client') {
    return `{ overdueVisits(within: "${within}", first: 1) { edges { node { client { ${selection} } } } } }`;
  }
  return `{ ${type.toLowerCase()}(id: "${ids[type]}") { ${selection} } }`;
}

function idOf({ edges: [edge] }: Page): string {
  // A field of a record that is not there would be refused to nobody.
  if (edge === undefined) throw new TypeError('an entity has no record');
  return edge.node.id;
}
