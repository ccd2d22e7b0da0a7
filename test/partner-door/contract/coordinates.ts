import { readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  type IntrospectionQuery,
  buildASTSchema,
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { ownSupergraphFile } from '../../../gateway/supergraph/index.ts';

export { getIntrospectionQuery };

/** The written list of what a contract opens, a coordinate a line. */
export function writtenList(name: string): string[] {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

/** Every type, field, argument, input field and enum value of a schema, as a coordinate such as Query.policy(id:). */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !/^(join|link)__/.test(type.name))
    .flatMap((type) => {
      if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
      if (!isObjectType(type)) return [type.name];
      return Object.values(type.getFields()).flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
      ]);
    })
    .toSorted();
}

export function schemaToldBy(data: unknown): GraphQLSchema {
  // What the endpoint tells is introspection, or the line below throws.
  return buildClientSchema(data as IntrospectionQuery);
}

/** The whole graph, as everybody else is served it. */
export function wholeGraph(): GraphQLSchema {
  return buildASTSchema(parse(readFileSync(ownSupergraphFile, 'utf8')), { assumeValidSDL: true });
}
