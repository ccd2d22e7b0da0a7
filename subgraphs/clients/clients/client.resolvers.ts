import { resolversOf } from '#marks';

import type { ClientAnswer } from '../answers.ts';
import type { ClientResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';
import type { Services } from '../index.ts';
import { Person } from './client.entity.ts';

export const Query: QueryResolvers = {
  client: (_, { id }, { clients }) => clients.get(id),
  fetch__Client: (_, { id }, { clients }) => clients.get(id),
};

export const Mutation: MutationResolvers = {
  endService: (_, { input }, { clientChanges }) => clientChanges.endService(input),
  reopenClient: (_, { input }, { clientChanges }) => clientChanges.reopen(input),
};

export const Client: ClientResolvers = {
  __resolveReference: ({ id }, { clients }) => clients.find(id),
  category: (client, _, { clients }) => clients.listed(client, 'category'),
  categorySince: (client, _, { clients }) => clients.listed(client, 'categorySince'),
  active: (client, _, { clients }) => clients.listed(client, 'active'),
  advisor: (client, _, { clients }) => clients.advisor(client),
  lastVisitedOn: (client, _, { clients }) => clients.listed(client, 'lastVisitedOn'),
  visitDueOn: (client, _, { clients }) => clients.listed(client, 'visitDueOn'),
  categories: (client, _, { clients }) => clients.categories(client),
  servicePeriods: (client, _, { clients }) => clients.servicePeriods(client),
  household: (client, _, { clients }) => clients.household(client),
  ...resolversOf(
    Person,
    (client: ClientAnswer, field, { clients }: Services) => clients.told(client, field),
    // Stands beside its number.
    ['identityDocumentKind'],
  ),
  identityDocument: (client, _, { clients }) => clients.identityDocument(client),
  address: (client, _, { clients }) => clients.address(client),
  erased: (client, _, { clients }) => clients.erased(client),
  version: (client, _, { clients }) => clients.version(client),
  visits: (client, page, { visits }) => visits.list(client, page),
};
