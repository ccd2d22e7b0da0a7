import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import type { QueryLibraryRemindersArgs } from '../resolvers.generated.ts';
import type { LibraryReminder } from './reminder.entity.ts';
import { reminderList } from './reminder.list.ts';

/** 三库提醒: for those who keep the libraries. */
export class ReminderService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryLibraryRemindersArgs): Promise<Connection<LibraryReminder>> {
    this.#scope.caller.may('library.edit', args.within);
    return readList(this.#scope, reminderList, args);
  }
}
