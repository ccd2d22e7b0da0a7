import { z } from 'zod';
import { setOf } from './columns.ts';
import type { DecidedFigures, Figures, FirstCount, Labels } from './figures.ts';
import { columnsIn } from './table.ts';

/** More columns, with the total, are not decided on: sets of them are bits. */
const MOST_PARTS = 29;

const count = z.int().min(0);
const labelled = z.array(z.tuple([z.string(), count]));

const plainRow = z
  .object({
    total: z.string(),
    parts: labelled.max(MOST_PARTS),
    others: labelled.max(MOST_PARTS),
    /** Positions in the parts; after the last of them the total's. */
    withheld: z.array(z.array(count).max(MOST_PARTS + 1)).max(MOST_PARTS + 1),
    withheldOthers: z.array(count).max(MOST_PARTS),
  })
  .refine(({ parts, withheld }) => withheld.flat().every((column) => column <= parts.length));

/** With the row of what the total counts again, and which parts of that by label. */
const wire = z.intersection(
  plainRow,
  z.object({
    again: z.object({ row: plainRow, parts: z.array(z.string()).max(MOST_PARTS) }).optional(),
    /** The day at whose end it was so. */
    asOf: z.string().optional(),
  }),
);

type PlainRow = z.infer<typeof plainRow>;

/** A decided row as an owner gives it to a gateway beside its answer: exact, so never to anyone else. */
export type ExactRow = z.infer<typeof wire>;

export function exactRowOf({ first, ...decided }: DecidedFigures, labels: Labels, asOf: string): ExactRow {
  const exact = { ...plainRowOf(decided, labels), asOf };
  if (first === undefined) return exact;
  const parts = columnsIn(first.columns).flatMap((column) => first.labels.parts[column] ?? []);
  return { ...exact, again: { row: plainRowOf(first.decided, first.labels), parts } };
}

function plainRowOf({ figures, decision }: DecidedFigures, labels: Labels): PlainRow {
  return {
    total: labels.total,
    parts: figures.parts.map((one, i) => [labels.parts[i] ?? '', one]),
    others: figures.others.map((one, i) => [labels.others[i] ?? '', one]),
    withheld: decision.row.map(columnsIn),
    withheldOthers: decision.others.flatMap((isWithheld, i) => (isWithheld ? [i] : [])),
  };
}

/** What an owner gave; undefined where it is no such row. */
export function readExactRow(value: unknown): ExactRow | undefined {
  return wire.safeParse(value).data;
}

/** The labels of rows: versions may differ in what they count. Undefined where rows do not add up to the same. */
function labelsOf([first, ...more]: readonly PlainRow[]): Labels | undefined {
  if (first === undefined || more.some(({ total }) => total !== first.total)) return undefined;
  const all = [first, ...more];
  const parts = [...new Set(all.flatMap((one) => one.parts.map(([label]) => label)))];
  const others = [...new Set(all.flatMap((one) => one.others.map(([label]) => label)))];
  return parts.length > MOST_PARTS ? undefined : { total: first.total, parts, others };
}

/** Rows over the same columns; undefined where they do not add up to the same, or count other figures again. */
export function decidedRows(rows: readonly ExactRow[]): { labels: Labels; all: DecidedFigures[] } | undefined {
  const labels = labelsOf(rows);
  const again = rows.flatMap((one) => one.again ?? []);
  const firsts = again.length === 0 ? undefined : labelsOf(again.map((one) => one.row));
  if (labels === undefined || (again.length > 0 && (firsts === undefined || again.length < rows.length)))
    return undefined;
  const counted = new Set(again.flatMap(({ parts }) => parts));
  const columns = setOf((firsts?.parts ?? []).flatMap((label, column) => (counted.has(label) ? [column] : [])));
  const firstOf = (one: ExactRow): FirstCount | undefined =>
    one.again && firsts && { decided: decidedFiguresOf(one.again.row, firsts), columns, labels: firsts };
  return { labels, all: rows.map((one) => ({ ...decidedFiguresOf(one, labels), first: firstOf(one) })) };
}

/** The row over the columns of the labels. */
function decidedFiguresOf(row: PlainRow, labels: Labels): DecidedFigures {
  const [parts, others] = [new Map(row.parts), new Map(row.others)];
  const figures: Figures = {
    parts: labels.parts.map((label) => parts.get(label) ?? 0),
    others: labels.others.map((label) => others.get(label) ?? 0),
  };
  const columnOf = (at: number): number => {
    const label = row.parts[at]?.[0];
    return label === undefined ? labels.parts.length : labels.parts.indexOf(label);
  };
  const withheldOthers = new Set(row.withheldOthers.map((at) => row.others[at]?.[0]));
  return {
    figures,
    decision: {
      row: row.withheld.map((columns) => setOf(columns.map(columnOf))),
      others: labels.others.map((label) => withheldOthers.has(label)),
    },
  };
}
