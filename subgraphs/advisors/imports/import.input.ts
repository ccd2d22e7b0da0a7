import { errors } from '#errors';
import { type ContentOf, fields, inputOf, taken } from '#input';
import { importModes } from '#imports';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import { z } from 'zod';
import type { BeginImportInput, ImportRowInput, RunImportInput, StageImportRowsInput } from '../resolvers.generated.ts';
import { importEffects } from './import.entity.ts';
import { importKinds, importScopes, scopeOf } from './import-kinds.ts';

/** A file that somebody works on by hand is smaller; larger ones are sent as several. */
const MOST_ROWS = 50_000;
const MOST_IN_PART = 500;
const LONGEST_CELL = 4_000;

const counted = (most: number) =>
  taken(z.number(), (value) => {
    if (value >= 1 && value <= most) return value;
    throw errors.refusedInput([], 'NOT_BETWEEN', { value, least: 1, most });
  });

const beginImportInput = inputOf<BeginImportInput>()(
  () => ({
    division: fields.divisionCode(),
    kind: z.string(),
    columns: fields.filledList(z.string()),
    rows: counted(MOST_ROWS),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ kind, columns }) => {
    if (kind === undefined) return {};
    const known = importKinds.get(kind);
    if (known === undefined) return { kind: errors.refusedInput([], 'NO_SUCH_IMPORT', { value: kind.slice(0, 80) }) };
    return columns === undefined ? {} : { columns: columnRefusals(known.columns, columns) };
  },
);

type Columns = Readonly<Record<string, { readonly isRequired?: boolean }>>;

type ColumnReason = 'NO_SUCH_COLUMN' | 'COLUMN_TWICE' | 'COLUMN_MISSING';

const refused = (reason: ColumnReason, field: string, ...path: string[]) =>
  [path, errors.refusedInput([], reason, { value: field.slice(0, 80) })] as const;

/** All that is wrong with the columns of a file, each at its place; what is missing has none. */
function columnRefusals(known: Columns, columns: readonly string[]) {
  const present = columns.flatMap((field, i) => {
    if (known[field] === undefined) return [refused('NO_SUCH_COLUMN', field, String(i))];
    return columns.indexOf(field) < i ? [refused('COLUMN_TWICE', field, String(i))] : [];
  });
  const missing = Object.keys(known).filter((field) => known[field]?.isRequired === true && !columns.includes(field));
  return [...present, ...missing.map((field) => refused('COLUMN_MISSING', field))];
}

const row = z.object({
  row: z.number(),
  cells: z.array(taken(z.string(), (cell) => cell.slice(0, LONGEST_CELL))),
}) satisfies z.ZodType<unknown, ImportRowInput>;

const stageImportRowsInput = inputOf<StageImportRowsInput>()(() => ({
  import: fields.recordId(),
  part: counted(MOST_ROWS),
  rows: fields.filledList(row, MOST_IN_PART),
  idempotencyKey: fields.idempotencyKey(),
}));

const runImportInput = inputOf<RunImportInput>()(() => ({
  import: fields.recordId(),
  version: fields.given<number>(),
  isDryRun: fields.given<boolean>(),
  mode: z.enum(importModes),
  effect: z.enum(importEffects),
  idempotencyKey: fields.idempotencyKey(),
}));

export type BeginImportContent = ContentOf<typeof beginImportInput>;
export type StageImportRowsContent = ContentOf<typeof stageImportRowsInput>;
export type RunImportContent = ContentOf<typeof runImportInput>;

/** 开始导入. */
export const beginImportWrite: Write<BeginImportInput, BeginImportContent> = {
  mutation: 'beginImport',
  input: beginImportInput,
  right: { ...mayWithin(importScopes, 'division'), scope: ({ kind }) => scopeOf(kind) },
};

/** 发送导入数据. */
export const stageImportRowsWrite: Write<StageImportRowsInput, StageImportRowsContent> = {
  mutation: 'stageImportRows',
  input: stageImportRowsInput,
  right: mayReach(importScopes, ['import', rowOf('advisors.import')]),
};

/** 执行导入. */
export const runImportWrite: Write<RunImportInput, RunImportContent> = {
  mutation: 'runImport',
  input: runImportInput,
  right: mayReach(importScopes, ['import', rowOf('advisors.import')]),
};
