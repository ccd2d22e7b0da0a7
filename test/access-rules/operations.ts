import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DomainName } from '#server';
import { tierDirectives } from '#tiers';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';

/** One field asked for alone, of a record where it belongs to one. */
export type Operation = {
  readonly domain: DomainName;
  readonly type: string;
  readonly field: string;
  /** The field with arguments and the least selection. */
  readonly selection: string;
  /** Of a mutation that takes one of several steps, the same with each of the other steps: a role may take one and not another. */
  readonly further: readonly string[];
};

const NOBODY = '310101002001-00000000-0000-7000-8000-000000000000';
const values: Readonly<Record<string, string>> = {
  CodeKey: '"LOW_INCOME"',
  DivisionCode: '"310101"',
  ID: `"${NOBODY}"`,
  Date: '"2026-10-31"',
  YearMonth: '"2026-10"',
  DateTime: '"2026-10-31T08:00:00+08:00"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  // Nothing accepts an empty text: what passes the rules of access fails there, and nothing is written.
  String: '""',
};

/** Every field of Query, Mutation and the entities of a domain, but keys, what other domains answer, and what federation adds. */
export function operationsOf(domain: DomainName, typeDefs: string): Operation[] {
  const schema = buildSubgraphSchema(parse(`${tierDirectives}\n${typeDefs}`));
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return types.filter(isAskedFor).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => !name.startsWith('_') && name !== 'id' && name !== 'code')
      .filter(({ astNode }) => !astNode?.directives?.some((directive) => directive.name.value === 'external'))
      .map((field) => {
        const [selection = '', ...further] = selectionsOf(field);
        return { domain, type: type.name, field: field.name, selection, further };
      }),
  );
}

function isAskedFor({ name, astNode }: GraphQLObjectType): boolean {
  const isEntity = astNode?.directives?.some((directive) => directive.name.value === 'key');
  return name === 'Query' || name === 'Mutation' || isEntity === true;
}

function selectionsOf(field: GraphQLField<unknown, unknown>): string[] {
  const steps = field.args.flatMap((argument) => stepsIn(argument.type));
  return steps.length === 0 ? [selectionOf(field)] : steps.map((step) => selectionOf(field, step));
}

/** The steps that an input can name. */
function stepsIn(type: GraphQLInputType): string[] {
  if (isNonNullType(type) || isListType(type)) return stepsIn(type.ofType);
  if (isEnumType(type)) return type.name.endsWith('Action') ? type.getValues().map(({ name }) => name) : [];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => stepsIn(field.type));
}

function selectionOf({ name, args, type }: GraphQLField<unknown, unknown>, step?: string): string {
  const needed = args.filter((argument) => isNonNullType(argument.type));
  const given = needed.map((argument) => `${argument.name}: ${valueOf(argument.type, step)}`).join(', ');
  return `${name}${given === '' ? '' : `(${given})`}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`;
}

function valueOf(type: GraphQLInputType, step?: string): string {
  if (isNonNullType(type)) return valueOf(type.ofType, step);
  if (isListType(type)) return `[${valueOf(type.ofType, step)}]`;
  if (isEnumType(type)) return (type.name.endsWith('Action') ? step : undefined) ?? type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return values[type.name] ?? 'null';
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${needed.map((field) => `${field.name}: ${valueOf(field.type, step)}`).join(', ')} }`;
}
