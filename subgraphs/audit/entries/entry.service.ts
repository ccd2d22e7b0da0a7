import type { Entry } from '#audit';
import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import type { QueryAuditTrailArgs } from '../resolvers.generated.ts';
import { entryList } from './entry.list.ts';

/** 审计: who did or saw what, when, why and from where. Data sets that are seeded have no entries: nobody recorded them. */
export class EntryService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Entries at or beneath a division. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryAuditTrailArgs): Promise<Connection<Entry>> {
    this.#scope.caller.may('audit.read', args.within);
    return readList(this.#scope, entryList, args);
  }
}
