import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType } from 'graphql';
import type { DivisionSizes } from './division-sizes.ts';
import type { Variables } from './given.ts';
import type { Part, Selections } from './outline.ts';

/** Where a selection set stands: what decides how long the lists in it are. */
type Place = {
  /** The rows of the page that a list stands in. */
  readonly rows: number | undefined;
  /** The division whose code is known, and how many generations beneath it. */
  readonly division: { readonly code: string; readonly generation: number } | undefined;
};

/** What of an answer costs most: where it stands, and what it costs by itself. */
export type Heaviest = { readonly path: readonly string[]; readonly cost: number };

const NOWHERE: Place = { rows: undefined, division: undefined };

/**
 * What an operation costs with the variables of one request: the weight of each field for each time the answer may hold it. Of types
 * that exclude each other the most costly one counts. Each selection set is measured once for each kind of place it stands in.
 */
export class Measure {
  readonly #schema: GraphQLSchema;
  readonly #sizes: DivisionSizes;
  readonly #variables: Variables;
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, sizes: DivisionSizes, variables: Variables) {
    this.#schema = schema;
    this.#sizes = sizes;
    this.#variables = variables;
  }

  costOf(selections: Selections, type: GraphQLObjectType | undefined): number {
    return this.#cost(selections, type, NOWHERE);
  }

  /** Follows the most costly part of each part, the first in any case, as long as it holds at least half of the whole. */
  heaviestOf(selections: Selections, type: GraphQLObjectType | undefined): Heaviest {
    const whole = this.costOf(selections, type);
    let found: Heaviest = { path: [], cost: whole };
    let times = 1;
    let current = { selections, type, place: NOWHERE };
    for (;;) {
      const next = this.#heaviestPart(current.selections, current.type, current.place);
      if (next === undefined || (found.path.length > 0 && next.cost * times < whole / 2)) return found;
      found = { path: [...found.path, next.part.name], cost: next.cost * times };
      times *= this.#rowsOf(next.part, current.place);
      const place = this.#within(next.part, current.place);
      current = { selections: next.part.selections, type: this.#costliestType(next.part, place), place };
    }
  }

  #cost(selections: Selections, type: GraphQLObjectType | undefined, place: Place): number {
    const { rows, division } = place;
    const key = `${selections.id} ${type?.name} ${rows} ${division?.generation} ${division?.code}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let cost = selections.weight;
    for (const part of selections.parts) cost += this.#partCost(part, place);
    for (const { on, selections: inner } of selections.fragments) {
      if (this.#holds(on, type)) cost += this.#cost(inner, type, place);
    }
    this.#known.set(key, cost);
    return cost;
  }

  /** An object costs at least one value, and a connection its rows: owners read them for its page information alone as well. */
  #partCost(part: Part, place: Place): number {
    const within = this.#within(part, place);
    const type = this.#costliestType(part, within);
    const each = Math.max(1, this.#cost(part.selections, type, within));
    return Math.max(this.#rowsOf(part, place) * each, part.page?.isConnection ? part.page.rowsOf(this.#variables) : 0);
  }

  #costliestType({ types, selections }: Part, within: Place): GraphQLObjectType | undefined {
    let [costliest] = types;
    if (types.length < 2) return costliest;
    let most = -1;
    for (const type of types) {
      const cost = this.#cost(selections, type, within);
      if (cost > most) [costliest, most] = [type, cost];
    }
    return costliest;
  }

  #heaviestPart(selections: Selections, type: GraphQLObjectType | undefined, place: Place) {
    let heaviest: { part: Part; cost: number } | undefined;
    for (const part of partsOf(selections, (on) => this.#holds(on, type))) {
      const cost = this.#partCost(part, place);
      if (cost > (heaviest?.cost ?? 0)) heaviest = { part, cost };
    }
    return heaviest;
  }

  #rowsOf({ length, page }: Part, { rows, division }: Place): number {
    if (length.kind === 'one') return 1;
    if (length.kind === 'children') return this.#childrenOf(division) ?? length.assumed;
    const asked = page?.rowsOf(this.#variables) ?? length.slice?.(this.#variables) ?? rows ?? length.assumed;
    return typeof asked === 'number' ? Math.max(asked, 1) : length.assumed;
  }

  /** How many children the divisions of a generation have, on average. */
  #childrenOf(division: Place['division']): number | undefined {
    if (division === undefined) return undefined;
    const parents = this.#sizes(division.code, division.generation);
    const children = this.#sizes(division.code, division.generation + 1);
    if (parents === undefined || children === undefined) return undefined;
    return parents === 0 ? 0 : children / parents;
  }

  #within({ length, page, division: codeOf }: Part, { division }: Place): Place {
    const code = codeOf?.(this.#variables);
    const isKnown = typeof code === 'string';
    const isBeneath = length.kind === 'children' && division !== undefined;
    const beneath = isBeneath ? { ...division, generation: division.generation + 1 } : undefined;
    return {
      rows: length.kind === 'one' ? page?.rowsOf(this.#variables) : undefined,
      division: isKnown ? { code, generation: 0 } : beneath,
    };
  }

  /** Whether an object of the type is what a fragment is on. */
  #holds(on: GraphQLNamedType | undefined, type: GraphQLObjectType | undefined): boolean {
    if (on === undefined || type === undefined || on === type) return true;
    return isAbstractType(on) && this.#schema.isSubType(on, type);
  }
}

function* partsOf(
  { id, parts, fragments }: Selections,
  holds: (on: GraphQLNamedType | undefined) => boolean,
  seen = new Set<number>(),
): Generator<Part> {
  if (seen.has(id)) return;
  seen.add(id);
  yield* parts;
  for (const { on, selections } of fragments) if (holds(on)) yield* partsOf(selections, holds, seen);
}
