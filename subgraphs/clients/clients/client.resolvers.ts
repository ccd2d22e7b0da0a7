import type { ClientResolvers, MutationResolvers, QueryResolvers } from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  client: (_, { id }, { clients }) => clients.get(id),
};

export const Mutation: MutationResolvers = {
  changeCategory: (_, { input }, { clients }) => clients.changeCategory(input),
  endService: (_, { input }, { clients }) => clients.endService(input),
};

export const Client: ClientResolvers = {
  __resolveReference: ({ id }, { clients }) => clients.find(id),
  category: (client, _, { clients }) => clients.listed(client, 'category'),
  categorySince: (client, _, { clients }) => clients.listed(client, 'categorySince'),
  active: (client, _, { clients }) => clients.listed(client, 'active'),
  advisor: (client, _, { clients }) => clients.advisor(client),
  lastVisitedOn: (client, _, { clients }) => clients.listed(client, 'lastVisitedOn'),
  visitDueOn: (client, _, { clients }) => clients.listed(client, 'visitDueOn'),
  categories: ({ id }, _, { clients }) => clients.categories(id),
  household: ({ id }, _, { clients }) => clients.household(id),
  name: ({ id }, _, { clients }) => clients.personal(id, 'name'),
  identityNumber: ({ id }, _, { clients }) => clients.personal(id, 'identityNumber'),
  identityDocument: ({ id }, _, { clients }) => clients.identityDocument(id),
  noDocumentReason: ({ id }, _, { clients }) => clients.health(id, 'noDocumentReason'),
  phone: ({ id }, _, { clients }) => clients.personal(id, 'phone'),
  address: ({ id }, _, { clients }) => clients.personal(id, 'address'),
  birthYear: ({ id }, _, { clients }) => clients.detail(id, 'birthYear'),
  sex: ({ id }, _, { clients }) => clients.detail(id, 'sex'),
  riskFlags: ({ id }, _, { clients }) => clients.health(id, 'riskFlags'),
  needs: ({ id }, _, { clients }) => clients.health(id, 'needs'),
  erased: ({ id }, _, { clients }) => clients.erased(id),
  version: ({ id }, _, { clients }) => clients.version(id),
  visits: ({ id }, page, { visits }) => visits.list(id, page),
};
