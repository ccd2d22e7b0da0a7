import * as fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const UNKNOWN_ID = '310101002001-01900000-0000-7000-8000-000000000000';
const CODES = ['31', '310101', '310101002', '310101002001', '999999', ''];
/** What gateways ask of instances, and what introspection is. */
const INWARD = [
  '_entities(representations: [{ __typename: "Client", id: "ID" }]) { __typename ... on Client { id category } }',
  '_entities(representations: [{ __typename: "Division", code: "310101" }]) { ... on Division { clients { total } } }',
  '_service { sdl }',
  '__schema { types { name fields { name } } }',
  '__type(name: "Client") { name fields { name } }',
];

/**
 * Documents over the whole graph: mostly of fields that the contract opens, so that many are answered, with others strewn in at
 * any depth, under aliases, in fragments on any type, and ids of clients wherever an id goes.
 */
export function randomDocument(
  whole: GraphQLSchema,
  told: ReadonlySet<string>,
  clients: readonly string[],
): fc.Arbitrary<string> {
  const query = whole.getQueryType();
  if (query === undefined || query === null) throw new TypeError('the graph has no queries');
  const ids = fc.constantFrom(...clients, UNKNOWN_ID);
  const types = Object.values(whole.getTypeMap()).filter((type) => isObjectType(type));
  const selections = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> =>
    fc
      .array(fc.oneof({ weight: 12, arbitrary: fieldOf(type, depth) }, { weight: 1, arbitrary: strange }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join(' '));

  const strange: fc.Arbitrary<string> = fc.oneof(
    fc.tuple(fc.constantFrom(...INWARD), ids).map(([inward, id]) => inward.replaceAll('ID', id)),
    fc
      .constantFrom(...types.filter(({ name }) => !name.startsWith('__')))
      .chain((type) =>
        fc.constantFrom(...Object.keys(type.getFields())).map((name) => `... on ${type.name} { ${name} }`),
      ),
  );

  const fieldOf = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
    const fields = Object.values(type.getFields());
    const open = fields.filter(({ name }) => told.has(`${type.name}.${name}`));
    const any = fc.constantFrom(...fields);
    const mostlyOpen =
      open.length === 0
        ? any
        : fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...open) }, { weight: 1, arbitrary: any });
    return fc.tuple(mostlyOpen, fc.nat({ max: 5 })).chain(([field, alias]) =>
      fc.tuple(argumentsOf(type, field), beneath(field, depth)).map(([given, rest]) => {
        // One alias a field and its arguments: the same with others would conflict.
        const named = alias < 2 || given !== '' ? `${aliasOf(field.name, given)}: ` : '';
        const text = `${named}${field.name}${given}${rest}`;
        return alias === 5 ? `... on ${type.name} { ${text} }` : text;
      }),
    );
  };

  const beneath = (field: Field, depth: number): fc.Arbitrary<string> => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return fc.constant('');
    return depth <= 0 ? fc.constant(' { __typename }') : selections(type, depth - 1).map((inner) => ` { ${inner} }`);
  };

  const argumentsOf = (type: GraphQLObjectType, { name, args }: Field): fc.Arbitrary<string> => {
    const given = args.filter(
      (argument) => isRequiredArgument(argument) || told.has(`${type.name}.${name}(${argument.name}:)`),
    );
    if (given.length === 0) return fc.constant('');
    const values = given.map((argument) => valueOf(argument, ids).map((value) => `${argument.name}: ${value}`));
    return fc.tuple(...values).map((all) => `(${all.join(', ')})`);
  };
  return fc
    .integer({ min: 0, max: 4 })
    .chain((depth) => selections(query, depth))
    .map((inner) => `query Q { ${inner} }`);
}

function aliasOf(name: string, given: string): string {
  return `a${[...`${name}${given}`].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)}`;
}

function valueOf(argument: GraphQLArgument, ids: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (type.name === 'Int') return fc.constantFrom('1', '5', '0');
  if (type.name === 'ID') return ids.map((id) => JSON.stringify(id));
  if (type.name === 'DivisionCode')
    return fc
      .oneof(
        { weight: 8, arbitrary: fc.constantFrom('31', '310101') },
        { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...CODES), ids) },
      )
      .map((code) => JSON.stringify(code));
  if (isRequiredArgument(argument)) return fc.constant('{}');
  return fc.constant('null');
}
