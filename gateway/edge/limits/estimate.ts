import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  Kind,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FragmentDefinitionNode,
} from 'graphql';
import { type Check, checksOf } from './checks.ts';
import { type Given, type Variables, defaultsOf, readerOf } from './given.ts';

/** A list that is asked for by pages: where it first stands in the answer, and how many rows are asked for. */
export type Page = {
  readonly path: readonly string[];
  readonly isConnection: boolean;
  rowsOf(given: Variables): number;
};

/** What the answer to an operation may hold, as far as the document tells. */
export type Estimate = {
  readonly pages: readonly Page[];
  readonly checks: readonly Check[];
  costOf(given: Variables): number;
};

/** Which fields owners answer, as `Type.field`. */
export type IsTiered = (coordinate: string) => boolean;

type Values = { own: number; readonly parts: { readonly values: Values; readonly rows: Page | number }[] };
type Place = {
  readonly type: GraphQLNamedType | null | undefined;
  readonly page: Page | undefined;
  readonly path: readonly string[];
};

/** How many divisions a division has beneath it, on average. Other lists without pages are shorter. */
const ROWS_OF_A_LIST = 16;

/**
 * Reads an operation once, so that a request costs a walk over its lists alone. Each field counts one for each time the answer may
 * hold it: a page multiplies what is on it by `first`, a list without pages by 16. Introspection counts nothing.
 */
export function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isTiered: IsTiered,
): Estimate {
  const reader = new Reader(schema, document, operation, isTiered);
  const values = reader.read(operation.selectionSet, {
    type: schema.getRootType(operation.operation),
    page: undefined,
    path: [],
  });
  const { pages, checks } = reader;
  return { pages, checks, costOf: (given) => costOf(values, given, new Map()) };
}

/** Each fragment is counted once for a request, however often it is spread. */
function costOf(values: Values, given: Variables, known: Map<Values, number>): number {
  const before = known.get(values);
  if (before !== undefined) return before;
  let cost = values.own;
  for (const { values: inner, rows } of values.parts) {
    cost += (typeof rows === 'number' ? rows : Math.max(rows.rowsOf(given), 1)) * costOf(inner, given, known);
  }
  known.set(values, cost);
  return cost;
}

class Reader {
  readonly pages: Page[] = [];
  readonly checks: Check[] = [];
  readonly #schema: GraphQLSchema;
  readonly #isTiered: IsTiered;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #defaults: Variables;
  readonly #read = new Map<Page | undefined, Map<string, Values>>();

  constructor(
    schema: GraphQLSchema,
    { definitions }: DocumentNode,
    operation: OperationDefinitionNode,
    isTiered: IsTiered,
  ) {
    this.#schema = schema;
    this.#isTiered = isTiered;
    this.#defaults = defaultsOf(operation);
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  read({ selections }: SelectionSetNode, place: Place): Values {
    const values: Values = { own: 0, parts: [] };
    for (const selection of selections) this.#add(selection, place, values);
    return values;
  }

  #add(selection: SelectionNode, place: Place, values: Values): void {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      values.parts.push({ values: this.#readFragment(selection.name.value, place), rows: 1 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? this.#schema.getType(selection.typeCondition.name.value) : place.type;
      values.parts.push({ values: this.read(selection.selectionSet, { ...place, type }), rows: 1 });
    } else {
      this.#addField(selection, place, values);
    }
  }

  #addField(node: FieldNode, { type, page, path }: Place, values: Values): void {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined) return;
    values.own += 1;
    const inner = [...path, node.alias?.value ?? node.name.value];
    if (this.#isTiered(`${type?.name}.${field.name}`)) this.checks.push(...checksOf(field, this.#given(node), inner));
    if (node.selectionSet === undefined) return;
    const paged = this.#pageOf(field, node, inner);
    const isList = isListType(getNullableType(field.type));
    const place = { type: getNamedType(field.type), page: isList ? undefined : paged, path: inner };
    const rows = isList ? (paged ?? page ?? ROWS_OF_A_LIST) : 1;
    values.parts.push({ values: this.read(node.selectionSet, place), rows });
  }

  #readFragment(name: string, place: Place): Values {
    const known = this.#read.get(place.page) ?? new Map<string, Values>();
    this.#read.set(place.page, known);
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return { own: 0, parts: [] };
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    const values = known.get(name) ?? this.read(fragment.selectionSet, { ...place, type });
    known.set(name, values);
    return values;
  }

  #pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, path: readonly string[]): Page | undefined {
    const first = field.args.find(({ name }) => name === 'first');
    if (first === undefined) return undefined;
    const usual = typeof first.defaultValue === 'number' ? first.defaultValue : ROWS_OF_A_LIST;
    const rows = this.#given(node)('first');
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

  #given(node: FieldNode): Given {
    return readerOf(node, this.#defaults);
  }
}
