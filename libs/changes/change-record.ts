import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import { type Action, record } from '#audit';
import type { DivisionCode, RecordId } from '#divisions';
import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { type Figure, type FigureEntry, addToFigure, differenceOf } from '#figures';
import { refuseNewCodes } from '#writes';
import { applyChanges, fieldsNamedBy, mustBeAt } from './differences.ts';

/** A record that is changed in its place: the version tells one state of it from the next. */
export type Changeable = {
  readonly id: RecordId;
  readonly division: DivisionCode;
  readonly version: number;
  updatedAt: Date;
  updatedBy: string;
};

/** How records of one kind are changed, declared once beside their rules. */
export type Change<Row, Kind extends string> = {
  /** What the trail calls it. */
  readonly action: Action;
  /** What a record is called; the input field that names it is called the same. */
  readonly kind: Kind;
  /** The record, held against other writers until the transaction ends. */
  readonly lock: (em: EntityManager, id: RecordId) => Promise<Row | null>;
  /** Asserts on the row that the caller is the one who changes it. */
  readonly authorize: (caller: Caller, row: Row) => void | Promise<void>;
  /** Rules over what the record says once it is changed, and which fields those were. What they throw undoes the change. */
  readonly check?: (em: EntityManager, row: Row, changed: readonly string[]) => void | Promise<void>;
  /** The figure that counts the record, and what the record adds to it. */
  readonly counted?: { readonly by: Figure; readonly entriesOf: (row: Row) => readonly FigureEntry[] };
};

/** What a change says: of which record, as it was read at which version, and what it is to say; undefined stays as it is. */
type ChangeContent<Row, Kind extends string> = { readonly [Name in Kind]: RecordId } & { readonly version: number } & {
  readonly [Field in Exclude<keyof Row, Kind | 'version'>]?: Row[Field] | undefined;
};

/** Who changes, and when: a `RequestScope` is one. */
type Changer = { readonly caller: Caller; readonly now: Date; readonly today: CalendarDate };

/**
 * Has a record say something else where the change names it, and says in the trail which fields did. For records whose values the
 * caller may read: that nothing would change is an answer. Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID, and those of the declaration.
 */
export async function changeRecord<Row extends Changeable, Kind extends string>(
  em: EntityManager,
  { caller, now, today }: Changer,
  { action, kind, lock, authorize, check, counted }: Change<Row, Kind>,
  content: ChangeContent<Row, Kind>,
): Promise<Row> {
  const named = fieldsNamedBy(content, kind);
  const id: RecordId = content[kind];
  const row = await lock(em, id);
  if (row === null) throw errors.notFound(kind, id, ['input', kind]);
  await authorize(caller, row);
  mustBeAt(row, content.version);
  refuseNewCodes(content, row);
  const before = counted?.entriesOf(row) ?? [];
  const fields = applyChanges(row, content, named);
  await check?.(em, row, fields);
  Object.assign(row, { updatedAt: now, updatedBy: caller.subject });
  await em.flush();
  if (counted !== undefined) await addToFigure(em, counted.by, differenceOf(before, counted.entriesOf(row)), today);
  record(em, { action, division: row.division, records: [row.id], fields });
  return row;
}
