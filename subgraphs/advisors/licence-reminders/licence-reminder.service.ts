import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import type { QueryLicenceRemindersArgs } from '../resolvers.generated.ts';
import type { LicenceReminder } from './licence-reminder.entity.ts';
import { licenceReminderList } from './licence-reminder.list.ts';

/** 资格到期提醒: for those who keep the roster. */
export class LicenceReminderService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryLicenceRemindersArgs): Promise<Connection<LicenceReminder>> {
    this.#scope.caller.may('advisor.register', args.within);
    return readList(this.#scope, licenceReminderList, args);
  }
}
