import * as fc from 'fast-check';
import { type Form, type FormField, type FormVersion, defineForm } from '#forms';
import type { GivenAnswer } from '../../libs/forms/check-answers.ts';

const words = (zh: string) => ({ zh, en: zh });
const choices = ['A', 'B', 'C'].map((key) => ({ key: `C${key}`, ...words(key) }));

const second: FormVersion = {
  version: 2,
  since: '2026-11-01',
  fields: [
    { key: 'SAFE', kind: 'YES_NO', ...words('安全'), required: true },
    { key: 'KIND', kind: 'ONE_OF', ...words('类型'), choices, required: true },
    { key: 'WHOM', kind: 'SEVERAL_OF', ...words('涉及'), choices, requiredWhen: [{ SAFE: false }, { KIND: ['CA'] }] },
    { key: 'WHAT', kind: 'TEXT', most: 20, ...words('情况'), requiredWhen: [{ SAFE: false, KIND: ['CB', 'CC'] }] },
    { key: 'COUNT', kind: 'NUMBER', least: 0, most: 100, ...words('人数') },
    { key: 'SEEN_ON', kind: 'DATE', untilFilledOn: true, ...words('发现日期') },
    { key: 'DUE_ON', kind: 'DATE', fromFilledOn: true, ...words('期限') },
  ],
  scores: [
    { when: [{ SAFE: true }], points: 3, met: words('安全'), unmet: words('不安全') },
    { when: [{ WHOM: ['CA'] }, { KIND: ['CC'] }], points: -2, met: words('扣分'), unmet: words('不扣') },
  ],
  followUps: [
    { key: 'REPORT', when: [{ SAFE: false }], due: { workingDays: 3 }, ...words('报告') },
    { key: 'REPAIR', when: [{ KIND: ['CA', 'CB'] }], due: { answer: 'DUE_ON' }, ...words('修理') },
    { key: 'TALK', when: [{ WHOM: ['CB'] }], ...words('约谈') },
  ],
};

/** A form with every kind of field, rule, score and follow-up, in two versions. */
export const sample: Form = defineForm({
  name: 'SAMPLE',
  ...words('样表'),
  readBy: 'advisor.read',
  versions: [
    { version: 1, since: '2026-01-01', fields: [{ key: 'SAFE', kind: 'YES_NO', ...words('旧安全'), required: true }] },
    second,
    { version: 3, since: '2027-01-01', fields: second.fields },
  ],
});
export const { fields } = second;
export { second };

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));
const keys = choices.map(({ key }) => key);

/** A valid answer to the field, of a form that is filled in for 2026-11-29. */
function answerTo(field: FormField): fc.Arbitrary<GivenAnswer> {
  const given = (member: fc.Arbitrary<Omit<GivenAnswer, 'field'>>) =>
    member.map((one) => ({ field: field.key, ...one }));
  switch (field.kind) {
    case 'YES_NO':
      return given(fc.record({ yes: fc.boolean() }));
    case 'ONE_OF':
      return given(fc.constantFrom(...keys).map((key) => ({ keys: [key] })));
    case 'SEVERAL_OF':
      return given(fc.record({ keys: fc.subarray(keys, { minLength: 1 }) }));
    case 'TEXT':
      return given(fc.record({ text: fc.stringMatching(/^[a-z]{1,20}$/) }));
    case 'NUMBER':
      return given(fc.record({ number: fc.integer({ min: field.least, max: field.most }) }));
    case 'DATE':
      return given(
        fc.record({
          date: field.untilFilledOn ? day('2026-01-01', '2026-11-29') : day('2026-11-29', '2027-06-30'),
        }),
      );
  }
}

/** Valid answers to all fields, in any order. */
export const allAnswers: fc.Arbitrary<GivenAnswer[]> = fc
  .tuple(...fields.map(answerTo))
  .chain((answers) => fc.shuffledSubarray(answers, { minLength: answers.length }));
