import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { runPrepared, runWithNext } from '#persistence';
import type { Seals } from '#sealing';
import { canonicalText } from '#writes';
import { Unreadable } from './column.ts';
import type { ImportKind } from './import-kind.ts';

/** What two rows of the same record have in common, as a keyed hash; empty where a row says nothing of it. */
export function recordKeyOf(
  kind: ImportKind,
  seals: Seals,
  { fields, cells, today }: { fields: readonly string[]; cells: readonly string[]; today: CalendarDate },
): string {
  const cellOf = (field: string): string => cells[fields.indexOf(field)]?.normalize('NFKC').replaceAll(/\s/g, '') ?? '';
  if (kind.key.every((field) => cellOf(field) === '')) return '';
  const said = kind.key.map((field) => {
    const cell = cellOf(field).toUpperCase() || (kind.columns[field]?.otherwise ?? '');
    return cell === '' ? '' : readOr(cell, () => kind.columns[field]?.from.read(cell, today));
  });
  return seals.digest(`import.${kind.name}.key`, canonicalText(said));
}

function readOr(cell: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return cell;
    throw error;
  }
}

/** The idempotency key of a row: what says the same is the same write, whatever file and import it came in. */
export function writeKeyOf(kind: string, seals: Seals, content: object): { key: string; content: string } {
  const hash = seals.digest(`import.${kind}.content`, canonicalText(content));
  const hex = Buffer.from(hash, 'base64url').toString('hex');
  // A UUID of the form that RFC 9562 leaves to applications (version 8).
  const key = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { key, content: hash };
}

/** Of some keys of a person's: the records that were written under them. */
export async function findWritten(
  em: EntityManager,
  subject: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // The entity manager of the importing domain does not know the table.
  const rows = await runPrepared<{ key: string; record: string }>(
    em,
    'select key, record from audit.idempotency_key where subject = $1 and key = any ($2::uuid[]) and record is not null',
    [subject, keys],
  );
  return new Map(rows.map(({ key, record }) => [key, record]));
}

export type RowWritten = { readonly key: string; readonly content: string; readonly record: string };

/** Notes under which keys rows were written, in their transaction. */
export async function keepWritten(
  em: EntityManager,
  { subject, mutation, at }: { readonly subject: string; readonly mutation: string; readonly at: Date },
  rows: readonly RowWritten[],
): Promise<void> {
  await runWithNext(
    em,
    `insert into audit.idempotency_key (subject, key, mutation, content, used_at, record)
     select $1, key, $2, content, $3::timestamptz, record from unnest($4::uuid[], $5::text[], $6::text[]) as given (key, content, record)`,
    [
      subject,
      mutation,
      at,
      rows.map(({ key }) => key),
      rows.map(({ content }) => content),
      rows.map((row) => row.record),
    ],
  );
}
