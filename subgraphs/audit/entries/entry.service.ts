import type { Entry } from '#audit';
import { findInstant } from '#calendar';
import type { CursorKeys } from '#cursor';
import { errors } from '#errors';
import { type Connection, connectionOf, pageArguments } from '#persistence';
import type { RequestScope } from '#server';
import type { QueryAuditTrailArgs } from '../resolvers.generated.ts';
import type { EntryPosition, EntryRepository } from './entry.repository.ts';

/** 审计: who did or saw what, when, why and from where. Data sets that are seeded have no entries: nobody recorded them. */
export class EntryService {
  readonly #scope: RequestScope;
  readonly #entries: EntryRepository;

  constructor(scope: RequestScope, entries: EntryRepository) {
    this.#scope = scope;
    this.#entries = entries;
  }

  /** Entries at or beneath a division, the latest first. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, PAGE_SIZE_INVALID, CURSOR_INVALID. */
  async list({ within, first, after, ...filter }: QueryAuditTrailArgs): Promise<Connection<Entry>> {
    this.#scope.caller.may('audit.read', within);
    const page = pageArguments({ first: first ?? null, after: after ?? null }, ['number', 'string']);
    const { subject, record, action } = filter;
    const asked = {
      within,
      subject: subject ?? undefined,
      record: record ?? undefined,
      action: action ?? undefined,
    };
    const rows = await this.#entries.listPage(asked, page.limit + 1, positionOf(page.keys));
    return connectionOf(rows, page, keysOf, () => this.#entries.count(asked));
  }
}

/** Over all owners the latest first: keys ascend, so the instant is counted backwards, in milliseconds. */
function keysOf({ at, id }: Entry): CursorKeys {
  return [-at.getTime(), id];
}

function positionOf(keys: CursorKeys | undefined): EntryPosition | undefined {
  if (keys === undefined) return undefined;
  const [instant, id] = keys;
  const at = findInstant(-Number(instant));
  if (at === undefined || typeof id !== 'string') throw errors.cursorInvalid();
  return { at, id };
}
