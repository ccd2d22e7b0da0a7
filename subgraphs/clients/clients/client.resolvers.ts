import type { ClientResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  client: (_, { id }, { clients }) => clients.get(id),
  fetch__Client: (_, { id }, { clients }) => clients.get(id),
};

export const Mutation: MutationResolvers = {
  changeCategory: (_, { input }, { clientChanges }) => clientChanges.changeCategory(input),
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
  name: (client, _, { clients }) => clients.personal(client, 'name'),
  identityNumber: (client, _, { clients }) => clients.personal(client, 'identityNumber'),
  identityDocument: (client, _, { clients }) => clients.identityDocument(client),
  noDocumentReason: (client, _, { clients }) => clients.health(client, 'noDocumentReason'),
  phone: (client, _, { clients }) => clients.personal(client, 'phone'),
  address: (client, _, { clients }) => clients.personal(client, 'address'),
  birthYear: (client, _, { clients }) => clients.detail(client, 'birthYear'),
  sex: (client, _, { clients }) => clients.detail(client, 'sex'),
  riskFlags: (client, _, { clients }) => clients.health(client, 'riskFlags'),
  needs: (client, _, { clients }) => clients.health(client, 'needs'),
  erased: (client, _, { clients }) => clients.erased(client),
  version: (client, _, { clients }) => clients.version(client),
  visits: (client, page, { visits }) => visits.list(client, page),
};
