import { type DocumentNode, type FieldNode, GraphQLError, OperationTypeNode, isAbstractType, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { TierSchema } from '../schema/rules.ts';
import { type Reading, collectFields } from './collect.ts';
import { type ReadDocument, readDocument } from './document.ts';
import type { FieldPlan, ObjectShape, RootUnit } from './plan.ts';
import { SelectionCompiler } from './selection.ts';

/** An operation, compiled for one set of values of the variables in @skip and @include. */
export type Operation = {
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** The document's text, or the client's own wording of it, as a JSON string. */
  readonly quote: (text: string) => string;
  readonly name: string | undefined;
  /** The root fields in the order of the document. */
  readonly roots: readonly Root[];
  /** Something must be fetched after the first answers. */
  readonly isStaged: boolean;
  /** Definitions of the variables, printed, by name. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** No response key of the document starts with it. */
  readonly prefix: string;
};

export type Root =
  | { readonly kind: 'typename' | 'service'; readonly key: string; readonly node: FieldNode }
  | { readonly kind: 'entities'; readonly key: string; readonly node: FieldNode; readonly shape: ObjectShape }
  | { readonly kind: 'field'; readonly key: string; readonly unit: RootUnit };

type Compiled = { readonly read: ReadDocument; readonly byConditions: LRUCache<string, Operation> };

/** Compiles documents, each once: the work is remembered with the document and forgotten with it. */
export class OperationCompiler {
  readonly #tiers: TierSchema;
  readonly #known = new WeakMap<DocumentNode, Map<string, Compiled>>();

  constructor(tiers: TierSchema) {
    this.#tiers = tiers;
  }

  /** Errors: GraphQLError when the document has no such operation; TierSchemaError when it does not fit the schema. */
  compile(document: DocumentNode, name = '', variables: Readonly<Record<string, unknown>> = {}): Operation {
    const { read, byConditions } = this.#read(document, name);
    // Nothing but true counts as true, whatever a caller sends that did not have its variables checked.
    const conditions = Object.fromEntries(
      read.conditions.map((one) => [
        one,
        (Object.hasOwn(variables, one) ? variables[one] : read.defaults[one]) === true,
      ]),
    );
    const key = read.conditions.map((one) => conditions[one]).join();
    const known = byConditions.get(key) ?? this.#compile(document, read, conditions);
    byConditions.set(key, known);
    return known;
  }

  #read(document: DocumentNode, name: string): Compiled {
    const byName = this.#known.get(document) ?? new Map<string, Compiled>();
    const known = byName.get(name) ?? {
      read: readDocument(document, name),
      byConditions: new LRUCache<string, Operation>({ max: 64 }),
    };
    this.#known.set(document, byName.set(name, known));
    return known;
  }

  #compile(document: DocumentNode, read: ReadDocument, conditions: Reading['conditions']): Operation {
    const { operation, fragments, prefix, defaults } = read;
    const { schema } = this.#tiers;
    const compiler = new SelectionCompiler(this.#tiers, { schema, fragments, conditions }, prefix);
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const type = isMutation ? schema.getMutationType() : schema.getQueryType();
    if (!type || operation.operation === OperationTypeNode.SUBSCRIPTION) {
      throw new GraphQLError(`The schema has no ${operation.operation}. Send a query or a mutation it defines.`);
    }
    const fields = collectFields(compiler.reading, type, [operation.selectionSet]);
    const roots = [...fields].map(([key, nodes]) =>
      rootOf(compiler, key, nodes, (merged) => compiler.field(type, key, nodes, merged), this.#tiers, type.name),
    );
    return {
      kind: isMutation ? 'mutation' : 'query',
      text: print(document),
      quote: quoter(),
      name: operation.name?.value,
      roots,
      isStaged: roots.some((root) => root.kind === 'field' && isStaged(root.unit.plan)),
      definitions: new Map(
        (operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, print(node)]),
      ),
      defaults,
      prefix,
    };
  }
}

function rootOf(
  compiler: SelectionCompiler,
  key: string,
  nodes: readonly FieldNode[],
  plan: (isMerged: boolean) => FieldPlan,
  tiers: TierSchema,
  typeName: string,
): Root {
  const [node] = nodes;
  if (node === undefined) throw new TypeError('a collected field has a node');
  const name = node.name.value;
  if (name === '__typename') return { kind: 'typename', key, node };
  if (name === '_service') return { kind: 'service', key, node };
  const entity = tiers.schema.getType('_Entity');
  if (name === '_entities' && isAbstractType(entity)) {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      kind: 'entities',
      key,
      node,
      shape: compiler.abstract(entity, selections, { isByKey: true, isMerged: false }),
    };
  }
  const strategy = tiers.findField(typeName, name)?.strategy ?? 'owner';
  return {
    kind: 'field',
    key,
    unit: { kind: 'root', id: compiler.nextUnit(), strategy, plan: plan(strategy !== 'owner') },
  };
}

/** Whether anything beneath the field is fetched after the first answer. */
export function isStaged({ shape }: Pick<FieldPlan, 'shape'>): boolean {
  const inner = shape.kind === 'list' ? shape.of : shape;
  if (inner.kind === 'list') return isStaged({ shape: inner });
  if (inner.kind === 'leaf') return false;
  return [...inner.types.values()].some((plan) => plan.later !== undefined || plan.asked.some(isStaged));
}

/** Documents come again and again in the same wording, which is quoted once. */
function quoter(): (text: string) => string {
  let last = { text: '', json: '""' };
  return (text) => {
    if (last.text !== text) last = { text, json: JSON.stringify(text) };
    return last.json;
  };
}
