import { GraphQLScalarType } from 'graphql';

import { codesOn, labelFor } from '../code-lists/index.ts';
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
    codeList: (_, { name, ...which }, { codes }) => codesOn(codes, name, which),
    owners: (_, _arguments, { divisions }) => divisions.listOwners(),
    partnerGrants: (_, question, { partnerGrants }) => partnerGrants.list(question),
  },
  Code: { label: (code, { language }, { codes }) => labelFor(codes, code, language) },
  Division: {
    __resolveReference: ({ code }, { divisions }) => divisions.find(code),
    parent: (division, _, { divisions }) => divisions.findParent(division),
    children: (division, _, { divisions }) => divisions.listChildren(division),
    owner: (division, _, { divisions }) => divisions.findOwner(division),
  },
};
