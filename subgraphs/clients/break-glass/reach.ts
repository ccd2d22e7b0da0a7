import type { EntityManager } from '@mikro-orm/postgresql';

import type { Scope } from '#access';
import { isRecordId } from '#divisions';
import type { RequestScope } from '#server';

import type { BreakGlass } from './break-glass.entity.ts';
import { type RecordKind, findOpen, isVisible, withClientOpen } from './break-glass.repository.ts';

/**
 * How far a caller's reads reach: the own division, and outside of it each client that is open to the caller by
 * break-glass, with household and visits. What is read outside is told to the audit trail, field by field.
 */
export class Reach {
  readonly #scope: RequestScope;
  /** Looked for once a request: in its time nothing closes, since the request has one instant. */
  #open: Promise<readonly BreakGlass[]> | undefined;
  readonly #sought = new Map<string, Promise<BreakGlass | undefined>>();
  /** What opens a record, of those that were found to be open. */
  readonly #opened = new Map<string, BreakGlass>();

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Asserts that the caller may read the record, and accounts for the fields when it lies outside. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async mayRead(kind: RecordKind, id: string, ...fields: string[]): Promise<void> {
    await this.may('client.read', kind, id);
    this.tell(id, ...fields);
  }

  /** Asserts the scope for a record that the caller reaches. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async may(scope: Scope, kind: RecordKind, id: string): Promise<void> {
    const { caller } = this.#scope;
    if (caller.can(scope, id)) return;
    const reachesOut = caller.scopes.has(scope) && caller.scopes.has('client.breakGlass') && isRecordId(id);
    if (!reachesOut || (await this.#find(kind, id)) === undefined) caller.may(scope, id);
  }

  /** Accounts for fields that are shown of a record, when it lies outside. */
  tell(id: string, ...fields: string[]): void {
    const opened = this.#opened.get(id);
    if (opened === undefined) return;
    const { client, division, reason } = opened;
    const records = [...new Set([client, id])];
    this.#scope.reads.recordRead({ action: 'client.outside', division, records, fields, reason });
  }

  /** Reads rows by the ids of records: those of the own division together, each opened client's for itself. */
  async rows<Row>(
    ids: readonly string[],
    read: (em: EntityManager, ids: readonly string[]) => Promise<readonly Row[]>,
  ): Promise<Row[]> {
    const { session } = this.#scope;
    const byClient = Map.groupBy(ids, (id) => this.#opened.get(id)?.client);
    const rows: Row[] = [];
    for (const [client, theirs] of byClient) {
      const found = await session.read((em) =>
        client === undefined ? read(em, theirs) : this.#bound(em, client, () => read(em, theirs)),
      );
      rows.push(...found);
    }
    return rows;
  }

  /** Runs a read that also sees what belongs to the client, if it lies outside and was found to be open to the caller. */
  within<Result>(em: EntityManager, client: string, read: () => Promise<Result>): Promise<Result> {
    return this.#opened.has(client) ? this.#bound(em, client, read) : read();
  }

  /** Looks anew for what is open: something was opened. */
  forget(): void {
    this.#open = undefined;
    this.#sought.clear();
  }

  #bound<Result>(em: EntityManager, client: string, read: () => Promise<Result>): Promise<Result> {
    const { caller, now } = this.#scope;
    return withClientOpen(em, client, { subject: caller.subject, now }, read);
  }

  #find(kind: RecordKind, id: string): Promise<BreakGlass | undefined> {
    const known = this.#sought.get(id) ?? this.#seek(kind, id);
    this.#sought.set(id, known);
    return known;
  }

  /** The database decides what belongs to an opened client: the one that shows the record opens it. */
  async #seek(kind: RecordKind, id: string): Promise<BreakGlass | undefined> {
    const { caller, now, session } = this.#scope;
    const reader = { subject: caller.subject, now };
    const open = await (this.#open ??= session.read((em) => findOpen(em, reader)));
    for (const one of open) {
      const shows = await session.read((em) => withClientOpen(em, one.client, reader, () => isVisible(em, kind, id)));
      if (!shows) continue;
      this.#opened.set(id, one);
      return one;
    }
    return undefined;
  }
}
