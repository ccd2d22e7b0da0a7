import * as fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  astFromValue,
} from 'graphql';
import { isStorable } from '#storable-text';
import { oddNumber, oddText, oddValue } from './odd-values.ts';

export type Operation = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Every query and mutation that a schema has, with values that mostly are of the right type and often odd. */
export function randomOperations(schema: GraphQLSchema): fc.Arbitrary<Operation> {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ field, isMutation: type === schema.getMutationType() })),
  );
  return fc.constantFrom(...fields).chain(({ field, isMutation }) =>
    fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(type)]))).map((values) => ({
      query: documentOf(field, isMutation),
      variables: withoutUndefined(values),
    })),
  );
}

function documentOf({ name, args, type }: GraphQLField<unknown, unknown>, isMutation: boolean): string {
  // A default lets a variable be left out; without it `$after: String!` would only test that.
  const declared = args.map((argument) => {
    const fallback = astFromValue(argument.defaultValue, argument.type);
    return `$${argument.name}: ${argument.type}${fallback ? ` = ${print(fallback)}` : ''}`;
  });
  const given = args.map((argument) => `${argument.name}: $${argument.name}`);
  const [variables, values] = args.length === 0 ? ['', ''] : [`(${declared.join(', ')})`, `(${given.join(', ')})`];
  return `${isMutation ? 'mutation' : 'query'} ${variables} { ${name}${values} ${selectionOf(type)} }`;
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named || 'getTypes' in named ? '{ __typename }' : '';
  const { edges, totalCount } = named.getFields();
  return `{ __typename ${edges ? 'edges { cursor }' : ''} ${totalCount ? 'totalCount' : ''} }`;
}

const plausible: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>> = {
  DivisionCode: fc.constantFrom('31', '310101', '310101002', '310101002001', '310104', '319999'),
  CodeKey: fc.constantFrom('LOW_INCOME', 'MEDICAL', 'LIVES_ALONE', 'NO_SUCH_CODE'),
  Date: fc.constantFrom('2026-10-31', '2026-11-30', '0000-01-01', '0001-01-01', '9999-12-31', '1900-02-28'),
  YearMonth: fc.constantFrom('2026-10', '1000-01', '2999-12'),
  DateTime: fc.constantFrom('2026-10-31T12:00:00Z', '0000-01-01T00:00Z', '9999-12-31T23:59:59+14:00'),
  Boolean: fc.boolean(),
  Int: oddNumber.map(whole),
  Float: oddNumber,
};

function whole(value: number): number {
  return Math.trunc(value) % 2 ** 31;
}

type Given = (right: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>;
const rightOrOdd: Given = (right) => fc.oneof({ arbitrary: right, weight: 30 }, oddValue);

/** Values that GraphQL itself takes for the type, whatever they say, as texts that can be stored; most ids are among these. */
export function valuesOfType(type: GraphQLInputType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const text = oddText.filter(isStorable);
  const id = fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 6 }, text);
  // JSON writes the others as null.
  const number = oddNumber.filter(Number.isFinite);
  // The graph's own scalars take anything, where the gateway does not know them.
  const [code, key, day] = [plausible['DivisionCode'], plausible['CodeKey'], plausible['Date']].map((right = text) =>
    fc.oneof({ arbitrary: right, weight: 6 }, text, number),
  );
  const Int = number.map(whole);
  const scalars = {
    ...plausible,
    Int,
    Float: number,
    String: text,
    ID: id,
    DivisionCode: code,
    CodeKey: key,
    Date: day,
  };
  return valueOf(type, (right) => right, scalars);
}

function valueOf(type: GraphQLInputType, given = rightOrOdd, scalars = plausible): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return given(rightOf(type.ofType, given, scalars));
  const right = given(rightOf(type, given, scalars));
  return fc.oneof({ arbitrary: right, weight: 2 }, fc.constantFrom(null, undefined));
}

function rightOf(type: GraphQLInputType, given: Given, scalars: typeof plausible): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return rightOf(type.ofType, given, scalars);
  if (isListType(type)) return fc.array(valueOf(type.ofType, given, scalars), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(({ name, type: of }) => [name, valueOf(of, given, scalars)]);
    return fc.record(Object.fromEntries(fields)).map(withoutUndefined);
  }
  return scalars[type.name] ?? oddText;
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
