import type {
  GrantResolvers,
  GrantedClientResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  grants: (_, args, { grants }) => grants.list(args),
  grant: (_, { id }, { grants }) => grants.find(id),
  grantedClients: (_, args, { grantedClients }) => grantedClients.list(args),
  grantedClient: (_, { id }, { grantedClients }) => grantedClients.find(id),
};

export const Mutation: MutationResolvers = {
  grantCase: (_, { input }, { grants }) => grants.give(input),
  revokeGrant: (_, { input }, { grants }) => grants.revoke(input),
};

export const Grant: GrantResolvers = {
  availableActions: (grant, _, { grants }) => grants.availableActionsOf(grant),
};

export const GrantedClient: GrantedClientResolvers = {
  name: (client, _, { grantedClients }) => grantedClients.contact(client, 'name'),
  phone: (client, _, { grantedClients }) => grantedClients.contact(client, 'phone'),
  address: (client, _, { grantedClients }) => grantedClients.address(client),
  members: (client, _, { grantedClients }) => grantedClients.members(client),
  needs: (client, _, { grantedClients }) => grantedClients.needs(client),
  visits: (client, _, { grantedClients }) => grantedClients.visits(client),
};
