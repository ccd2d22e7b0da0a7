import { type CodeKey, codesOf, findCode, getCodeList, isValidOn, labelOf } from '#code-lists';
import { type CalendarDate, isCalendarDate } from '#calendar';
import type { MessageKey } from '#error-messages';

/** How the cells of a column are read, and what a file may hold there. */
export type CellKind = 'TEXT' | 'NUMBER' | 'DATE' | 'CODE';

/** A cell that cannot be read as its column is: which sentence says so. */
export class Unreadable extends Error {
  readonly key: MessageKey;

  constructor(key: MessageKey) {
    super(key);
    this.name = 'Unreadable';
    this.key = key;
  }
}

/** A column of an import. Its field is the path within the mutation's input: `licence.level`. */
export type Column = {
  readonly zh: string;
  readonly en: string;
  readonly explain: { readonly zh: string; readonly en: string };
  readonly example: string;
  /** Whether a row must fill it in; said in the template. The input decides. */
  readonly isRequired?: boolean;
  /** What a cell says that is blank, or not there. */
  readonly otherwise?: string;
  readonly from: From;
};

/** What a cell says, as the input takes it; a blank cell is left out. Throws Unreadable. */
export type From = {
  readonly kind: CellKind;
  /** The code list whose codes or names a cell may hold. */
  readonly codes?: string;
  readonly read: (text: string, today: CalendarDate) => unknown;
};

export const text: From = { kind: 'TEXT', read: (cell) => cell };

/** Digits that are a name and no quantity. A spreadsheet that took them for a number keeps 15 of them at most. */
export const number: From = {
  kind: 'NUMBER',
  read: (cell) => {
    if (/^\d+(?:\.\d+)?E\+?\d+$/i.test(cell)) throw new Unreadable('INPUT_INVALID.DIGITS_LOST');
    return cell;
  },
};

/** 2026-10-31, 2026/10/31, 2026.10.31 or 2026年10月31日. What is none of them is left to the input. */
export const date: From = {
  kind: 'DATE',
  read: (cell) => {
    const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? [];
    const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDate(read) ? read : cell;
  },
};

/** A code, by its key or by a name that it has on the day. */
export const code = (list: string): From => ({
  kind: 'CODE',
  codes: list,
  read: (cell, today) => keyOf(list, cell, today),
});

/** Several codes with 、 , ; or ； between them. */
export const codes = (list: string): From => ({
  kind: 'CODE',
  codes: list,
  read: (cell, today) =>
    cell
      .split(/[、,，;；]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => keyOf(list, one, today)),
});

/** One of a few words that are no code list, by itself or as it is called. */
export const choice = (words: Readonly<Record<string, readonly string[]>>): From => ({
  kind: 'TEXT',
  read: (cell) => Object.entries(words).find(([, names]) => names.includes(cell))?.[0] ?? cell,
});

function keyOf(name: string, cell: string, today: CalendarDate): CodeKey {
  const list = getCodeList(name);
  if (findCode(list, cell) !== undefined) return cell;
  const named = list.codes.find(
    (one) => isValidOn(one, today) && [labelOf(one, 'zh', today), labelOf(one, 'en', today)].includes(cell),
  );
  return named?.key ?? cell;
}

/** What a cell of a list may hold on a day, with its names. */
export function allowedOn(name: string, today: CalendarDate) {
  const list = getCodeList(name);
  return codesOf(list).flatMap((key) => {
    const known = findCode(list, key);
    if (known === undefined || !isValidOn(known, today)) return [];
    return [{ key, zh: labelOf(known, 'zh', today) ?? key, en: labelOf(known, 'en', today) ?? key }];
  });
}
