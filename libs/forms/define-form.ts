import { isDeepStrictEqual } from 'node:util';
import { isCalendarDate } from '#calendar';
import type { Condition, Form, FormField, FormVersion, Words } from './form.ts';

/** Declares a form. Throws a TypeError that lists all that is not well-formed, each with its place. */
export function defineForm<const Declared extends Form>(form: Declared): Declared {
  const faults = [...faultsOfForm(form)];
  if (faults.length > 0) throw new TypeError(`The form ${form.name} is not well-formed:\n${faults.join('\n')}`);
  return form;
}

const isKey = (key: string): boolean => /^[A-Z][A-Z0-9_]{1,63}$/.test(key);

function* faultsOfForm(form: Form): Generator<string> {
  if (!isKey(form.name)) yield 'name: not a key, such as PREMISES_CHECK';
  yield* faultsOfWords('label', form);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(form)), form)) yield 'it holds what is no plain data';
  if (form.versions.length === 0) yield 'versions: none';
  for (const [at, version] of form.versions.entries()) {
    const place = `version ${version.version}`;
    if (version.version !== at + 1) yield `${place}: versions are numbered from 1 on, one by one`;
    if (!isCalendarDate(version.since)) yield `${place}: since is no day`;
    if (version.since <= (form.versions[at - 1]?.since ?? '')) yield `${place}: begins no later than the one before`;
    for (const fault of faultsOfVersion(version)) yield `${place}, ${fault}`;
  }
}

function* faultsOfVersion({ fields, scores = [], followUps = [] }: FormVersion): Generator<string> {
  yield* faultsOfKeys('field', fields);
  for (const field of fields) {
    for (const fault of faultsOfField(field, fields)) yield `field ${field.key}: ${fault}`;
  }
  for (const [at, { when, points, met, unmet }] of scores.entries()) {
    const place = `score ${at + 1}`;
    if (!Number.isInteger(points) || points === 0) yield `${place}: points are a whole number other than 0`;
    yield* faultsOfWords(`${place}, met`, met);
    yield* faultsOfWords(`${place}, unmet`, unmet);
    for (const fault of faultsOfConditions(when, fields)) yield `${place}: ${fault}`;
  }
  yield* faultsOfKeys('follow-up', followUps);
  for (const { key, when, due, ...words } of followUps) {
    const place = `follow-up ${key}`;
    yield* faultsOfWords(place, words);
    for (const fault of faultsOfConditions(when, fields)) yield `${place}: ${fault}`;
    if (due === undefined) continue;
    if ('workingDays' in due) {
      if (!Number.isInteger(due.workingDays) || due.workingDays < 1) yield `${place}: workingDays is not from 1 on`;
    } else if (!fields.some((field) => field.key === due.answer && field.kind === 'DATE')) {
      yield `${place}: ${due.answer} is no field for a date`;
    }
  }
}

function* faultsOfField(field: FormField, fields: readonly FormField[]): Generator<string> {
  yield* faultsOfWords('label', field);
  if (field.help !== undefined) yield* faultsOfWords('help', field.help);
  if ('choices' in field) {
    if (field.choices.length === 0) yield 'it has no choices';
    yield* faultsOfKeys('choice', field.choices);
    for (const choice of field.choices) yield* faultsOfWords(`choice ${choice.key}`, choice);
  }
  if (field.kind === 'TEXT' && !(Number.isInteger(field.most) && field.most > 0)) yield 'most is not from 1 on';
  if (field.kind === 'NUMBER' && !(field.least <= field.most)) yield 'least is more than most';
  if (field.requiredWhen === undefined) return;
  if (field.required) yield 'it is required always and under conditions';
  yield* faultsOfConditions(
    field.requiredWhen,
    fields.filter((other) => other !== field),
  );
}

function* faultsOfConditions(conditions: readonly Condition[], fields: readonly FormField[]): Generator<string> {
  if (conditions.length === 0) yield 'it has no condition';
  for (const condition of conditions) {
    if (Object.keys(condition).length === 0) yield 'a condition names no field';
    for (const [key, expected] of Object.entries(condition)) {
      const fault = faultOfExpected(
        expected,
        fields.find((field) => field.key === key),
      );
      if (fault !== undefined) yield `a condition on ${key}: ${fault}`;
    }
  }
}

function faultOfExpected(expected: boolean | readonly string[], field: FormField | undefined): string | undefined {
  if (field === undefined) return 'there is no such other field';
  if (typeof expected === 'boolean') return field.kind === 'YES_NO' ? undefined : 'it is not answered by yes or no';
  if (!('choices' in field)) return 'it has no choices';
  if (expected.length === 0) return 'no choice is named';
  const unknown = expected.find((key) => !field.choices.some((choice) => choice.key === key));
  return unknown === undefined ? undefined : `${unknown} is none of its choices`;
}

function* faultsOfKeys(kind: string, named: readonly { readonly key: string }[]): Generator<string> {
  for (const [at, { key }] of named.entries()) {
    if (!isKey(key)) yield `${kind} ${key}: not a key, such as SIGN`;
    if (named.findIndex((other) => other.key === key) < at) yield `${kind} ${key}: declared twice`;
  }
}

function* faultsOfWords(place: string, { zh, en }: Words): Generator<string> {
  if (zh.trim() === '' || en.trim() === '') yield `${place}: the words are missing in a language`;
}
