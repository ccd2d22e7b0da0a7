import { type GraphQLArgument, type GraphQLField, getNamedType, isInputObjectType } from 'graphql';
import { isCalendarDate, isYearMonth } from '#calendar';
import { decodeCursor } from '#cursor';
import { type GraphError, errors } from '#errors';
import { tooShortIn } from '#search-text';
import type { Given, Variables } from './given.ts';

/** What is wrong with a value of an operation, if anything. */
export type Check = (variables: Variables) => GraphError | undefined;

type Path = readonly string[];
type Refusal = (value: unknown, path: Path) => GraphError | undefined;

/**
 * Looks at the arguments of a field whose form is known here. Passed on, a month that is none would be refused by every owner for
 * itself, and with it all else that the same request asks of them.
 */
export function checksOf(field: GraphQLField<unknown, unknown>, given: Given, path: Path): Check[] {
  return field.args.flatMap((argument) => {
    const refusal = refusalFor(argument, field);
    if (refusal === undefined) return [];
    const read = given(argument.name);
    return [
      (variables: Variables) => {
        const value = read(variables);
        return value === undefined || value === null ? undefined : refusal(value, path);
      },
    ];
  });
}

function refusalFor(argument: GraphQLArgument, { args }: GraphQLField<unknown, unknown>): Refusal | undefined {
  if (getNamedType(argument.type).name === 'YearMonth') return monthRefusal;
  const isPaged = args.some(({ name }) => name === 'first');
  if (isPaged && argument.name === 'search') return searchRefusal;
  if (isPaged && argument.name === 'filter') return dayRefusal(argument);
  return isPaged && argument.name === 'after' ? cursorRefusal : undefined;
}

const monthRefusal: Refusal = (value, path) => (isYearMonth(value) ? undefined : errors.monthInvalid(value, path));

/** Stands for what is left out. */
const ANY_DAY = '2026-01-01';

/** A day of a filter that is none. */
function dayRefusal({ type }: GraphQLArgument): Refusal | undefined {
  const filter = getNamedType(type);
  if (!isInputObjectType(filter)) return undefined;
  const fields = Object.values(filter.getFields()).filter((field) => getNamedType(field.type).name === 'Date');
  const days = fields.map(({ name }) => name);
  if (days.length === 0) return undefined;
  return (value, path) => {
    const given = typeof value === 'object' ? Object.entries(value ?? {}) : [];
    const wrong = given.find(([name, day]) => days.includes(name) && !isCalendarDate(day ?? ANY_DAY));
    return wrong && errors.dateInvalid(wrong[1]).at([...path, 'filter', wrong[0]]);
  };
}

const cursorRefusal: Refusal = (value, path) =>
  typeof value === 'string' && decodeCursor(value) === undefined ? errors.cursorInvalid(path) : undefined;

const searchRefusal: Refusal = (value, path) => {
  const short = typeof value === 'string' ? tooShortIn(value) : undefined;
  return short === undefined ? undefined : errors.searchTooShort(short, path);
};
