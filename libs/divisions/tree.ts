import { type DivisionCode, type Level, isDivisionCode, levelOf, parentOf } from './code.ts';

/** A node of the administrative tree (行政区划). */
export type Division = { readonly code: DivisionCode; readonly name: string; readonly level: Level };

/** Every division by code, with the children of each in the order of their codes. */
export type DivisionTree = {
  readonly size: number;
  find(code: string): Division | undefined;
  childrenOf(code: DivisionCode): readonly Division[];
  /** The division and all beneath it, in the order of their codes. */
  listWithin(code: DivisionCode): readonly Division[];
  readonly roots: readonly Division[];
};

/** Reads rows `code,level,name` under a header line. Throws TypeError with the line number on a malformed or orphan row. */
export function parseDivisionTree(csv: string): DivisionTree {
  const rows = csv.split(/\r?\n/);
  const divisions: Division[] = [];
  for (let line = 1; line < rows.length; line++) {
    const row = rows[line];
    if (row === undefined || row === '') continue;
    const [code, level, name] = row.split(',');
    if (!isDivisionCode(code) || !name || levelOf(code) !== level?.toUpperCase()) {
      throw new TypeError(`line ${line + 1}: expected code,level,name, got "${row}"`);
    }
    divisions.push({ code, name, level: levelOf(code) });
  }
  return buildDivisionTree(divisions);
}

/** Builds the tree. Throws TypeError when a division stands twice or its parent is missing (a first-level division aside). */
export function buildDivisionTree(divisions: readonly Division[]): DivisionTree {
  const sorted = divisions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const byCode = new Map<string, Division>();
  const children = new Map<string, Division[]>();
  const roots: Division[] = [];
  for (const division of sorted) {
    if (byCode.has(division.code)) throw new TypeError(`division ${division.code} stands twice`);
    byCode.set(division.code, division);
    const parent = parentOf(division.code);
    if (parent === undefined) roots.push(division);
    else if (!byCode.has(parent)) throw new TypeError(`division ${division.code} has no parent ${parent}`);
    else children.set(parent, [...(children.get(parent) ?? []), division]);
  }
  const childrenOf = (code: DivisionCode): readonly Division[] => children.get(code) ?? [];
  const listWithin = (code: DivisionCode): readonly Division[] => {
    const division = byCode.get(code);
    return division === undefined ? [] : [division, ...childrenOf(code).flatMap((child) => listWithin(child.code))];
  };
  return { size: sorted.length, find: (code) => byCode.get(code), childrenOf, listWithin, roots };
}
