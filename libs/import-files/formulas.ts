import { strFromU8, unzipSync } from 'fflate';

/** A cell that holds a formula, counted from 0. */
export type FormulaCell = { readonly line: number; readonly column: number; readonly formula: string };

const CELL = /<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*?>((?:(?!<\/?c\b)[^])*?)<\/c>/g;
const FORMULA = /<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)/;

/**
 * The formulas of the first sheet of a workbook. A reader of its values would take one that could not be worked out, or was not yet, for an
 * empty cell.
 */
export function formulasIn(bytes: Uint8Array): FormulaCell[] {
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook|_rels\/|worksheets\/[^/]+\.xml$)/.test(name),
  });
  const textOf = (name: string): string => (files[name] === undefined ? '' : strFromU8(files[name]));
  const sheet = textOf(firstSheetIn(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels')));
  if (!sheet.includes('<f')) return [];
  return [...sheet.matchAll(CELL)].flatMap(([, letters = '', number, content = '']) => {
    const found = FORMULA.exec(content);
    return found === null
      ? []
      : [{ line: Number(number) - 1, column: columnOf(letters), formula: `=${found[1] ?? ''}` }];
  });
}

function firstSheetIn(workbook: string, relations: string): string {
  const id = /<sheet\b[^>]*?\br:id="([^"]+)"/.exec(workbook)?.[1];
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([one]) => one.includes(`Id="${id}"`))?.[0];
  const target = /Target="\/?([^"]+)"/.exec(relation ?? '')?.[1] ?? 'worksheets/sheet1.xml';
  return target.startsWith('xl/') ? target : `xl/${target}`;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
}
