import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Seals, SealingKeys, ensureSealingKeys, recordIn, sealedText } from '#sealing';
import { sealedTables } from '../../subgraphs/index.ts';

/** A sealing key file with keys for the owners, in a folder of the test or one of its own. */
export function makeSealingKeys(owners: readonly string[], folder = mkdtempSync(join(tmpdir(), 'sealing-'))): string {
  const file = join(folder, 'sealing-keys.json');
  ensureSealingKeys(file, owners);
  return file;
}

/** Seals and opens as an owner does that looks at its key file each time. */
export function sealsIn(file: string, owner: string): Seals {
  return new SealingKeys({ file, recheckMs: 0 }).sealsOf(owner);
}

type Row = Readonly<Record<string, unknown>>;

/** A row of a table with what is sealed in it opened: lists as their JSON. */
export function openRow(seals: Seals, table: string, row: Row): Row {
  const sealed = sealedTables.find(({ name }) => name === table);
  if (sealed === undefined) return row;
  const record = recordIn(sealed, row);
  const open = (name: string, value: unknown): unknown =>
    typeof value === 'string' && sealed.columns.includes(name)
      ? seals.open(sealedText(`${table}.${name}`), record, value)
      : value;
  // A look-up differs with the owner's keys.
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (name.endsWith('_lookup') ? [] : [[name, open(name, value)]])),
  );
}
