import type { Scope } from '#access';
import { type Words, isCodeList } from '../words/index.ts';

/** What the address says besides the filters. */
type Taken = 'within' | 'order' | 'search' | 'after' | 'month' | 'figure';
type Labelled = {
  readonly label: Words;
  /** What is listed while nothing is chosen, where that is not all. */
  readonly unset?: Words;
  /** Offered to those alone who may filter so. */
  readonly scope?: Scope;
};

/** What of both is offered besides what is listed while nothing is chosen. */
type Whether = { readonly yes?: Words; readonly no?: Words };

/** How the reader chooses one value of a filter, by its type in the graph. */
type FilterOf<Value> = Labelled &
  (Value extends readonly (infer Key extends string)[]
    ? { readonly oneOf: Readonly<Record<Key, Words>> }
    : Value extends boolean
      ? { readonly whether: Whether }
      : Value extends string
        ? { readonly on: 'day' }
        : never);

/** By their names in the graph, which they have in the address too. */
export type Filters<Filter> = {
  readonly [Name in Exclude<keyof Filter, Taken>]?: FilterOf<Exclude<Filter[Name], undefined>>;
};

/** A filter as views use it. */
export type ListFilter = Labelled & {
  readonly name: string;
  /** Undefined where a day is chosen. A code list's come with its answer. */
  readonly choices: Readonly<Record<string, Words>> | undefined;
  /** What the graph is asked with; undefined for what it could not be asked with. */
  readonly valueOf: (chosen: string) => unknown;
};

type AnyFilter = Labelled & {
  readonly oneOf?: Readonly<Record<string, Words>>;
  readonly whether?: Whether;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KEY = /^[A-Z][A-Z0-9_]*$/;

export function listFilters(filters: Readonly<Record<string, AnyFilter>>): ListFilter[] {
  return Object.entries(filters).map(([name, filter]) => ({
    name,
    label: filter.label,
    ...(filter.unset && { unset: filter.unset }),
    ...(filter.scope && { scope: filter.scope }),
    ...asked(filter),
  }));
}

function asked({ oneOf, whether }: AnyFilter): Pick<ListFilter, 'choices' | 'valueOf'> {
  if (whether !== undefined) {
    const { yes, no } = whether;
    const choices: Record<string, Words> = { ...(yes && { yes }), ...(no && { no }) };
    return { choices, valueOf: (key) => (key === 'yes' ? true : key === 'no' ? false : undefined) };
  }
  if (oneOf !== undefined) {
    return {
      choices: oneOf,
      // Of a code list not all keys are known: those of districts come when they are asked for. The graph refuses what is none.
      valueOf: (key) => (Object.hasOwn(oneOf, key) || (isCodeList(oneOf) && KEY.test(key)) ? [key] : undefined),
    };
  }
  return { choices: undefined, valueOf: (day) => (DAY.test(day) ? day : undefined) };
}
