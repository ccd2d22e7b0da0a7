import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLList,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Filter, List } from './list.ts';

/** What the schema says of a list otherwise than its declaration, a sentence each. */
export function schemaDisagreements(schema: GraphQLSchema, list: List): string[] {
  const field = schema.getQueryType()?.getFields()[list.field];
  if (field === undefined) return [`Query has no field ${list.field}`];
  // What is deprecated its service still takes, beside what is declared.
  const args = field.args.filter(({ deprecationReason }) => deprecationReason == null);
  const orders = enumValuesOf(typeAt(args, 'orderBy', 'field'));
  return [
    ...differences(`${list.field}(filter:)`, namesOf(typeAt(args, 'filter')), Object.keys(list.filter)),
    ...differences(`${list.field}(orderBy:)`, orders, Object.keys(list.order)),
    ...differences(
      list.field,
      args.map(({ name }) => name),
      [
        'within',
        ...(Object.keys(list.filter).length > 0 ? ['filter'] : []),
        'orderBy',
        ...(list.search === undefined ? [] : ['search']),
        'first',
        'after',
      ],
    ),
    ...Object.entries(list.filter).flatMap(([name, filter]) => {
      const type = typeAt(args, 'filter', name);
      return type === undefined || isPlural(type) === takesSeveral(filter)
        ? []
        : [
            `${list.field}(filter:) ${name} takes ${takesSeveral(filter) ? 'one value' : 'several values'} otherwise than is declared`,
          ];
    }),
  ];
}

function differences(place: string, said: readonly string[], declared: readonly string[]): string[] {
  return [
    ...said.filter((name) => !declared.includes(name)).map((name) => `${place} has ${name}, which is not declared`),
    ...declared.filter((name) => !said.includes(name)).map((name) => `${place} lacks ${name}, which is declared`),
  ];
}

function typeAt(
  args: readonly GraphQLArgument[],
  name: string,
  ...fields: readonly string[]
): GraphQLInputType | undefined {
  let type = args.find((argument) => argument.name === name)?.type;
  for (const field of fields) {
    const named = type && getNamedType(type);
    type = isInputObjectType(named) ? named.getFields()[field]?.type : undefined;
  }
  return type;
}

function namesOf(type: GraphQLInputType | undefined): string[] {
  const named = type && getNamedType(type);
  return isInputObjectType(named) ? Object.keys(named.getFields()) : [];
}

function enumValuesOf(type: GraphQLInputType | undefined): string[] {
  const named = type && getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

function isPlural(type: GraphQLInputType): boolean {
  return getNullableType(type) instanceof GraphQLList;
}

function takesSeveral(filter: Filter): boolean {
  return 'oneOf' in filter || 'holds' in filter;
}
