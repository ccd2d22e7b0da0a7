import type { Resolvers } from '../resolvers.generated.ts';

export const projectResolvers: Resolvers = {
  Query: {
    project: (_, { id }, { projects }) => projects.get(id),
    projects: (_, args, { projects }) => projects.list(args),
  },
  Mutation: {
    addProject: (_, { input }, { projects }) => projects.add(input),
    changeProject: (_, { input }, { projects }) => projects.change(input),
  },
  Project: {
    __resolveReference: ({ id }, { projects }) => projects.find(id),
    provider: ({ provider }, _, { providers }) => providers.get(provider),
    area: ({ area }) => ({ code: area }),
    enrolled: (project, _, { projects }) => projects.enrolled(project),
  },
};
