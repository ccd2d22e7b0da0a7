import { type CalendarDate, isCalendarDate } from '#calendar';
import { type Form, type FormField, type GivenAnswer, type GivenForm, findVersionOn } from '#forms';
import { type Column, type From, date } from './column.ts';

/** A form among the columns of an import, and which column says the day that it is filled in for. */
export type FormInRows = { readonly form: Form; readonly on: string };

const BETWEEN = /[、,，;；]/;
const YES = ['是', '有', 'yes', 'true'];
const NO = ['否', '无', 'no', 'false'];

/** A column for every field of any version of a form, `form.answers.KIND`: what the input has as the field `form`. */
export function formColumns({ versions }: Form): Record<string, Column> {
  return Object.fromEntries(
    versions.flatMap(({ fields }) => fields.map((field) => [`form.answers.${field.key}`, columnOf(field)] as const)),
  );
}

/** The form of a row, in the version of its day; without a day in the first, since the day is refused. */
export function givenFormOf({ form, on }: FormInRows, given: Readonly<Record<string, unknown>>): GivenForm {
  const day = given[on];
  const version = (isCalendarDate(day) ? findVersionOn(form, day) : undefined) ?? form.versions[0];
  const answers = Object(Object(given['form'])['answers']);
  return { version: version?.version ?? 1, answers: Object.values<GivenAnswer>(answers) };
}

function columnOf(field: FormField): Column {
  const { zh, en, help, required = false } = field;
  const allowed = allowedIn(field);
  const explain = { zh: [help?.zh, allowed.zh].join(''), en: [help?.en, allowed.en].join('') };
  return { zh, en, explain, example: exampleOf(field), isRequired: required, from: answerIn(field) };
}

function allowedIn(field: FormField) {
  if (field.kind === 'YES_NO') return { zh: '填“是”或“否”。', en: 'yes or no.' };
  if (field.kind === 'DATE') return { zh: '日期。', en: 'A day.' };
  if (!('choices' in field)) return { zh: '', en: '' };
  const [zh, en] = [field.choices.map((one) => one.zh).join('、'), field.choices.map((one) => one.en).join(', ')];
  if (field.kind === 'ONE_OF') return { zh: `选填一项：${zh}。`, en: `One of: ${en}.` };
  return { zh: `可填多项，用顿号隔开：${zh}。`, en: `Any of these, with commas between them: ${en}.` };
}

function exampleOf(field: FormField): string {
  if (field.kind === 'YES_NO') return '否';
  return field.required && 'choices' in field ? (field.choices[0]?.zh ?? '') : '';
}

function answerIn(field: FormField): From {
  return {
    kind: field.kind === 'DATE' ? 'DATE' : 'TEXT',
    read: (cell, today) => ({ field: field.key, ...memberOf(field, cell, today) }) satisfies GivenAnswer,
  };
}

/** What is none of the field's answers is left to the form's own check. */
function memberOf(field: FormField, cell: string, today: CalendarDate): Omit<GivenAnswer, 'field'> {
  switch (field.kind) {
    case 'YES_NO':
      if (YES.includes(cell.toLowerCase())) return { yes: true };
      return NO.includes(cell.toLowerCase()) ? { yes: false } : { text: cell };
    case 'ONE_OF':
      return { keys: [keyOf(field, cell)] };
    case 'SEVERAL_OF':
      return { keys: cell.split(BETWEEN).flatMap((one) => keyOf(field, one.trim()) || []) };
    case 'TEXT':
      return { text: cell };
    case 'NUMBER':
      return { number: Number(cell) };
    case 'DATE':
      return { date: String(date.read(cell, today)) };
  }
}

type Choosing = Extract<FormField, { readonly choices: unknown }>;

function keyOf({ choices }: Choosing, cell: string): string {
  return choices.find(({ zh, en }) => [zh, en].includes(cell))?.key ?? cell;
}
