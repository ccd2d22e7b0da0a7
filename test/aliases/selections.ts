import * as fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One field of a document, under its own name and under the one that it is renamed to. */
export type Selection = {
  readonly on: string;
  readonly field: string;
  readonly responseName: string;
  readonly args: string;
  readonly of: readonly Selection[];
  readonly place: 'object' | 'inline fragment' | 'named fragment';
};

/** How arguments are written into a document, by name; a field that needs another one is not asked for. */
export type KnownArguments = Readonly<Record<string, readonly string[]>>;

/** Names of keys, of what joins and lists are made of, and of what JavaScript and the gateway use themselves. */
const HOSTILE = ['code', 'id', '__typename', 'name', 'node', 'edges', '__proto__', 'constructor', 'alias_', 'alias_id'];

/** Random selections of a type. At each place the new names are one to one, and most of them are names of other fields. */
export function selectionsOf(
  type: GraphQLObjectType,
  known: KnownArguments,
  depth: number,
): fc.Arbitrary<readonly Selection[]> {
  const askable = ['__typename', ...askableOf(type, known, depth).map(({ name }) => name)];
  const names = [...new Set([...HOSTILE, ...Object.keys(type.getFields())])];
  return fc
    .tuple(
      fc.subarray(askable, { minLength: 1, maxLength: Math.min(askable.length, 5) }),
      fc.shuffledSubarray(names, { minLength: 5 }),
    )
    .chain(([fields, responseNames]) =>
      fc.tuple(...fields.map((field, i) => selectionOf(type, field, responseNames[i] ?? field, known, depth))),
    );
}

function askableOf(type: GraphQLObjectType, known: KnownArguments, depth: number): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ args, type: of }) => {
    const inner = getNamedType(of);
    const isKnown = args.filter(isRequiredArgument).every(({ name }) => known[name] !== undefined);
    return isKnown && (isLeafType(inner) || (isObjectType(inner) && depth > 0));
  });
}

function selectionOf(
  type: GraphQLObjectType,
  field: string,
  responseName: string,
  known: KnownArguments,
  depth: number,
): fc.Arbitrary<Selection> {
  const { args = [], type: of } = type.getFields()[field] ?? {};
  const inner = of && getNamedType(of);
  const given = args.flatMap(({ name }) => {
    const values = known[name];
    return values === undefined ? [] : [fc.constantFrom(...values).map((value) => `${name}: ${value}`)];
  });
  return fc.record({
    on: fc.constant(type.name),
    field: fc.constant(field),
    responseName: fc.constant(responseName),
    args: fc.tuple(...given).map((written) => (written.length === 0 ? '' : `(${written.join(', ')})`)),
    of: isObjectType(inner) ? selectionsOf(inner, known, depth - 1) : fc.constant([]),
    place: fc.constantFrom<Selection['place'][]>('object', 'object', 'inline fragment', 'named fragment'),
  });
}

/** Random operations on a schema's queries. */
export function queriesOf(schema: GraphQLSchema, known: KnownArguments, depth: number) {
  const query = schema.getQueryType();
  if (!query) throw new TypeError('the schema has no queries');
  return selectionsOf(query, known, depth);
}

/** The document that asks for the selections, under their own names or renamed. */
export function documentOf(selections: readonly Selection[], naming: 'plain' | 'renamed'): string {
  const fragments: string[] = [];
  const fieldOf = ({ field, responseName, args, of }: Selection): string =>
    `${naming === 'plain' ? '' : `${responseName}: `}${field}${args}${of.length === 0 ? '' : setOf(of)}`;
  const setOf = (all: readonly Selection[]): string =>
    `{ ${all
      .map((selection) => {
        if (selection.place === 'object') return fieldOf(selection);
        const body = `on ${selection.on} { ${fieldOf(selection)} }`;
        if (selection.place === 'inline fragment') return `... ${body}`;
        const name = `F${fragments.length}`;
        const at = fragments.push('') - 1;
        fragments[at] = `fragment ${name} ${body}`;
        return `...${name}`;
      })
      .join(' ')} }`;
  const operation = setOf(selections);
  return [`query Asked ${operation}`, ...fragments].join('\n');
}

/** The plain answer's data under the new names, in its own order. */
export function renamed(data: unknown, selections: readonly Selection[]): unknown {
  if (selections.length === 0 || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((element) => renamed(element, selections));
  const object: Record<string, unknown> = Object.create(null);
  for (const [field, value] of Object.entries(data)) {
    const { responseName, of } = selectionNamed(field, selections);
    object[responseName] = renamed(value, of);
  }
  return object;
}

/** The plain answer's path under the new names. */
export function renamedPath(
  path: readonly (string | number)[] | undefined,
  selections: readonly Selection[],
): (string | number)[] | undefined {
  let place = selections;
  return path?.map((element) => {
    if (typeof element === 'number') return element;
    const selection = selectionNamed(element, place);
    place = selection.of;
    return selection.responseName;
  });
}

function selectionNamed(name: string, selections: readonly Selection[]): Selection {
  const selection = selections.find(({ field }) => field === name);
  if (selection === undefined) throw new TypeError(`the plain answer has ${name}, which the document does not ask for`);
  return selection;
}
