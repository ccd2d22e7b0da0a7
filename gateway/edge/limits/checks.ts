import { type GraphQLArgument, type GraphQLField, getNamedType } from 'graphql';
import { isYearMonth } from '#calendar';
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
  return isPaged && argument.name === 'after' ? cursorRefusal : undefined;
}

const monthRefusal: Refusal = (value, path) => (isYearMonth(value) ? undefined : errors.monthInvalid(value, path));

const cursorRefusal: Refusal = (value, path) =>
  typeof value === 'string' && decodeCursor(value) === undefined ? errors.cursorInvalid(path) : undefined;

const searchRefusal: Refusal = (value, path) => {
  const short = typeof value === 'string' ? tooShortIn(value) : undefined;
  return short === undefined ? undefined : errors.searchTooShort(short, path);
};
