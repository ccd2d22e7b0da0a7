import type { EntityClass } from '@mikro-orm/core';
import type { Scope } from '#access';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Direction, OrderColumn } from './order.ts';
import type { Reading } from './tokens.ts';

/** What a list shows: a record of a register, in a division. */
export type Listed = { readonly id: string; readonly division: DivisionCode };

/**
 * What a list is filtered by. Comparisons are of text, date, int, boolean, uuid and timestamptz alone: what else there is reaches no index
 * under row-level security. With `scope` only callers who hold it may filter so; with `codes` by codes of that list alone.
 */
export type Filter<Name extends string = string> = { readonly scope?: Scope; readonly codes?: string } & (
  | { readonly oneOf: Name }
  /** Equal to a value or, with `through`, one of those that a statement gives for it, as SQL with one question mark. */
  | { readonly is: Name; readonly among?: string; readonly through?: string }
  /** At or beneath a division. */
  | { readonly beneath: Name }
  /** By a day; with `byDay` the column is an instant, and the day is that of Shanghai. By a whole number where the column is one. */
  | { readonly from: Name; readonly byDay?: true }
  | { readonly until: Name; readonly byDay?: true }
  /** On a day from the first column to the second, which is open while null. */
  | { readonly during: readonly [from: Name, until: Name] }
  /** A list of texts that holds one of them; found by the list's tokens. */
  | { readonly holds: Name }
  /** A list of texts that holds it, looked at row by row: for tables that are too busy for tokens. */
  | { readonly includes: Name }
  /** Whether a condition on the row's columns is met; `unmet` is its contrary where that is more than `not`. */
  | {
      readonly met: string;
      readonly unmet?: string;
      /** What its question marks are, which the service fills in by `measuredBy`. */
      readonly measured?: readonly ('date' | 'number')[];
    }
);

/** What a service asks a measured condition: such as whether what the operator requires is reached. */
export type Measured = { readonly isMet: boolean; readonly by: readonly (string | number)[] };

/** A date of the row, and the day that follows from today's: what is listed changes at midnight, its cursors do not. */
export type NotAfter<Name extends string = string> = {
  readonly property: Name;
  readonly day: (today: CalendarDate) => CalendarDate;
};

export type Search<Name extends string = string> = {
  readonly texts?: readonly Name[];
  /** Names of people: they begin with a surname. */
  readonly names?: readonly Name[];
  /** Numbers of documents and phones: found whole or by the last four characters. */
  readonly numbers?: readonly Name[];
  /** Found as they are written, not by pinyin: addresses and numbers, whose pinyin would be half of all tokens. */
  readonly spelled?: readonly Name[];
  /** Names that a text is looked through for: found by the whole of it alone, beside what searches find. */
  readonly whole?: readonly Name[];
  /** Tokens are kept as keyed hashes: for names of people, and what is sealed. */
  readonly keyed?: boolean;
  readonly scope?: Scope;
};

/** A list, declared once: from it follow what it takes, its statements and cursors, what it refuses and what is checked of it. */
export type List<Row extends Listed = Listed> = {
  readonly field: string;
  readonly entity: EntityClass<Row>;
  /** With its schema. */
  readonly table: string;
  /** The columns of which one lies at or beneath the division that is asked for. */
  readonly within: readonly string[];
  readonly always: string | undefined;
  /** A date of every row that lies not after a day that follows from today. */
  readonly notAfter: NotAfter | undefined;
  /** What it is filtered by where nothing is said. */
  readonly defaults: Readonly<Record<string, boolean>>;
  /** What is read of a row, as SQL; the entity when undefined. */
  readonly columns: string | undefined;
  /** The filters that take a whole number. */
  readonly byNumber: readonly string[];
  readonly filter: Readonly<Record<string, Filter>>;
  /** The column of a property that it is filtered by: of a reference that of the id. */
  readonly columnOf: (property: string) => string;
  readonly order: Readonly<Record<string, OrderColumn>>;
  /** What it is ordered by where nothing is said. */
  readonly orderBy: { readonly field: string; readonly direction: Direction };
  readonly search: Search | undefined;
};

/** The column of a property that is no reference, as the mapper names it. */
export function columnOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The properties whose lists of texts are found by tokens. */
export function heldProperties({ filter }: Pick<List, 'filter'>): string[] {
  return Object.values(filter).flatMap((one) => ('holds' in one ? [one.holds] : []));
}

/** Everything that rows are found by. */
export function tokenProperties(list: Pick<List, 'filter' | 'search'>): string[] {
  return [...new Set([...readingsOf(list).map(([property]) => property), ...heldProperties(list)])];
}

/** The properties that are searched, with how each is read. */
export function readingsOf({ search }: Pick<List, 'search'>): [property: string, reading: Reading][] {
  const { names = [], texts = [], spelled = [], numbers = [], whole = [] } = search ?? {};
  return [
    ...names.map((property): [string, Reading] => [property, 'name']),
    ...texts.map((property): [string, Reading] => [property, 'text']),
    ...spelled.map((property): [string, Reading] => [property, 'spelled']),
    ...numbers.map((property): [string, Reading] => [property, 'number']),
    ...whole.map((property): [string, Reading] => [property, 'whole']),
  ];
}

/** Whether the tokens are kept as hashes. */
export function isKeyed({ search }: Pick<List, 'search'>): boolean {
  return search?.keyed === true;
}

export function hasTokens(list: Pick<List, 'filter' | 'search'>): boolean {
  return list.search !== undefined || heldProperties(list).length > 0;
}
