import { expect, test } from '@jest/globals';
import { Refused } from '#errors';
import { fields, inputOf, nested, readInput } from '#input';
import { dateOf } from '#calendar';

const today = dateOf(new Date());
const line = { most: 20 } as const;
const declared = {
  name: fields.wholeText(line),
  note: fields.optionalText(line),
  phone: fields.optionalPhone({ published: true }),
  places: fields.optional(fields.count()),
  channels: fields.filledSet(fields.text(line)),
  languages: fields.list(fields.text(line)),
  kind: fields.given<string>(),
  licence: nested(
    inputOf<{ number: string }>()(
      () => ({ number: fields.text(line) }),
      () => ({}),
    ),
    today,
  ),
};
type Given = { readonly [Field in keyof typeof declared]?: unknown };

const added = inputOf<Given>()(() => declared);
const changed = inputOf<Given>()(() => fields.changes(declared));
const change = (given: Given) => readInput(changed(today), given);
const refusals = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.errors.map(({ extensions, message }) => `${String(extensions['path'])}: ${message}`);
  }
};
const full: Given = {
  name: ' 云南中路站 ',
  note: ' 周一闭馆 ',
  phone: '021 6320 1234',
  places: 3,
  channels: ['微信', '微信'],
  languages: ['沪语'],
  kind: 'CENTRE',
  licence: { number: '1' },
};

test('a field that a change leaves out stays as it is', () => {
  expect(change({})).toEqual({});
});

test('a field that a change names is read as of a new record', () => {
  expect(change(full)).toEqual(readInput(added(today), full));
  const wrong = { ...full, name: '云南中路*号', phone: '1', places: -1, channels: ['微信', ' '], languages: ['\0'] };
  expect(refusals(() => change(wrong))).toEqual(refusals(() => readInput(added(today), wrong)));
  expect(refusals(() => change(wrong))).toHaveLength(5);
});

test.each<[keyof Given, unknown]>([
  ['note', null],
  ['phone', null],
  ['places', null],
  ['languages', []],
])('%s, which a new record may leave out, is emptied by null', (field, empty) => {
  expect(change({ [field]: null })).toEqual({ [field]: empty });
});

test.each<keyof Given>(['note', 'phone'])('%s, which a new record may leave out, is emptied by blanks', (field) => {
  expect(change({ [field]: '  ' })).toEqual({ [field]: null });
});

test.each<keyof Given>(['name', 'channels', 'kind', 'licence'])(
  '%s, which a new record needs, is not emptied',
  (field) => {
    expect(refusals(() => change({ [field]: null }))).toMatchObject([expect.stringMatching(`^input,${field}: `)]);
  },
);
