import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { errors } from '#errors';
import { type CompositeType, type Reading, acceptsOf, collectFields, readDocument } from '#tiers';
import { ErrorPaths, type Place } from './error-paths.ts';

type Values = Readonly<Record<string, unknown>>;
type Answer = { readonly data: Values; readonly errors: readonly GraphQLFormattedError[] };
/** What a subgraph was asked, and the supergraph's types. */
export type Asked = {
  readonly subgraph: string;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Values;
};
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

const documents = new WeakMap<DocumentNode, ReturnType<typeof readDocument>>();
/** Null instead of what does not fit, of which the caller is told. */
const NULLED = Symbol('null, and an error says why');
/** The same where null may not be, so that what holds it is null. */
const BUBBLE = Symbol('null where it may not be');

/**
 * Holds a subgraph's answer against the supergraph's types, as GraphQL has an executor complete values (specification, 6.4.3): what
 * does not fit is null, and null that may not be takes what holds it along. The Apollo gateway does so as well, but tells the caller
 * nothing. Each such place has one error, at the subgraph's path, unless the subgraph itself reported one there.
 */
export function completeAnswer(answer: Answer, asked: Asked): { data: Values | null; errors: GraphQLFormattedError[] } {
  const completion = new Completion(answer.errors, asked);
  const data = completion.complete(answer.data);
  return { data, errors: [...answer.errors, ...completion.found] };
}

class Completion {
  readonly found: GraphQLFormattedError[] = [];
  readonly #asked: Asked;
  readonly #reported: ErrorPaths;
  readonly #reading: Reading;

  constructor(reported: readonly GraphQLFormattedError[], asked: Asked) {
    const { fragments, defaults } = readOnce(asked.document);
    const conditions = { ...defaults, ...asked.variables };
    this.#asked = asked;
    this.#reported = new ErrorPaths(reported.map(({ path }) => (Array.isArray(path) ? path : [])));
    this.#reading = { schema: asked.schema, fragments, conditions };
  }

  complete(data: Values): Values | null {
    const { document, schema } = this.#asked;
    const { operation } = readOnce(document);
    const type = schema.getRootType(operation.operation);
    if (!type) return data;
    const fields = collectFields(this.#reading, type, [operation.selectionSet]);
    const completed = this.#completeFields(type, fields, data, []);
    if (completed === BUBBLE) return null;
    const nodes = fields.get('_entities');
    const list = data['_entities'];
    if (nodes === undefined || !Array.isArray(list)) return completed;
    return { ...completed, _entities: list.map((entity, i) => this.#completeEntity(nodes, entity, i)) };
  }

  /** A record that the subgraph does not know is null, which is an error only where a field of it may not be. */
  #completeEntity(nodes: readonly FieldNode[], value: unknown, index: number): unknown {
    const { schema, variables } = this.#asked;
    const name = typenameOf(value) ?? typenameOf(Object(variables['representations'])[index]);
    const type = name === undefined ? undefined : schema.getType(name);
    if (!isComposite(type)) return value;
    const path = ['_entities', index];
    const fields = this.#fieldsOf(type, nodes);
    if (isRecord(value)) return orNull(this.#completeFields(type, fields, value, path));
    if (value !== null && value !== undefined) return orNull(this.#nulled(type.name, path));
    const [key, [node]] = [...fields].find(([, [one]]) => isRequired(type, one)) ?? ['', []];
    if (node !== undefined) this.#nulled(`${type.name}.${node.name.value}`, [...path, key]);
    return null;
  }

  #completeFields(type: CompositeType, fields: Fields, value: Values, path: Place): Values | typeof BUBBLE {
    const completed: Record<string, unknown> = { ...value };
    for (const [key, nodes] of fields) {
      const definition = type.getFields()[nodes[0]?.name.value ?? ''];
      // The type's name, and what only subgraphs have: `_entities`, `_service`.
      if (definition === undefined) continue;
      const member = Object.hasOwn(value, key) ? value[key] : undefined;
      const result = this.#completeValue(`${type.name}.${definition.name}`, definition.type, nodes, member, [
        ...path,
        key,
      ]);
      if (result === BUBBLE) return BUBBLE;
      completed[key] = orNull(result);
    }
    return completed;
  }

  #completeValue(
    at: string,
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    value: unknown,
    path: Place,
  ): unknown {
    if (isNonNullType(type)) {
      const result = this.#completeValue(at, type.ofType, nodes, value, path);
      if (result === null) this.#nulled(at, path);
      return result === null || result === NULLED ? BUBBLE : result;
    }
    if (value === null) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) return this.#nulled(at, path);
      const list = value.map((element, i) => this.#completeValue(at, type.ofType, nodes, element, [...path, i]));
      return list.includes(BUBBLE) ? NULLED : list.map(orNull);
    }
    if (isLeafType(type)) return acceptsOf(type)(value) ? value : this.#nulled(at, path);
    return isRecord(value) ? this.#completeObject(at, type, nodes, value, path) : this.#nulled(at, path);
  }

  #completeObject(
    at: string,
    declared: GraphQLNamedOutputType,
    nodes: readonly FieldNode[],
    value: Values,
    path: Place,
  ): unknown {
    const { schema } = this.#asked;
    const name = value['__typename'];
    const type = name === undefined ? declared : schema.getType(String(name));
    const isPossible = isAbstractType(declared) && isObjectType(type) && schema.isSubType(declared, type);
    if (type !== declared && !isPossible) return this.#nulled(at, path);
    if (!isComposite(type)) return value;
    const completed = this.#completeFields(type, this.#fieldsOf(type, nodes), value, path);
    return completed === BUBBLE ? NULLED : completed;
  }

  #fieldsOf(type: CompositeType, nodes: readonly FieldNode[]): Fields {
    return collectFields(
      this.#reading,
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }

  #nulled(field: string, path: Place): typeof NULLED {
    if (this.#reported.concern(path)) return NULLED;
    const { message, extensions } = errors.subgraphInvalidAnswer(this.#asked.subgraph, { field });
    this.found.push({ message, path, extensions });
    return NULLED;
  }
}

/** Documents come again and again, since plans are kept. */
function readOnce(document: DocumentNode): ReturnType<typeof readDocument> {
  const known = documents.get(document) ?? readDocument(document);
  documents.set(document, known);
  return known;
}

function isRequired(type: CompositeType, node: FieldNode | undefined): boolean {
  return node !== undefined && isNonNullType(type.getFields()[node.name.value]?.type);
}

function typenameOf(value: unknown): string | undefined {
  const name = isRecord(value) ? value['__typename'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function isComposite(type: unknown): type is CompositeType {
  return isObjectType(type) || isInterfaceType(type);
}

function orNull(value: unknown): unknown {
  return value === NULLED || value === BUBBLE ? null : value;
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
