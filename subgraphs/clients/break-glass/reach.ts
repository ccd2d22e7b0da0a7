import type { EntityManager } from '@mikro-orm/postgresql';

import type { Scope } from '#access';
import { type DivisionCode, isRecordId, isWithin } from '#divisions';
import type { RequestScope } from '#server';
import { refuseUnreached } from '#writes';

import type { Grant } from '../grants/grant.entity.ts';
import { breakGlassKind } from '../grants/grant.kinds.ts';
import { findOpen, withClientOpen } from '../grants/grant.repository.ts';
import { type RecordKind, isVisible } from './break-glass.repository.ts';

/** A record as it was read, with where its row says that it lies. */
type Placed = { readonly id: string; readonly division: { readonly code: DivisionCode } };

/**
 * How far a caller's reads reach: the rows of the own division, whatever their ids say, and outside of it each client that is open to the
 * caller by break-glass, with household and visits. What is read outside is told to the audit trail, field by field.
 */
export class Reach {
  readonly #scope: RequestScope;
  /** Looked for once a request: in its time nothing closes, since the request has one instant. */
  #open: Promise<readonly Grant[]> | undefined;
  readonly #sought = new Map<string, Promise<Grant | undefined>>();
  /** What opens a record, of those that were found to be open. */
  readonly #opened = new Map<string, Grant>();

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /**
   * Reads a record by its id, and accounts for it when it lies outside. Undefined of what is not there or has moved away. Errors:
   * SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN.
   */
  async find<Row extends { readonly id: string; readonly division: DivisionCode }>(
    scope: Scope,
    kind: RecordKind,
    id: string,
    load: (id: string) => Promise<Row | undefined>,
  ): Promise<Row | undefined> {
    const { caller } = this.#scope;
    caller.mayLookFor(scope, id);
    let row = await load(id);
    if (row === undefined && (await this.#opens(scope, kind, id))) row = await load(id);
    if (row === undefined) caller.refuseUnseen(scope, id);
    else this.#tell(row, kind);
    return row;
  }

  /** Asserts that the caller may read more of a record that was read, and accounts for the fields when it lies outside. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async mayRead(kind: RecordKind, { id, division: { code: division } }: Placed, ...fields: string[]): Promise<void> {
    const { caller } = this.#scope;
    const isOutside = !isWithin(division, caller.division);
    if (!isOutside || !(await this.#opens('client.read', kind, id))) caller.mayReach('client.read', { division });
    this.#tell({ id, division }, ...fields);
  }

  /** Asserts the scope for a record that is to be looked for, as a write does, or is open to the caller. Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN. */
  async may(scope: Scope, kind: RecordKind, id: string): Promise<void> {
    await refuseUnreached(this.#scope, scope, id, async (em, sought) => {
      return (await isVisible(em, kind, sought)) || this.#opens(scope, kind, sought);
    });
  }

  /** Accounts for fields that are shown of a record, when it lies outside. */
  tell({ id, division: { code: division } }: Placed, ...fields: string[]): void {
    this.#tell({ id, division }, ...fields);
  }

  /** Where the record lies now: since it was opened it may have moved. */
  #tell({ id, division }: { readonly id: string; readonly division: DivisionCode }, ...fields: string[]): void {
    const opened = this.#opened.get(id);
    if (opened === undefined) return;
    const { client, purpose: reason } = opened;
    const records = [...new Set([client, id])];
    this.#scope.reads.recordRead({ action: breakGlassKind.actions.used, division, records, fields, reason });
  }

  /** Reads rows by the ids of records: those of the own division together, each opened client's for itself. */
  async rows<Row>(
    ids: readonly string[],
    read: (em: EntityManager, ids: readonly string[]) => Promise<readonly Row[]>,
  ): Promise<Row[]> {
    const { session } = this.#scope;
    const byGrant = Map.groupBy(ids, (id) => this.#opened.get(id));
    const rows: Row[] = [];
    for (const [grant, theirs] of byGrant) {
      const found = await session.read((em) =>
        grant === undefined ? read(em, theirs) : this.#bound(em, grant, () => read(em, theirs)),
      );
      rows.push(...found);
    }
    return rows;
  }

  /** Runs a read of a client that also sees it outside, if it is open to the caller. */
  async within<Row>(em: EntityManager, scope: Scope, client: string, read: () => Promise<Row[]>): Promise<Row[]> {
    const rows = this.#opened.has(client) ? [] : await read();
    if (rows.length > 0 || !(await this.#opens(scope, 'client', client))) return rows;
    const grant = this.#opened.get(client);
    return grant === undefined ? rows : this.#bound(em, grant, read);
  }

  /** Looks anew for what is open: something was opened. */
  forget(): void {
    this.#open = undefined;
    this.#sought.clear();
  }

  #bound<Result>(em: EntityManager, grant: Grant, read: () => Promise<Result>): Promise<Result> {
    return withClientOpen(em, grant, this.#reader(), read);
  }

  #reader() {
    const { caller, now } = this.#scope;
    return { subject: caller.subject, now };
  }

  async #opens(scope: Scope, kind: RecordKind, id: string): Promise<boolean> {
    const { scopes } = this.#scope.caller;
    const reachesOut = scopes.has(scope) && scopes.has(breakGlassKind.use) && isRecordId(id);
    return reachesOut && (await this.#find(kind, id)) !== undefined;
  }

  #find(kind: RecordKind, id: string): Promise<Grant | undefined> {
    const known = this.#sought.get(id) ?? this.#seek(kind, id);
    this.#sought.set(id, known);
    return known;
  }

  /** The database decides what belongs to an opened client: the one that shows the record opens it. */
  async #seek(kind: RecordKind, id: string): Promise<Grant | undefined> {
    const { session } = this.#scope;
    const reader = this.#reader();
    const open = await (this.#open ??= session.read((em) => findOpen(em, breakGlassKind.name, reader)));
    for (const one of open) {
      const shows = await session.read((em) => withClientOpen(em, one, reader, () => isVisible(em, kind, id)));
      if (!shows) continue;
      this.#opened.set(id, one);
      return one;
    }
    return undefined;
  }
}
