import { record } from '#audit';
import type { DivisionCode } from '#divisions';
import { StartError } from '#errors';
import { type Session, withSettings } from '#persistence';
import { recordIn, type SealedTable, sealedText } from './sealed-table.ts';
import { type SealedRow, countOldRows, findOldRows, findSealedRow, lockRows, replaceSealed } from './sealed-rows.ts';
import type { Seals } from './seals.ts';

/** A batch is a transaction: other writers of its rows wait for it, some tenths of a second. */
const BATCH = 1000;

/** History that is otherwise kept as it was written admits new seals under this. */
const RESEALING = { 'app.resealing': 'on' } as const;

/** What an owner has sealed in some tables of one domain, and how it is reached. */
export type Sealing = {
  readonly owner: DivisionCode;
  readonly seals: Seals;
  /** Bound to the owner's own division; each of its writes leaves an entry in the trail. */
  readonly session: Session;
};

/**
 * Seals every value of a table anew that was sealed with another key than the current one. What is done is done: a run that was
 * stopped goes on where it stood, and several may run at once. Errors: SEAL_BROKEN.
 */
export async function resealTable(
  { owner, seals, session }: Sealing,
  table: SealedTable,
  onRows: (count: number) => void,
): Promise<void> {
  const key = seals.currentKey;
  let after: SealedRow | undefined;
  for (;;) {
    const position = { after, limit: BATCH };
    const old = await session.read((em) => findOldRows(em, table, key, position));
    if (old.length === 0) return;
    after = old.at(-1);
    await session.write(async (em) => {
      await withSettings(em, RESEALING, async () => {
        const rows = await lockRows(em, table, old);
        const anew = rows.map((row) => resealed(seals, table, row));
        await replaceSealed(em, table, anew);
      });
      const fields = table.columns.map((column) => `${table.name}.${column}`);
      record(em, { action: 'sealing.reseal', division: owner, records: [key], fields });
    });
    onRows(old.length);
  }
}

/** How many rows of a table need another key than the current one. */
export function countOld({ seals, session }: Sealing, table: SealedTable): Promise<number> {
  return session.read((em) => countOldRows(em, table, seals.currentKey));
}

/** Whether the keys are those that the tables were sealed with, by a row of each. Errors: SEALING_KEYS_WRONG. */
export async function refuseWrongKeys(
  { owner, seals, session }: Sealing,
  tables: readonly SealedTable[],
): Promise<void> {
  for (const table of tables) {
    const row = await session.read((em) => findSealedRow(em, table));
    if (row === undefined || table.columns.every((column) => opens(seals, table, column, row))) continue;
    throw new StartError(
      'SEALING_KEYS_WRONG',
      `The keys of owner ${owner} do not open what ${table.name} holds. Set SEALING_KEYS_FILE to the file that it was sealed with.`,
    );
  }
}

function resealed(seals: Seals, table: SealedTable, row: SealedRow): SealedRow {
  const place = recordIn(table, row);
  const anew = table.columns.map((name) => {
    const column = sealedText(`${table.name}.${name}`);
    return [name, seals.sealAny(column, place, seals.openAny(column, place, sealedIn(row, name)))] as const;
  });
  return { ...row, ...Object.fromEntries(anew) };
}

function opens(seals: Seals, table: SealedTable, name: string, row: SealedRow): boolean {
  const sealed = sealedIn(row, name);
  return sealed === null || seals.opens(sealedText(`${table.name}.${name}`), recordIn(table, row), sealed);
}

function sealedIn(row: SealedRow, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' ? value : null;
}
