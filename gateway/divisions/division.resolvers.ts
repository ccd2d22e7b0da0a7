import { GraphQLScalarType } from 'graphql';
import type { Resolvers } from './resolvers.generated.ts';

export const resolvers: Resolvers = {
  // Codes pass as they come: the service refuses a malformed one at its own path, and the rest of the answer stands.
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  }),
  Query: {
    viewer: (_, _arguments, { divisions }) => divisions.viewer(),
    division: (_, { code }, { divisions }) => divisions.get(code),
    owners: (_, _arguments, { divisions }) => divisions.listOwners(),
    partnerGrants: (_, question, { partnerGrants }) => partnerGrants.list(question),
  },
  Division: {
    __resolveReference: ({ code }, { divisions }) => divisions.find(code),
    parent: (division, _, { divisions }) => divisions.findParent(division),
    children: (division, _, { divisions }) => divisions.listChildren(division),
    owner: (division, _, { divisions }) => divisions.findOwner(division),
  },
};
