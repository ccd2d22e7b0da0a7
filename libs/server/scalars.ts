import { type CalendarDate, findInstant, isCalendarDate, isYearMonth } from '#calendar';
import { isDivisionCode } from '#divisions';
import { errors } from '#errors';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Shanghai keeps one offset all year. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Parsing a value that is none throws DIVISION_MALFORMED. */
const divisionCode = textScalar('DivisionCode', isDivisionCode, errors.divisionMalformed);
/**
 * A day as text, 2026-10-31. In inputs any value is taken: what reads the input refuses one that is no day at its field, beside the
 * other faults.
 */
const date = textScalar<CalendarDate>('Date', isCalendarDate, errors.dateInvalid, asText);
/** A month as text, 2026-10. Parsing a value that is none throws MONTH_INVALID. */
const yearMonth = textScalar('YearMonth', isYearMonth, errors.monthInvalid);

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
  Date: date,
  YearMonth: yearMonth,
  DateTime: dateTime,
};

function textScalar<Text extends string>(
  name: string,
  is: (value: unknown) => value is Text,
  refusal: (value: unknown) => Error,
  read: (value: unknown) => string | undefined = (value) => (is(value) ? value : undefined),
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = read(value);
    if (text === undefined) throw refusal(value);
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      if (!is(value)) throw new TypeError(`a resolver gave ${name} a value that is none`);
      return value;
    },
    parseValue: parse,
    parseLiteral: (node) => parse(valueFromASTUntyped(node)),
  });
}

/** What is no text is refused at its field as well, where the caller sees it as it was sent. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parseInstant(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? findInstant(Date.parse(value)) : undefined;
  if (instant === undefined) throw errors.dateInvalid(value);
  return instant;
}
