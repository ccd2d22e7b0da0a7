import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { DomainName } from '#server';
import { buildDomainSchema } from '../../libs/server/domain-schema.ts';
import { domains } from '../../subgraphs/index.ts';

type EveryList = readonly [
  field: string,
  domain: DomainName,
  /** Who in 310101 may ask it. */
  persona: string,
  /** What tells its rows apart. */
  row: string,
];

/** Every field that answers with a page of what lies within a division, as the schemas say it. */
export const everyList: readonly EveryList[] = domains.flatMap((domain) =>
  Object.values(buildDomainSchema(domain).getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const row = rowOf(field);
    const persona = personaFor(domain.name, field.name);
    return row === undefined ? [] : [[field.name, domain.name, persona, identityOf(row)] as const];
  }),
);

function personaFor(domain: DomainName, field: string): string {
  if (field === 'grantedClients') return 'case-worker:310101';
  return domain === 'audit' ? 'auditor:310101' : 'district:310101';
}

function rowOf({ type, args }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const edge = partOf(getNamedType(type), 'edges');
  return args.some(({ name }) => name === 'within') ? partOf(edge, 'node') : undefined;
}

function partOf(type: unknown, name: string): GraphQLObjectType | undefined {
  const part = isObjectType(type) ? type.getFields()[name]?.type : undefined;
  const named = part && getNamedType(part);
  return isObjectType(named) ? named : undefined;
}

function identityOf(row: GraphQLObjectType): string {
  const own = ['id', 'code'].find((name) => name in row.getFields());
  const of = ['client', 'advisor'].find((name) => name in row.getFields());
  return own ?? `${of} { id }`;
}
