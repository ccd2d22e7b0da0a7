import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLAbstractType,
  type GraphQLOutputType,
  type SelectionSetNode,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Accepts, acceptsOf } from '../schema/leaf.ts';
import { type Rule, type Strategy, type TierField, type TierSchema, TierSchemaError } from '../schema/rules.ts';
import { type Reading, collectFields } from './collect.ts';
import { Draft } from './draft.ts';
import { isOpaque, isVerbatim } from './verbatim.ts';
import type { EntityUnit, FieldPlan, Later, ObjectPlan, ObjectShape, Shape } from './plan.ts';

/** What merging a page takes of its parts. */
const PAGED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['edges', ['cursor']],
  ['pageInfo', ['hasNextPage']],
]);

/** How a selection is to be asked: `isByKey`, only the key now; `isMerged`, of several owners whose parts meet. */
type Mode = { readonly isByKey: boolean; readonly isMerged: boolean };
type Needs = { readonly isMerged: boolean; readonly required: readonly string[] };

/** Turns selections into plans. One is made for each compilation; it numbers what it makes. */
export class SelectionCompiler {
  readonly reading: Reading;
  readonly #tiers: TierSchema;
  readonly #prefix: string;
  #hidden = 0;
  #units = 0;

  /** No response key of the document may start with the prefix. */
  constructor(tiers: TierSchema, reading: Reading, prefix: string) {
    this.#tiers = tiers;
    this.reading = reading;
    this.#prefix = prefix;
  }

  nextUnit(): number {
    return this.#units++;
  }

  hiddenKey(): string {
    return `${this.#prefix}${this.#hidden++}`;
  }

  sumRuleOf({ name }: GraphQLObjectType): string | undefined {
    return this.#tiers.findSumRule(name);
  }

  /** `required` names fields that every object of the value must bring, whether or not the client asks for them; a dot leads beneath. */
  field(
    type: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    isMerged: boolean,
    required: readonly string[] = [],
  ): FieldPlan {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    const args = node?.arguments ?? [];
    if (name === '__typename') {
      const accepts: Accepts = (value) => value === type.name;
      const shape: Shape = { kind: 'leaf', isRequired: true, accepts, order: undefined };
      const isWhole = { isOpaque: true, isVerbatim: true, isDispensable: false };
      return { key, name, typeName: type.name, args, field: undefined, rule: undefined, shape, ...isWhole };
    }
    const field = this.#tiers.findField(type.name, name);
    if (field === undefined) throw new TierSchemaError(`${type.name}.${name}`, 'no such field');
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const needs = isMerged && field.rule?.kind === 'by' ? neededBy(field.rule) : required;
    const shape = this.#shape(field.definition.type, selections, field, { isMerged, required: needs });
    const rule = isMerged ? field.rule : undefined;
    const isWhole = {
      isOpaque: isOpaque(shape) && !field.isWorded,
      isVerbatim: isVerbatim(shape) && !field.isWorded,
      isDispensable: false,
    };
    return { key, name, typeName: type.name, args, field, rule, shape, ...isWhole };
  }

  #shape(type: GraphQLOutputType, selections: readonly SelectionSetNode[], field: TierField, needs: Needs): Shape {
    if (isNonNullType(type)) return { ...this.#shape(type.ofType, selections, field, needs), isRequired: true };
    if (isListType(type)) {
      const isMerged = needs.isMerged && field.rule?.kind === 'by';
      const of = this.#shape(type.ofType, selections, field, { ...needs, isMerged });
      return { kind: 'list', isRequired: false, of };
    }
    if (isLeafType(type)) {
      const order = isEnumType(type) ? type.getValues().map(({ name }) => name) : undefined;
      return { kind: 'leaf', isRequired: false, accepts: acceptsOf(type), order };
    }
    const mode = { isByKey: field.refers, isMerged: needs.isMerged };
    if (isObjectType(type)) {
      const isConnection = needs.isMerged && field.isConnection;
      const plan = isConnection
        ? this.#connection(type, selections)
        : this.object(type, selections, mode, needs.required);
      const types = new Map([[type.name, plan]]);
      return { kind: 'object', isRequired: false, types, typeKey: undefined, isConnection };
    }
    return this.abstract(type, selections, mode);
  }

  /** A plan for each possible type; the answer's `__typename` says which one holds. */
  abstract(type: GraphQLAbstractType, selections: readonly SelectionSetNode[], mode: Mode): ObjectShape {
    const plans = this.reading.schema.getPossibleTypes(type).map((possible) => this.object(possible, selections, mode));
    const isNamed = plans.every(({ answers }) =>
      answers.some(({ key, plan }) => key === '__typename' && plan?.name === key),
    );
    const typeKey = isNamed ? '__typename' : this.hiddenKey();
    const types = new Map(plans.map((plan) => [plan.typeName, plan]));
    return { kind: 'object', isRequired: false, types, typeKey, isConnection: false };
  }

  object(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    mode: Mode,
    required: readonly string[] = [],
  ): ObjectPlan {
    const draft = new Draft(this, type, mode.isMerged);
    const later = new Map<Strategy, [string, FieldNode[]][]>();
    for (const [key, nodes] of collectFields(this.reading, type, selections)) {
      const name = nodes[0]?.name.value ?? '';
      const strategy = this.#laterStrategy(type, name, mode);
      if (strategy === undefined) draft.answer(key, nodes);
      else {
        draft.postpone(key);
        later.set(strategy, [...(later.get(strategy) ?? []), [key, nodes]]);
      }
    }
    for (const path of required) {
      const [name = '', ...beneath] = path.split('.');
      draft.require(name, [], beneath);
    }
    draft.requireSiblings();
    return draft.finish(this.#later(type, draft, later, mode));
  }

  /** Whether a field must be asked of others than the owner at hand, and of whom. */
  #laterStrategy(type: GraphQLObjectType, name: string, { isByKey }: Mode): Strategy | undefined {
    if (name === '__typename') return undefined;
    const strategy = this.#tiers.findField(type.name, name)?.strategy ?? 'owner';
    if (!isByKey) return strategy === 'owner' ? undefined : strategy;
    const key = this.#tiers.findKey(type.name);
    return key?.isOnly === true && key.fields.includes(name) ? undefined : strategy;
  }

  #later(
    type: GraphQLObjectType,
    draft: Draft,
    groups: ReadonlyMap<Strategy, [string, FieldNode[]][]>,
    mode: Mode,
  ): Later | undefined {
    if (groups.size === 0) return undefined;
    const key = this.#tiers.findKey(type.name);
    if (key === undefined) throw new TierSchemaError(type.name, 'no @key to ask by');
    const units = [...groups].map(([strategy, fields]) => this.#unit(type, strategy, fields));
    return { key, keyPlans: key.fields.map((name) => draft.require(name)), units, isByKey: mode.isByKey };
  }

  #unit(type: GraphQLObjectType, strategy: Strategy, fields: readonly [string, FieldNode[]][]): EntityUnit {
    const draft = new Draft(this, type, strategy !== 'owner');
    for (const [key, nodes] of fields) draft.answer(key, nodes);
    draft.requireSiblings();
    return { kind: 'entity', id: this.nextUnit(), strategy, plan: draft.finish(undefined) };
  }

  /**
   * A page is merged by its edges' cursors and cut by who has more, so both are asked also when the client wants only one of
   * `edges` and `pageInfo`, or of either something else.
   */
  #connection(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): ObjectPlan {
    const draft = new Draft(this, type, true);
    const names = new Set<string>();
    for (const [key, nodes] of collectFields(this.reading, type, selections)) {
      const name = nodes[0]?.name.value ?? '';
      names.add(name);
      draft.answer(key, nodes, PAGED_BY.get(name));
    }
    const isPaged = [...PAGED_BY.keys()].some((name) => names.has(name));
    for (const [name, required] of PAGED_BY) if (isPaged && !names.has(name)) draft.require(name, [], required);
    return draft.finish(undefined);
  }
}

/** Which fields of an element are asked in any case: its key, and what it is ranked by. */
function neededBy({ field, ranked }: Extract<Rule, { kind: 'by' }>): readonly string[] {
  return ranked === undefined ? [field] : [field, ranked.path.join('.')];
}
