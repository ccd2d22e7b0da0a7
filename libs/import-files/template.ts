import type { FileColumn } from './rows.ts';

type Allowed = { readonly key: string; readonly zh: string; readonly en: string };

/** A column with all that a template says of it. */
export type TemplateColumn = FileColumn & {
  readonly explainZh: string;
  readonly explainEn: string;
  readonly example: string;
  readonly allowed: readonly Allowed[];
};

/** A table of texts as a workbook has it. */
export type TemplateSheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Lines to be filled in: their cells are text, so that a spreadsheet keeps every digit of a number. */
const LINES = 1_000;

/** The sheets of a template: one to be filled in, which is the one that is read, and one that explains its columns. Pure. */
export function templateSheets(columns: readonly TemplateColumn[]): TemplateSheet[] {
  return [
    { name: '导入', columns: columns.map(headOf), rows: Array.from({ length: LINES }, () => columns.map(() => '')) },
    {
      name: '填写说明',
      columns: ['列', 'Column', '必填', '填写说明', 'How to fill it in', '示例', '可填内容'],
      rows: columns.map((column) => [
        column.zh,
        column.en,
        column.isRequired ? '是' : '',
        column.explainZh,
        column.explainEn,
        column.example,
        column.allowed.map(({ zh }) => zh).join('、'),
      ]),
    },
  ];
}

function headOf({ zh, isRequired }: FileColumn): string {
  return isRequired ? `${zh}*` : zh;
}

/** Lines as a CSV that every spreadsheet opens as UTF-8; what would be a formula is text. Pure. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: string): string {
  const text = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
