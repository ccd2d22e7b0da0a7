import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { fields, taken } from '#input';
import { z } from 'zod';
import { type GivenForm, type Refusal, checkAnswers, readAnswers } from './check-answers.ts';
import type { Filled, Form } from './form.ts';
import { getVersion } from './versions.ts';

const MOST_ANSWERS = 200;

const answer = z.object({
  field: fields.given<string>(),
  yes: fields.optional(fields.given<boolean>()),
  keys: fields.optional(fields.given<readonly string[]>()),
  text: fields.optional(fields.given<string>()),
  number: fields.optional(fields.given<number>()),
  date: fields.optional(fields.given<string>()),
});

const fewAnswers = taken(z.array(answer), (given) => {
  if (given.length <= MOST_ANSWERS) return given;
  throw errors.refusedInput([], 'TOO_MANY', { count: given.length, most: MOST_ANSWERS });
});

/** A form that was filled in, as a field of an input; what it says is for `refusalsOf` to look at. */
export const filledForm = () => z.object({ version: fields.given<number>(), answers: fewAnswers });

/** The rule of such a field, once the day is known that it was filled in for. */
export function refusalsOf(
  form: Form,
  given: GivenForm | undefined,
  filledOn: CalendarDate | undefined,
): readonly Refusal[] {
  return given === undefined || filledOn === undefined ? [] : checkAnswers(form, given, filledOn);
}

/** The form as it is kept, of an input that was read. */
export function filledOf(form: Form, { version, answers }: GivenForm, filledOn: CalendarDate): Filled {
  const read = readAnswers(getVersion(form, version), answers, filledOn);
  return { version, answers: read.answers, filledOn };
}
