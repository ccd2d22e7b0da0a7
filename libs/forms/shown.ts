import { isCalendarDate } from '#calendar';
import { memberOf } from './check-answers.ts';
import type { Answer, Condition, Filled, Form, FormField, FormVersion, Words } from './form.ts';
import { findScore } from './outcome.ts';
import { firstDayOf, getVersion } from './versions.ts';

const wordsOf = ({ zh, en }: Words): Words => ({ zh, en });
const NONE: Words = { zh: '无', en: 'none' };

/** A version of a form as the graph shows it: of the type Form. */
export function shownForm(form: Form, version: FormVersion) {
  const { version: number, fields } = version;
  return {
    name: form.name,
    label: wordsOf(form),
    version: number,
    since: firstDayOf(version),
    fields: fields.map(shownField),
  };
}

/** A form that was filled in, in the words of its own version: of the type FilledForm. */
export function shownFilled(form: Form, { version: number, answers }: Pick<Filled, 'version' | 'answers'>) {
  const version = getVersion(form, number);
  return {
    form: shownForm(form, version),
    answers: version.fields.flatMap((field) => {
      const answer = answers[field.key];
      return answer === undefined ? [] : [shownAnswer(field, answer)];
    }),
    score: findScore(version, answers) ?? null,
  };
}

function shownField(field: FormField) {
  const { key, kind, help, required = false, requiredWhen = [] } = field;
  return {
    key,
    kind,
    label: wordsOf(field),
    help: help ?? null,
    required,
    requiredWhen: requiredWhen.map(shownCondition),
    choices: 'choices' in field ? field.choices.map((choice) => ({ key: choice.key, label: wordsOf(choice) })) : [],
    least: 'least' in field ? field.least : null,
    most: 'most' in field ? field.most : null,
    fromFilledOn: 'fromFilledOn' in field && field.fromFilledOn === true,
    untilFilledOn: 'untilFilledOn' in field && field.untilFilledOn === true,
  };
}

function shownCondition(condition: Condition) {
  const answers = Object.entries(condition).map(([field, expected]) =>
    typeof expected === 'boolean' ? { field, yes: expected, keys: null } : { field, yes: null, keys: expected },
  );
  return { answers };
}

function shownAnswer(field: FormField, answer: Answer) {
  const member = memberOf[field.kind];
  return {
    field: shownField(field),
    yes: typeof answer === 'boolean' ? answer : null,
    keys: member === 'keys' ? keysOf(answer) : null,
    text: member === 'text' ? String(answer) : null,
    number: typeof answer === 'number' ? answer : null,
    date: member === 'date' && isCalendarDate(answer) ? answer : null,
    words: answerWords(field, answer),
  };
}

const keysOf = (answer: Answer): readonly string[] => (Array.isArray(answer) ? answer : [String(answer)]);

function answerWords(field: FormField, answer: Answer): Words {
  if (field.kind === 'YES_NO') return answer === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (!('choices' in field)) return { zh: String(answer), en: String(answer) };
  const chosen = field.choices.filter(({ key }) => keysOf(answer).includes(key));
  if (chosen.length === 0) return NONE;
  return { zh: chosen.map(({ zh }) => zh).join('、'), en: chosen.map(({ en }) => en).join(', ') };
}
