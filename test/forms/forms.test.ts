import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isCalendarDate, isWorkingDay } from '#calendar';
import { type Answers, type Form, checkAnswers, defineForm, findScore, followUpsOf, shownFilled } from '#forms';
import { type GivenAnswer, readAnswers } from '../../libs/forms/check-answers.ts';
import { allAnswers, fields, sample, second } from './sample.ts';

function dayOf(text: string) {
  if (!isCalendarDate(text)) throw new TypeError(text);
  return text;
}

const TODAY = dayOf('2026-11-29');
const check = (answers: readonly GivenAnswer[], version = 2) => checkAnswers(sample, { version, answers }, TODAY);
const read = (answers: readonly GivenAnswer[]) => readAnswers(second, answers, TODAY).answers;
const saidOf = (answers: readonly GivenAnswer[], version?: number) =>
  check(answers, version)
    .map(([path, { extensions }]) => `${path.join('.')} ${String(extensions.reason ?? extensions.code)}`)
    .toSorted();

/** Whether the sample asks for the field, written from what it says. */
function isAsked(key: string, { SAFE, KIND }: Answers): boolean {
  if (key === 'SAFE' || key === 'KIND') return true;
  if (key === 'WHOM') return SAFE === false || KIND === 'CA';
  return key === 'WHAT' && SAFE === false && (KIND === 'CB' || KIND === 'CC');
}

describe('answers', () => {
  test('that fit are taken, in whatever order they come', () => {
    fc.assert(fc.property(allAnswers, (answers) => expect(check(answers)).toEqual([])));
  });

  test('that are left out are missed exactly where the rules ask for them, all at once', () => {
    fc.assert(
      fc.property(allAnswers, fc.subarray(fields.map(({ key }) => key)), (answers, left) => {
        const given = answers.filter(({ field }) => !left.includes(field));
        const missed = left.filter((key) => isAsked(key, read(given)));
        expect(saidOf(given)).toEqual(missed.map((key) => `answers.${key} MISSING`).toSorted());
      }),
    );
  });

  test('of none of several are as good as left out', () => {
    const safe = { field: 'SAFE', yes: true };
    const none = { field: 'WHOM', keys: [] };
    expect(saidOf([safe, { field: 'KIND', keys: ['CC'] }, none])).toEqual([]);
    expect(saidOf([safe, { field: 'KIND', keys: ['CA'] }, none])).toEqual(['answers.WHOM MISSING']);
  });

  test('of another kind than their field are each refused at the field', () => {
    fc.assert(
      fc.property(allAnswers, fc.subarray(fields.map(({ key }) => key)), (answers, wrong) => {
        const given = answers.map((answer) => {
          if (!wrong.includes(answer.field)) return answer;
          return answer.text === undefined ? { ...answer, text: 'x' } : { field: answer.field, yes: true };
        });
        expect(saidOf(given)).toEqual(wrong.map((key) => `answers.${key} ANSWER_KIND`).toSorted());
      }),
    );
  });

  test.each<[string, GivenAnswer]>([
    ['FORM_FIELD_UNKNOWN', { field: 'ELSE', yes: true }],
    ['NOT_ONE_CHOICE', { field: 'KIND', keys: [] }],
    ['NOT_ONE_CHOICE', { field: 'KIND', keys: ['CA', 'CB'] }],
    ['UNKNOWN_CHOICE', { field: 'WHOM', keys: ['CA', 'CX'] }],
    ['EMPTY', { field: 'WHAT', text: ' ' }],
    ['TOO_LONG', { field: 'WHAT', text: 'x'.repeat(21) }],
    ['NOT_BETWEEN', { field: 'COUNT', number: 100.5 }],
    ['DATE_INVALID', { field: 'SEEN_ON', date: '2026-11-31' }],
    ['DATE_AFTER', { field: 'SEEN_ON', date: '2026-11-30' }],
    ['DATE_BEFORE', { field: 'DUE_ON', date: '2026-11-28' }],
    ['DATE_TOO_FAR', { field: 'DUE_ON', date: '3026-11-28' }],
  ])('are refused with %s', (reason, answer) => {
    const others = [
      { field: 'SAFE', yes: true },
      { field: 'KIND', keys: ['CC'] },
    ].filter(({ field }) => field !== answer.field);
    expect(saidOf([...others, answer])).toEqual([`answers.${answer.field} ${reason}`]);
  });

  test('to one field twice are refused, since nobody knows which is meant', () => {
    fc.assert(
      fc.property(allAnswers, (answers) => {
        expect(saidOf([...answers, ...answers.slice(0, 1)])).toEqual([`answers.${answers[0]?.field} ANSWERED_TWICE`]);
      }),
    );
  });
});

describe('a version', () => {
  test.each([
    [1, 'FORM_VERSION_OLD'],
    [3, 'FORM_VERSION_EARLY'],
    [9, 'FORM_VERSION_UNKNOWN'],
  ])('%i that does not hold on the day is refused with %s and nothing else', (version, reason) => {
    expect(saidOf([], version)).toEqual([`version ${reason}`]);
    expect(checkAnswers(sample, { version: 1, answers: [{ field: 'SAFE', yes: true }] }, dayOf('2026-10-31'))).toEqual(
      [],
    );
  });

  test('that was filled in before keeps its own words when a newer one holds', () => {
    const { form, answers } = shownFilled(sample, { version: 1, answers: { SAFE: false } });
    expect(form).toMatchObject({ version: 1, since: '2026-01-01' });
    expect(answers).toMatchObject([{ field: { label: { zh: '旧安全' } }, yes: false, words: { zh: '否', en: 'no' } }]);
  });
});

test('a score is the sum of its reasons, between the least and the most, and says why for every criterion', () => {
  fc.assert(
    fc.property(allAnswers, (given) => {
      const answers = read(given);
      const costs = answers['KIND'] === 'CC' || [answers['WHOM']].flat().includes('CA');
      const score = findScore(second, answers);
      expect(score).toMatchObject({ points: (answers['SAFE'] === true ? 3 : 0) - (costs ? 2 : 0), of: 3 });
      expect(score?.reasons.map(({ sentence }) => sentence.zh)).toEqual([
        answers['SAFE'] === true ? '安全' : '不安全',
        costs ? '扣分' : '不扣',
      ]);
    }),
  );
});

test('what answers ask for is due on a working day, on the day that they say, or on none', () => {
  fc.assert(
    fc.property(allAnswers, (given) => {
      const answers = read(given);
      const asked = Object.fromEntries(followUpsOf(second, answers, TODAY).map(({ key, dueOn }) => [key, dueOn]));
      expect(asked).toEqual({
        ...(answers['KIND'] !== 'CC' && { REPAIR: answers['DUE_ON'] }),
        // After a Sunday: Monday, Tuesday, Wednesday.
        ...(answers['SAFE'] !== true && { REPORT: '2026-12-02' }),
        ...([answers['WHOM']].flat().includes('CB') && { TALK: null }),
      });
    }),
  );
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
      (instant) => {
        const day = dayOf(instant.toISOString().slice(0, 10));
        const [report] = followUpsOf(second, { SAFE: false }, day);
        expect(report?.dueOn !== null && report !== undefined && isWorkingDay(report.dueOn)).toBe(true);
      },
    ),
  );
});

describe('a declaration', () => {
  const [first, ...later] = sample.versions;
  const faulty: readonly [string, Form][] =
    first === undefined
      ? []
      : [
          ['version 3: versions are numbered', { ...sample, versions: [first, { ...second, version: 3 }] }],
          ['begins no later', { ...sample, versions: [first, { ...second, since: first.since }] }],
          ['since is no day', { ...sample, versions: [{ ...first, since: '2026-02-30' }, ...later] }],
          ['declared twice', versionWith({ fields: [...fields, ...fields.slice(0, 1)] })],
          ['no such other field', versionWith({ scores: [{ ...criterion(), when: [{ ELSE: true }] }] })],
          ['CX is none of its choices', versionWith({ scores: [{ ...criterion(), when: [{ KIND: ['CX'] }] }] })],
          ['not answered by yes or no', versionWith({ scores: [{ ...criterion(), when: [{ WHAT: true }] }] })],
          ['it has no condition', versionWith({ scores: [{ ...criterion(), when: [] }] })],
          ['other than 0', versionWith({ scores: [{ ...criterion(), points: 0 }] })],
          ['WHAT is no field for a date', versionWith({ followUps: [followUp({ answer: 'WHAT' })] })],
          ['workingDays is not from 1 on', versionWith({ followUps: [followUp({ workingDays: 0 })] })],
          ['words are missing', { ...sample, en: ' ' }],
          ['not a key', { ...sample, name: 'premises' }],
        ];

  test.each(faulty)('that is not well-formed is refused when it is loaded: %s', (fault, form) => {
    expect(() => defineForm(form)).toThrow(fault);
  });

  test('names all that is wrong with it at once', () => {
    const form = { ...sample, name: 'x', versions: [{ version: 2, since: 'x', fields: [] }] };
    expect(() => defineForm(form)).toThrow(/name: .*\nversion 2: versions.*\nversion 2: since/);
  });
});

function criterion() {
  return { when: [{ SAFE: true }], points: 1, met: { zh: '是', en: 'yes' }, unmet: { zh: '否', en: 'no' } };
}

function followUp(due: { readonly answer: string } | { readonly workingDays: number }) {
  return { key: 'REPORT', when: [{ SAFE: false }], due, zh: '报告', en: 'Report' };
}

function versionWith(changed: Partial<Form['versions'][number]>): Form {
  return { ...sample, versions: [{ ...second, ...changed, version: 1 }] };
}
