import { type CalendarDate, isCalendarDate, isPlausible } from '#calendar';
import { GraphError, errors } from '#errors';
import { textFrom } from '#input';
import { isRequired } from './conditions.ts';
import type { Answer, Answers, Form, FormField, FormVersion } from './form.ts';
import { findVersionOn } from './versions.ts';

/** An answer as a client sends it: in the member that is for the kind of its field. */
export type GivenAnswer = {
  readonly field: string;
  readonly yes?: boolean | null | undefined;
  readonly keys?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly number?: number | null | undefined;
  readonly date?: string | null | undefined;
};
export type GivenForm = { readonly version: number; readonly answers: readonly GivenAnswer[] };

/** What is refused, at its path within the form: `version`, or `answers` and the field's key. */
export type Refusal = readonly [path: readonly string[], error: GraphError];

/** The member that an answer to a field of the kind stands in. */
export const memberOf = {
  YES_NO: 'yes',
  ONE_OF: 'keys',
  SEVERAL_OF: 'keys',
  TEXT: 'text',
  NUMBER: 'number',
  DATE: 'date',
} as const satisfies Record<FormField['kind'], keyof GivenAnswer>;
const MEMBERS = ['yes', 'keys', 'text', 'number', 'date'] as const;

/** Everything that is wrong with a form that was filled in for a day; of another version than that day's, the version alone. */
export function checkAnswers(form: Form, given: GivenForm, filledOn: CalendarDate): Refusal[] {
  const version = findVersionOn(form, filledOn);
  if (version?.version === given.version) return readAnswers(version, given.answers, filledOn).refused;
  return [[['version'], versionRefusal(form, given.version, { filledOn, current: version })]];
}

/** What the answers say, and all that is refused of them. Texts are without blanks at their ends. */
export function readAnswers(
  { fields }: Pick<FormVersion, 'fields'>,
  given: readonly GivenAnswer[],
  filledOn: CalendarDate,
): { readonly answers: Answers; readonly refused: Refusal[] } {
  const answers: Record<string, Answer> = {};
  const refused: Refusal[] = [];
  const refuse = (key: string, error: GraphError) => void refused.push([['answers', key], error]);
  const named = new Set<string>();
  const blank = new Set<string>();
  for (const one of given) {
    const field = fields.find(({ key }) => key === one.field);
    if (named.has(one.field)) refuse(one.field, errors.refusedInput([], 'ANSWERED_TWICE'));
    else if (field === undefined)
      refuse(one.field, errors.refusedInput([], 'FORM_FIELD_UNKNOWN', { value: one.field }));
    else {
      const answer = answerOrError(field, one, filledOn);
      if (answer instanceof GraphError) refuse(field.key, answer);
      // None of several is no answer.
      else if (Array.isArray(answer) && answer.length === 0) blank.add(field.key);
      else answers[field.key] = answer;
    }
    named.add(one.field);
  }
  for (const field of fields) {
    const isLeftOut = !named.has(field.key) || blank.has(field.key);
    if (isLeftOut && isRequired(field, answers)) refuse(field.key, errors.refusedInput([], 'MISSING'));
  }
  return { answers, refused };
}

function versionRefusal(
  { versions }: Form,
  version: number,
  { filledOn, current }: { readonly filledOn: CalendarDate; readonly current: FormVersion | undefined },
): GraphError {
  const named = versions.find((one) => one.version === version);
  if (named === undefined) return errors.refusedInput([], 'FORM_VERSION_UNKNOWN', { value: version });
  if (named.since > filledOn) {
    return errors.refusedInput([], 'FORM_VERSION_EARLY', { value: version, since: named.since, day: filledOn });
  }
  return errors.formVersionOld(version, filledOn, current?.version ?? version);
}

function answerOrError(field: FormField, given: GivenAnswer, filledOn: CalendarDate): Answer | GraphError {
  const member = memberOf[field.kind];
  const filled = MEMBERS.filter((one) => given[one] !== undefined && given[one] !== null);
  if (filled.length !== 1 || filled[0] !== member) return errors.refusedInput([], 'ANSWER_KIND', { member });
  try {
    return answerOf(field, given, filledOn);
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

function answerOf(field: FormField, given: GivenAnswer, filledOn: CalendarDate): Answer {
  switch (field.kind) {
    case 'YES_NO':
      return given.yes === true;
    case 'ONE_OF':
    case 'SEVERAL_OF':
      return chosenOf(field, given.keys ?? []);
    case 'TEXT':
      return textFrom(given.text ?? '', { most: field.most, multiline: true });
    case 'NUMBER':
      return numberOf(field, given.number ?? Number.NaN);
    case 'DATE':
      return dateOf(field, given.date, filledOn);
  }
}

function chosenOf(
  { kind, choices }: Extract<FormField, { readonly choices: unknown }>,
  keys: readonly string[],
): string | readonly string[] {
  const known = choices.map(({ key }) => key);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) throw errors.refusedInput([], 'UNKNOWN_CHOICE', { value: unknown, choices: known });
  if (kind === 'SEVERAL_OF') return known.filter((key) => keys.includes(key));
  const [key, ...more] = new Set(keys);
  if (key === undefined || more.length > 0) throw errors.refusedInput([], 'NOT_ONE_CHOICE', { choices: known });
  return key;
}

function numberOf({ least, most }: Extract<FormField, { readonly kind: 'NUMBER' }>, value: number): number {
  if (value >= least && value <= most) return value;
  throw errors.refusedInput([], 'NOT_BETWEEN', { value, least, most });
}

function dateOf(
  { fromFilledOn = false, untilFilledOn = false }: Extract<FormField, { readonly kind: 'DATE' }>,
  value: unknown,
  filledOn: CalendarDate,
): CalendarDate {
  if (!isCalendarDate(value)) throw errors.dateInvalid(value);
  if (!isPlausible(value, filledOn)) throw errors.refusedInput([], 'DATE_TOO_FAR', { value });
  if (fromFilledOn && value < filledOn) throw errors.refusedInput([], 'DATE_BEFORE', { value, first: filledOn });
  if (untilFilledOn && value > filledOn) throw errors.refusedInput([], 'DATE_AFTER', { value, last: filledOn });
  return value;
}
