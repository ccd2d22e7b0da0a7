import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Seals, SealingKeys, ensureSealingKeys, newRing, recordIn, sealedText, writeSealingKeys } from '#sealing';
import { sealedTables } from '../../subgraphs/index.ts';

/** A sealing key file with keys for the owners, in a folder of the test or one of its own. */
export function makeSealingKeys(owners: readonly string[], folder = mkdtempSync(join(tmpdir(), 'sealing-'))): string {
  const file = join(folder, 'sealing-keys.json');
  ensureSealingKeys(file, owners);
  return file;
}

/**
 * The same for owners whose databases are copies: an owner's keys are the same throughout a run, so that each copy of a database can be
 * opened.
 */
export function makeSharedSealingKeys(owners: readonly string[], folder?: string): string {
  const file = makeSealingKeys([], folder);
  writeSealingKeys(file, { owners: Object.fromEntries(owners.map((owner) => [owner, sharedRing(owner)])) });
  return file;
}

function sharedRing(owner: string): ReturnType<typeof newRing> {
  const secret = (of: string): string => createHash('sha256').update(`${of} ${owner}`).digest('base64');
  const key = { id: 'shared', secret: secret('key'), since: new Date().toISOString() };
  return { keys: [key], lookup: secret('lookup') };
}

/** Seals and opens as an owner does that looks at its key file each time, unless told to wait between two looks. */
export function sealsIn(file: string, owner: string, recheckMs = 0): Seals {
  return new SealingKeys({ file, recheckMs }).sealsOf(owner);
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
