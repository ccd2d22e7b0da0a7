import { type CalendarDate, findInstant, isCalendarDate, isYearMonth } from '#calendar';
import { isCodeKey } from '#code-lists';
import { isDivisionCode } from '#divisions';
import { errors } from '#errors';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Shanghai keeps one offset all year. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/*
 * Codes and days within inputs take any value here: what reads the input refuses one that is none at its field, beside the other
 * faults. Codes that are arguments of a field are looked at before it is resolved.
 */
const divisionCode = textScalar('DivisionCode', isDivisionCode);
/** A key of a code list; one that is not in this version's list passes. */
const codeKey = textScalar('CodeKey', isCodeKey);
/** A day as text, 2026-10-31. */
const date = textScalar<CalendarDate>('Date', isCalendarDate);
/** A month as text, 2026-10. Parsing a value that is none throws MONTH_INVALID. */
const yearMonth = textScalar('YearMonth', isYearMonth, asMonth);

/** An instant: a Date to resolvers, ISO 8601 with the offset of Shanghai to the caller. Parsing a value that is none throws DATE_INVALID. */
const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    const instant = value instanceof Date ? value : new Date(String(value));
    return new Date(instant.getTime() + OFFSET_MS).toISOString().replace('Z', OFFSET);
  },
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(valueFromASTUntyped(node)),
});

/** The scalars of every domain schema, by name. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  DivisionCode: divisionCode,
  CodeKey: codeKey,
  Date: date,
  YearMonth: yearMonth,
  DateTime: dateTime,
};

function textScalar<Text extends string>(
  name: string,
  is: (value: unknown) => value is Text,
  read: (value: unknown) => unknown = (value) => value,
): GraphQLScalarType<unknown, string> {
  return new GraphQLScalarType<unknown, string>({
    name,
    serialize: (value) => {
      if (!is(value)) throw new TypeError(`a resolver gave ${name} a value that is none`);
      return value;
    },
    parseValue: read,
    parseLiteral: (node, variables) => read(valueFromASTUntyped(node, variables)),
  });
}

function asMonth(value: unknown): string {
  if (!isYearMonth(value)) throw errors.monthInvalid(value);
  return value;
}

function parseInstant(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? findInstant(Date.parse(value)) : undefined;
  if (instant === undefined) throw errors.dateInvalid(value);
  return instant;
}
