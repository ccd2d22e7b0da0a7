import { type GraphQLField, type GraphQLSchema, defaultFieldResolver, getNamedType, isObjectType } from 'graphql';
import { isDivisionCode } from '#divisions';
import { errors } from '#errors';

/**
 * Refuses a field whose argument is to be a division code and is none, with DIVISION_MALFORMED at the field's path. The scalar takes
 * any value, since a code within an input is refused where the input is read. The schema is changed in place.
 */
export function checkDivisionArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter((candidate) => isObjectType(candidate))) {
    for (const field of Object.values(type.getFields())) {
      const names = field.args.flatMap(({ name, type: of }) =>
        getNamedType(of).name === 'DivisionCode' ? [name] : [],
      );
      if (names.length > 0) guard(field, names);
    }
  }
  return schema;
}

function guard(field: GraphQLField<unknown, unknown, Record<string, unknown>>, names: readonly string[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, services, info) => {
    for (const name of names) {
      const value = args[name] ?? null;
      if (value !== null && !isDivisionCode(value)) throw errors.divisionMalformed(value);
    }
    return resolve(source, args, services, info);
  };
}
