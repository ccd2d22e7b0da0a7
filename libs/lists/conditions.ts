import type { Caller, Scope } from '#access';
import { isCalendarDate } from '#calendar';
import { mustBeCode } from '#code-lists';
import { type DivisionCode, isDivisionCode, rangeOf } from '#divisions';
import { errors } from '#errors';
import { MOST_SEARCHED, charactersOf, tooShortIn } from '#search-text';
import { type Filter, type List, type Measured, isKeyed } from './list.ts';
import { type HashToken, heldToken, tokenTableOf } from './token-table.ts';
import { waysOf } from './tokens.ts';

/** A condition with its parameters, each a question mark. */
export type Sql = { readonly text: string; readonly values: readonly unknown[] };

type Asking = {
  readonly within: DivisionCode;
  readonly caller: Caller;
  readonly hash: HashToken | undefined;
};

/** The condition of one filter. Errors: FILTER_FORBIDDEN, DATE_INVALID, DIVISION_MALFORMED, INPUT_INVALID with CODE_UNKNOWN. */
export function filterSql(list: List, argument: string, value: unknown, asking: Asking): Sql {
  const filter = list.filter[argument];
  if (filter === undefined) throw new TypeError(`${list.field} has no filter ${argument}`);
  const path = ['filter', argument];
  mustHold(asking.caller, filter.scope, path);
  textsOf(value).forEach((text, i) => mustTake(list, argument, text, [...path, String(i)]));
  if ('holds' in filter) {
    const tokens = textsOf(value).map((text) => heldToken(filter.holds, text));
    return withTokens(list, [tokens], asking, 1);
  }
  if (takesDay(list, argument) && !isCalendarDate(value)) throw errors.dateInvalid(value).at(path);
  return comparison(list, filter, value);
}

/** Whether a filter takes a day: what is more than a day, or none, is not looked at before. */
function takesDay({ filter, byNumber }: List, argument: string): boolean {
  return DAYS.some((kind) => kind in (filter[argument] ?? {})) && !byNumber.includes(argument);
}

const DAYS = ['from', 'until', 'during'];

/**
 * Asserts that a filter of a list takes a value: for a field that narrows what it answers as the list does. Errors: INPUT_INVALID with
 * CODE_UNKNOWN at the path.
 */
export function mustTake(
  { filter }: Pick<List, 'filter'>,
  argument: string,
  value: string | null | undefined,
  path: readonly string[],
): void {
  const codes = filter[argument]?.codes;
  if (codes !== undefined) mustBeCode(codes, value, path);
}

function comparison({ columnOf }: List, filter: Exclude<Filter, { holds: string }>, value: unknown): Sql {
  if ('oneOf' in filter) return { text: `${columnOf(filter.oneOf)} = any(array[?]::text[])`, values: [textsOf(value)] };
  if ('is' in filter) {
    const among = filter.among === undefined ? '' : ` and ${filter.among}`;
    const compared = filter.through === undefined ? '= ?' : `in (${filter.through})`;
    return { text: `${columnOf(filter.is)} ${compared}${among}`, values: [value] };
  }
  if ('from' in filter) {
    return { text: `${columnOf(filter.from)} >= ${filter.byDay === true ? startOfDay(0) : '?'}`, values: [value] };
  }
  if ('until' in filter) {
    const until = columnOf(filter.until);
    return { text: filter.byDay === true ? `${until} < ${startOfDay(1)}` : `${until} <= ?`, values: [value] };
  }
  if ('includes' in filter) return { text: `? = any(${columnOf(filter.includes)})`, values: [value] };
  if ('met' in filter) {
    const { met, unmet = `not (${met})` } = filter;
    const { isMet, by } = isMeasured(value) ? value : { isMet: value === true, by: [] };
    return { text: isMet ? met : unmet, values: by };
  }
  if ('beneath' in filter) {
    if (!isDivisionCode(value)) throw errors.divisionMalformed(value);
    const column = columnOf(filter.beneath);
    const { from, to } = rangeOf(value);
    return { text: `${column} >= ? and ${column} < ?`, values: [from, to] };
  }
  const [from, until] = filter.during.map(columnOf);
  return { text: `${from} <= ? and (${until} is null or ${until} >= ?)`, values: [value, value] };
}

/** Whether it is what a service asks a measured condition. Pure. */
export function isMeasured(value: unknown): value is Measured {
  return typeof value === 'object' && value !== null && 'isMet' in value;
}

/** The instant at which the day begins in Shanghai, or one so many days later. */
function startOfDay(later: number): string {
  return `((?::date + ${later})::timestamp at time zone 'Asia/Shanghai')`;
}

/** A condition for each word of a search. Errors: FILTER_FORBIDDEN, SEARCH_TOO_SHORT, INPUT_INVALID. */
export function searchSql(list: List, search: string, asking: Asking): Sql[] {
  if (search === '') return [];
  if (list.search === undefined) throw new TypeError(`${list.field} is not searched`);
  mustHold(asking.caller, list.search.scope, ['search']);
  const length = charactersOf(search).length;
  if (length > MOST_SEARCHED) throw errors.refusedInput(['search'], 'TOO_LONG', { length, most: MOST_SEARCHED });
  const { numbers = [] } = list.search;
  const short = tooShortIn(search, { numbers: numbers.length > 0 });
  if (short !== undefined) throw errors.searchTooShort(short, ['search']);
  return waysOf(search, { numbers: numbers.length > 0 }).map((ways) => withTokens(list, ways, asking));
}

/** Rows that have all tokens of one of the ways, or `least` of them: by equality alone, which reaches the index under a policy. */
function withTokens(
  list: List,
  ways: readonly (readonly string[])[],
  { within, hash = plainTokens(list) }: Asking,
  least?: number,
): Sql {
  const { from, to } = rangeOf(within);
  const found = ways.map((tokens) => ({
    text: `select id from ${tokenTableOf(list.table)} where token = any(array[?]::text[]) and division >= ? and division < ?
      group by id having count(*) >= ?`,
    values: [tokens.map(hash), from, to, least ?? tokens.length],
  }));
  return {
    text: `id in (${found.map(({ text }) => text).join(' union ')})`,
    values: found.flatMap(({ values }) => values),
  };
}

function plainTokens(list: List): HashToken {
  if (isKeyed(list)) throw new TypeError(`tokens of ${list.field} are hashes: look for them with the owner's key`);
  return (token) => token;
}

/** Errors: FILTER_FORBIDDEN. */
function mustHold({ scopes }: Caller, scope: Scope | undefined, path: readonly string[]): void {
  if (scope !== undefined && !scopes.has(scope)) throw errors.filterForbidden(path, scope);
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
