import { readFileSync } from 'node:fs';
import { figureEntities } from '#figures';
import { tokenEntities } from '#lists';
import type { Domain } from '#server';
import { codeResolvers } from './codes/code.resolvers.ts';
import { HoldingSchema } from './holdings/holding.entity.ts';
import { holdingsOf, replaceHoldings } from './holdings/holding.repository.ts';
import { libraryFigure } from './library/library.figure.ts';
import { libraryResolvers } from './library/library.resolvers.ts';
import { lists } from './lists.ts';
import { migrations } from './migrations/index.ts';
import { PolicySchema } from './policies/policy.entity.ts';
import { policyResolvers } from './policies/policy.resolvers.ts';
import { ProjectSchema } from './projects/project.entity.ts';
import { projectResolvers } from './projects/project.resolvers.ts';
import { ProviderSchema } from './providers/provider.entity.ts';
import { providerResolvers } from './providers/provider.resolvers.ts';
import { ResourceSchema } from './resources/resource.entity.ts';
import { resourceResolvers } from './resources/resource.resolvers.ts';
import { type Services, servicesOf } from './services.ts';

export { checkCharacterOf, isCreditCode } from './providers/credit-code.ts';

/** The three libraries: policies that hold, resources on offer, projects that run, and the providers behind them. */
export const resources: Domain<Services> = {
  name: 'resources',
  typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: {
    ...policyResolvers,
    ...providerResolvers,
    ...resourceResolvers,
    ...projectResolvers,
    ...codeResolvers,
    ...libraryResolvers,
    Query: {
      ...policyResolvers.Query,
      ...providerResolvers.Query,
      ...resourceResolvers.Query,
      ...projectResolvers.Query,
    },
    Mutation: {
      ...policyResolvers.Mutation,
      ...providerResolvers.Mutation,
      ...resourceResolvers.Mutation,
      ...projectResolvers.Mutation,
      ...codeResolvers.Mutation,
    },
  },
  entities: [
    HoldingSchema,
    PolicySchema,
    ProviderSchema,
    ResourceSchema,
    ProjectSchema,
    ...tokenEntities(lists),
    ...figureEntities('resources'),
  ],
  migrations,
  figures: [libraryFigure],
  lists,
  services: servicesOf,
  prepared: ['resources.holding', 'resources.figure_start'],
  prepare: ({ owner, delegated, tree, session }) => replaceHoldings(session, holdingsOf(owner, tree, delegated)),
};
