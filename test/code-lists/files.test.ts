import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type CalendarDate, isCalendarDate } from '#calendar';
import { type Code, codeListNames, findCode, getCodeList, labelOf, parseCodeList } from '#code-lists';

const row = (text: string) => `rows:\n  - {${text}}\n`;
const OLD = 'key: OLD, zh: 新名, en: new, source: null, since: 2022-01-01';

describe('every list of the project', () => {
  it.each(codeListNames())('%s is read', (name) => {
    expect(getCodeList(name).codes.length).toBeGreaterThan(1);
  });

  test('that is not there is refused with the names of those that are', () => {
    expect(() => getCodeList('clientKind')).toThrow(/clientKind is not one of the choices.*clientCategory/);
    expect(() => getCodeList('../lists/need')).toThrow(/not one of the choices/);
  });
});

describe('a file', () => {
  it.each([
    ['a key twice', `rows:\n  - {${OLD}}\n  - {${OLD}}\n`, 'OLD stands twice'],
    ['an end before the beginning', row(`${OLD}, until: 2021-12-31`), 'it ends before it begins'],
    [
      'names out of order',
      row(
        `${OLD}, names: [{zh: 一, since: 2022-01-01, source: null}, {zh: 二, since: 2024-01-01, source: null}, {zh: 新名, since: 2023-01-01, source: null}]`,
      ),
      'its names are not in the order of their days',
    ],
    [
      'a first name of another day',
      row(`${OLD}, names: [{zh: 一, since: 2021-01-01, source: null}, {zh: 新名, since: 2023-01-01, source: null}]`),
      'its first name is of another day than the code',
    ],
    [
      'a newest name that is not its term',
      row(`${OLD}, names: [{zh: 一, since: 2022-01-01, source: null}, {zh: 二, since: 2023-01-01, source: null}]`),
      'its newest name is not its term',
    ],
    ['a key in small letters', row(OLD.replace('OLD', 'old')), 'no key'],
    ['a day that is none', row(OLD.replace('2022-01-01', '2022-02-30')), 'no day'],
    ['a property that nobody knows', row(`${OLD}, colour: red`), 'colour'],
    ['a kind of some codes only', `rows:\n  - {${OLD}, kind: EPISODE}\n  - {${OLD.replace('OLD', 'NEW')}}\n`, 'a kind'],
  ])('with %s is refused, and the row is named', (_, yaml, fault) => {
    expect(() => parseCodeList('list', yaml)).toThrow(fault);
  });
});

describe('a label', () => {
  test('is the term of its day', () => {
    const code = codeOf('clientCategory', 'LOW_INCOME');
    const labels = ['2022-08-22', '2022-08-23', '2024-12-30', '2024-12-31', '2026-11-29'].map((day) =>
      labelOf(code, 'zh', dayOf(day)),
    );
    expect(labels).toEqual([null, '低收入困难家庭', '低收入困难家庭', '最低生活保障边缘家庭', '最低生活保障边缘家庭']);
    expect(labelOf(code, 'en', dayOf('2022-08-22'))).toBeNull();
    expect(labelOf(code, 'en', dayOf('2022-08-23'))).toBe('marginal household');
  });

  test('is that of the newest name on or before the day, and null before the first, whatever the names', () => {
    const days = fc.uniqueArray(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
      {
        minLength: 2,
        maxLength: 6,
        selector: (date) => date.toISOString().slice(0, 10),
      },
    );
    fc.assert(
      fc.property(
        days,
        fc.date({ min: new Date('1999-01-01'), max: new Date('2041-12-31'), noInvalidDate: true }),
        (since, at) => {
          const named = since.map((date) => dayOf(date.toISOString().slice(0, 10))).toSorted();
          const names = named.map((day) => ({ zh: `自${day}`, en: day, since: day }));
          const code: Code = {
            key: 'X1',
            since: named[0] ?? dayOf('2000-01-01'),
            until: undefined,
            kind: undefined,
            caseKind: undefined,
            names,
          };
          const day = dayOf(at.toISOString().slice(0, 10));
          // One by one, as a person looks it up.
          let expected: string | null = null;
          for (const one of named) if (one <= day) expected = one;
          expect(labelOf(code, 'en', day)).toBe(expected);
        },
      ),
    );
  });
});

function codeOf(list: string, key: string): Code {
  const code = findCode(getCodeList(list), key);
  if (code === undefined) throw new TypeError(`no ${key} in ${list}`);
  return code;
}

function dayOf(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new TypeError(`no day: ${text}`);
  return text;
}
