import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { ReportedRow, SentRow } from '#imports';
import { newRecordId } from '#persistence';
import type { Seals } from '#sealing';
import { Import, ImportPart, Staged } from './import.entity.ts';

/** The import, held against other writers until the transaction ends. */
export async function lockImport(em: EntityManager, id: RecordId): Promise<Import | undefined> {
  return (await em.findOne(Import, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
}

type Part = { readonly ordinal: number; readonly rows: readonly SentRow[]; readonly keys: readonly string[] };

/** Stages a part. Written at the next flush. */
export function stagePart(em: EntityManager, seals: Seals, of: Import, { ordinal, rows, keys }: Part): void {
  const id = newRecordId(of.division);
  const cells = JSON.stringify(rows.map((row) => row.cells));
  em.persist(
    Object.assign(new ImportPart(), {
      id,
      import: of.id,
      division: of.division,
      ordinal,
      numbers: rows.map(({ row }) => row),
      keys: [...keys],
      ...Staged.seal(seals, { id }, { cells, report: null }),
    }),
  );
  of.staged += rows.length;
}

/** The parts that were not looked at yet, in their order. */
export function findOpenParts(em: EntityManager, of: Import, most: number | undefined): Promise<ImportPart[]> {
  return em.find(
    ImportPart,
    { import: of.id, report: null, cells: { $ne: null } },
    { orderBy: { ordinal: 'asc' }, populate: ['cells', 'report'], ...(most !== undefined && { limit: most }) },
  );
}

export function findPart(em: EntityManager, of: RecordId, ordinal: number): Promise<ImportPart | null> {
  return em.findOne(ImportPart, { import: of, ordinal }, { populate: ['report'] });
}

export function rowsOf(seals: Seals, part: ImportPart): SentRow[] {
  const cells: string[][] = JSON.parse(Staged.open(seals, part).cells ?? '[]');
  return part.numbers.map((row, i) => ({ row, cells: cells[i] ?? [] }));
}

export function reportIn(seals: Seals, part: ImportPart): ReportedRow[] | null {
  const { report } = Staged.open(seals, part);
  return report === null ? null : JSON.parse(report);
}

/** Keeps what became of a part's rows. Written at the next flush. */
export function keepReport(seals: Seals, part: ImportPart, report: readonly ReportedRow[]): void {
  Object.assign(part, Staged.seal(seals, part, { report: JSON.stringify(report) }));
}

/** Has every part be looked at anew. */
export async function forgetReports(em: EntityManager, of: RecordId): Promise<void> {
  await em.nativeUpdate(ImportPart, { import: of }, { report: null });
}

/** Empties what was sent: it is in the records now, or refused. */
export async function forgetCells(em: EntityManager, of: RecordId): Promise<void> {
  await em.nativeUpdate(ImportPart, { import: of }, { cells: null });
}

/** Of the rows of an import whose record stands in a row before: the number of that row. */
export async function findRepeated(em: EntityManager, of: RecordId): Promise<ReadonlyMap<number, number>> {
  // Rows are elements of arrays, which the mapper does not take apart.
  const rows = await em.execute<{ number: number; first: number }[]>(
    `select number, first from (
       select number, min(number) over (partition by key) as first from advisors.import_part, unnest(numbers, keys) as row (number, key)
       where import = ? and key <> '') as keyed
     where number > first`,
    [of],
  );
  return new Map(rows.map(({ number, first }) => [number, first]));
}
