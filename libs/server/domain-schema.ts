import { buildSubgraphSchema } from '@apollo/subgraph';
import { tierDirectives } from '#tiers';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { checkDivisionArguments } from './division-arguments.ts';
import type { Domain } from './domain.ts';
import { scalars } from './scalars.ts';

type SchemaModule = Exclude<
  Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number],
  DocumentNode
>;
type ResolverMap = NonNullable<SchemaModule['resolvers']>;

/** The executable subgraph schema of a domain: its SDL under the tier directives, its resolvers and the scalars it declares. */
export function buildDomainSchema({
  typeDefs,
  resolvers,
}: Pick<Domain<object>, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  const document = parse(typeDefs);
  const all = { ...resolvers, ...scalarsOf(document) };
  if (!isResolverMap(all)) throw new TypeError('a resolver map holds objects only');
  const modules = [{ typeDefs: parse(tierDirectives) }, { typeDefs: document, resolvers: all }];
  return checkDivisionArguments(buildSubgraphSchema(modules));
}

function scalarsOf(document: DocumentNode): Record<string, object> {
  const declared = document.definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION ? [definition.name.value] : [],
  );
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => declared.includes(name)));
}

function isResolverMap(resolvers: Readonly<Record<string, object | undefined>>): resolvers is ResolverMap {
  return Object.values(resolvers).every((value) => typeof value === 'object');
}
