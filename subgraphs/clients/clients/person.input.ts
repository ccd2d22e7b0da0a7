import { type CalendarDate, MOST_YEARS } from '#calendar';
import { type GraphError, errors } from '#errors';
import { type GivenDocument, fields, taken } from '#input';

/** What a record says of a person, field by field, whether it is registered or corrected. */
export const personFields = {
  name: { most: 50 },
  phone: fields.optionalPhone({ published: false }),
} as const;

/** Which of the person asks for attention. */
export const riskFlags = (today: CalendarDate) => fields.set(fields.code('riskFlag', today));

/** What the person needs, also as a visit finds it. */
export const needs = (today: CalendarDate) => fields.set(fields.code('need', today));

/** A year in which somebody who may be alive was born. */
export const birthYear = (today: CalendarDate) =>
  taken(fields.given<number>(), (value) => {
    const latest = Number(today.slice(0, 4));
    const earliest = latest - MOST_YEARS;
    if (Number.isInteger(value) && value >= earliest && value <= latest) return value;
    throw errors.refusedInput([], 'NOT_A_BIRTH_YEAR', { value, earliest, latest });
  });

/** A document stands in one field: that of its kind and number, or that of the bare number. */
export function documentTwiceRefusal(
  identityDocument: GivenDocument | null | undefined,
  identityNumber: GivenDocument | null | undefined,
): GraphError | undefined {
  return identityDocument && identityNumber ? errors.refusedInput([], 'DOCUMENT_TWICE') : undefined;
}

/** Why a year of birth does not go with the one that a document states; undefined when it does. */
export function birthYearRefusal(
  stated: number | undefined,
  given: number | null | undefined,
  path: readonly string[] = [],
): GraphError | undefined {
  if (stated === undefined || given === null || given === undefined || given === stated) return undefined;
  return errors.refusedInput(path, 'BIRTH_YEAR_DIFFERS', { value: String(given) });
}
