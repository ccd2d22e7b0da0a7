import { type Language, sentenceOf } from '#error-messages';

/** What is wrong with a file, for which no row of it is sent. */
export type FileFault = {
  readonly reason: 'NO_SUCH_COLUMN' | 'COLUMN_TWICE' | 'COLUMN_MISSING' | 'NO_ROWS' | 'NOT_A_TABLE';
  /** Of the file, such as C1; empty where it is of no cell. */
  readonly cell: string;
  /** The head that it is about, in either language. */
  readonly head: { readonly zh: string; readonly en: string };
};

/** What is wrong and what to do, as the owner says it too. */
export function faultText({ reason, head }: FileFault, language: Language): string {
  return sentenceOf(`INPUT_INVALID.${reason}`, { value: head[language].slice(0, 80) }, language);
}

/** As a spreadsheet names it: the first cell of the first line is A1. */
export function cellName(column: number, line: number): string {
  return `${column < 26 ? '' : String.fromCodePoint(64 + Math.floor(column / 26))}${String.fromCodePoint(65 + (column % 26))}${line}`;
}
