import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  Kind,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { FieldCost } from '../../supergraph/index.ts';
import type { DivisionSizes } from './division-sizes.ts';
import { type Check, checksOf } from './checks.ts';
import { type Given, type Variables, defaultsOf, readerOf } from './given.ts';
import type { Length, Page, Part, Selections } from './outline.ts';

/** What the gateway knows of its graph beside the schema; fields by `Type.field`. */
export type FieldFacts = {
  /** Whether owners answer the field. */
  readonly isTiered: (coordinate: string) => boolean;
  /** What the schema declares of the field's cost, if anything. */
  readonly costOf: (coordinate: string) => FieldCost | undefined;
  readonly divisionSizes: DivisionSizes;
};

/** The length of a list of which nothing is known; as many divisions lie beneath one on average. */
const ROWS_OF_A_LIST = 16;
/** Where nothing is declared: each write of a document is a transaction of its own, one after the other. */
const WEIGHT_OF_A_WRITE = 100;

/** Reads an operation into selections, each fragment once, and collects its pages and the checks of its arguments. */
export class OperationReader {
  readonly pages: Page[] = [];
  readonly checks: Check[] = [];
  readonly #schema: GraphQLSchema;
  readonly #facts: FieldFacts;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #read = new Map<string, Selections>();
  readonly #defaults: Variables;
  #count = 0;

  constructor(
    schema: GraphQLSchema,
    fragments: readonly FragmentDefinitionNode[],
    operation: OperationDefinitionNode,
    facts: FieldFacts,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#defaults = defaultsOf(operation);
    this.#facts = facts;
  }

  read(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | null | undefined,
    path: readonly string[],
  ): Selections {
    const into: Selections = { id: this.#count++, fields: 0, weight: 0, parts: [], fragments: [] };
    for (const selection of selections) this.#add(selection, type, path, into);
    return into;
  }

  #add(
    selection: SelectionNode,
    type: GraphQLNamedType | null | undefined,
    path: readonly string[],
    into: Selections,
  ): void {
    if (selection.kind === Kind.FIELD) return this.#addField(selection, type, path, into);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition && this.#schema.getType(selection.typeCondition.name.value);
      into.fragments.push({ on, selections: this.read(selection.selectionSet, on ?? type, path) });
      return;
    }
    const fragment = this.#fragments.get(selection.name.value);
    if (fragment === undefined) return;
    const on = this.#schema.getType(fragment.typeCondition.name.value);
    const selections = this.#read.get(fragment.name.value) ?? this.read(fragment.selectionSet, on, path);
    this.#read.set(fragment.name.value, selections);
    into.fragments.push({ on, selections });
  }

  #addField(
    node: FieldNode,
    type: GraphQLNamedType | null | undefined,
    path: readonly string[],
    into: Selections,
  ): void {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined) return;
    const coordinate = `${type?.name}.${field.name}`;
    const given = readerOf(node, this.#defaults);
    const name = node.alias?.value ?? node.name.value;
    const inner = [...path, name];
    const cost = this.#facts.costOf(coordinate);
    into.fields += 1;
    into.weight += cost?.weight ?? (type === this.#schema.getMutationType() ? WEIGHT_OF_A_WRITE : 1);
    if (this.#facts.isTiered(coordinate)) this.checks.push(...checksOf(field, given, inner));
    if (node.selectionSet === undefined) return;
    const named = getNamedType(field.type);
    into.parts.push({
      name,
      length: lengthOf(field, coordinate, cost, given),
      page: this.#pageOf(field, given, inner),
      division: named.name === 'Division' && hasArgument(field, 'code') ? given('code') : undefined,
      types: this.#typesOf(named),
      selections: this.read(node.selectionSet, named, inner),
    });
  }

  #typesOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  #pageOf(field: GraphQLField<unknown, unknown>, given: Given, path: readonly string[]): Page | undefined {
    const first = field.args.find(({ name }) => name === 'first');
    if (first === undefined) return undefined;
    const usual = typeof first.defaultValue === 'number' ? first.defaultValue : ROWS_OF_A_LIST;
    const rows = given('first');
    const page: Page = {
      path,
      isConnection: getNamedType(field.type).name.endsWith('Connection'),
      // What does not fit is for the execution to refuse; here it counts as if nothing were given.
      rowsOf: (variables) => {
        const value = rows(variables);
        return typeof value === 'number' ? value : usual;
      },
    };
    this.pages.push(page);
    return page;
  }
}

function lengthOf(
  field: GraphQLField<unknown, unknown>,
  coordinate: string,
  cost: FieldCost | undefined,
  given: Given,
): Part['length'] {
  if (!isListType(getNullableType(field.type))) return { kind: 'one' };
  const assumed = cost?.assumedSize ?? ROWS_OF_A_LIST;
  if (coordinate === 'Division.children') return { kind: 'children', assumed };
  return { kind: 'list', assumed, slice: sliceOf(field, cost, given) };
}

/** Reads the argument that says how long the list is. */
function sliceOf(field: GraphQLField<unknown, unknown>, cost: FieldCost | undefined, given: Given): Slice {
  const argument = field.args.find(({ name }) => cost?.slicingArguments.includes(name));
  if (argument === undefined) return undefined;
  const read = given(argument.name);
  return (variables) => read(variables) ?? argument.defaultValue;
}

type Slice = Extract<Length, { kind: 'list' }>['slice'];

function hasArgument({ args }: GraphQLField<unknown, unknown>, name: string): boolean {
  return args.some((argument) => argument.name === name);
}
