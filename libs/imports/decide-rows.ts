import type { EntityManager } from '@mikro-orm/postgresql';
import type { AddedCodes } from '#code-lists';
import { type Refusal, refusalOf } from '#errors';
import type { Decided, ImportKind, ImportMode, RowOutcome } from './import-kind.ts';
import type { ActingScope } from '#server';
import { findWritten, keepWritten, writeKeyOf } from './keys.ts';
import { type SentRow, duplicateOf, isRead, readRows } from './read-rows.ts';

/** What became of a row, as the report keeps it. */
export type ReportedRow = {
  readonly row: number;
  readonly outcome: RowOutcome;
  /** The id of the record, where it is known. */
  readonly record: string | null;
  readonly errors: readonly Refusal[];
};

type Batch = {
  readonly rows: readonly SentRow[];
  readonly fields: readonly string[];
  readonly mode: ImportMode;
  readonly added: AddedCodes;
  /** Of rows whose record stands in a row before: the number of that row. */
  readonly firstOf: ReadonlyMap<number, number>;
};

/** What is to become of some rows, and how it is done. */
export type DecidedBatch = { readonly report: readonly ReportedRow[]; readonly write: () => Promise<void> };

/** Decides on a batch of rows as the person who imports them. Nothing is written before `write`. */
export async function decideRows(
  em: EntityManager,
  scope: ActingScope,
  kind: ImportKind,
  { rows, fields, mode, added, firstOf }: Batch,
): Promise<DecidedBatch> {
  const { caller, seals, now } = scope;
  const read = await readRows(em, kind, rows, { fields, today: scope.today, added });
  const firsts = read.filter(isRead).filter(({ row }) => !firstOf.has(row));
  const keys = new Map(firsts.map(({ row, content }) => [row, writeKeyOf(kind.name, seals, Object(content))]));
  const keyOf = (row: number) => keys.get(row) ?? { key: '', content: '' };
  const written = await findWritten(
    em,
    caller.subject,
    [...keys.values()].map(({ key }) => key),
  );
  const writer = kind.writer(em, scope);
  const decided = await writer.decide(
    firsts.filter(({ row }) => !written.has(keyOf(row).key)),
    mode,
  );
  const byRow = new Map(decided.map((one) => [one.row, one]));
  const report = read.map((one): ReportedRow => {
    const first = firstOf.get(one.row);
    const faults = [...(isRead(one) ? [] : one.errors), ...(first === undefined ? [] : [duplicateOf(kind, first)])];
    const becomes = byRow.get(one.row);
    if (becomes?.outcome === 'REFUSED') faults.push(...becomes.errors);
    if (faults.length > 0) return { row: one.row, outcome: 'REFUSED', record: null, errors: faults.map(refusalAt) };
    if (becomes !== undefined && becomes.outcome !== 'REFUSED') return reported(becomes);
    return { row: one.row, outcome: 'UNCHANGED', record: written.get(keyOf(one.row).key) ?? null, errors: [] };
  });
  return {
    report,
    write: async () => {
      const changed = decided.filter(isWritten);
      if (changed.length === 0) return;
      await writer.write(changed);
      const keep = changed.map((one) => ({ ...keyOf(one.row), record: one.record }));
      await keepWritten(em, { subject: caller.subject, mutation: `import:${kind.name}`, at: now }, keep);
    },
  };
}

type Written = Extract<Decided<unknown>, { record: string }>;

function isWritten(one: Decided<unknown>): one is Written {
  return one.outcome === 'CREATED' || one.outcome === 'CHANGED';
}

function reported({ row, outcome, record, notices = [] }: Written): ReportedRow {
  // What a row creates has its id once it is written.
  return { row, outcome, record, errors: notices.map(refusalAt) };
}

/** The path within the input is the column. */
function refusalAt(error: Parameters<typeof refusalOf>[0]): Refusal {
  const refusal = refusalOf(error);
  return { ...refusal, path: refusal.path.filter((part, i) => i > 0 || part !== 'input') };
}
