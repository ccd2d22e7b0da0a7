import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { argumentsOf, listFieldsOf } from './list-questions.ts';

/** For `npm run codegen`: by what each list of the graph can be filtered and ordered, and whether it is searched, as types. */
export function plugin(schema: GraphQLSchema): string {
  const fields = listFieldsOf(schema).map((field) => {
    const taken = argumentsOf(field);
    const parts = [
      `filter: ${typeOfArgument(taken, 'filter')}`,
      `order: ${orderOf(taken)}`,
      `isSearched: ${taken.some(({ name }) => name === 'search')}`,
    ];
    return `  readonly ${field.name}: {\n${parts.map((part) => `    readonly ${part};\n`).join('')}  };\n`;
  });
  return `/* Written by npm run codegen; do not edit. */\nexport type ListFields = {\n${fields.join('')}};\n`;
}

function typeOfArgument(taken: readonly GraphQLArgument[], name: string): string {
  const found = taken.find((one) => one.name === name);
  return found === undefined ? 'Readonly<Record<never, never>>' : typeText(new GraphQLNonNull(nullable(found.type)));
}

function orderOf(taken: readonly GraphQLArgument[]): string {
  const type = taken.find(({ name }) => name === 'orderBy')?.type;
  const field = type !== undefined && isInputObjectType(type) ? type.getFields()['field']?.type : undefined;
  return field === undefined ? 'never' : typeText(field);
}

function nullable(type: GraphQLInputType): Exclude<GraphQLInputType, GraphQLNonNull<never>> {
  return isNonNullType(type) ? type.ofType : type;
}

const SCALARS: Readonly<Record<string, string>> = { Boolean: 'boolean', Int: 'number', Float: 'number' };

/** A type of the schema in TypeScript. */
function typeText(type: GraphQLInputType): string {
  const inner = nullable(type);
  if (isListType(inner)) return `readonly (${typeText(inner.ofType)})[]`;
  if (isEnumType(inner))
    return inner
      .getValues()
      .map(({ name }) => `'${name}'`)
      .join(' | ');
  if (!isInputObjectType(inner)) return SCALARS[inner.name] ?? 'string';
  const fields = Object.values(inner.getFields()).map((field) => `readonly ${field.name}?: ${typeText(field.type)}`);
  return `{ ${fields.join('; ')} }`;
}
