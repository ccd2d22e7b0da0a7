import { readList } from '#lists';
import type { IncomingMessage, OutgoingMessage } from '#messages';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import type { QueryReceivedMessagesArgs, QuerySentMessagesArgs } from '../resolvers.generated.ts';
import { receivedMessageList, sentMessageList } from './message.lists.ts';

/** Messages between owners, for operators: what is under way, what was set aside, and the receipts. */
export class MessageService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async listSent(args: QuerySentMessagesArgs): Promise<Connection<OutgoingMessage>> {
    this.#scope.caller.may('audit.read', args.within);
    return readList(this.#scope, sentMessageList, args);
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async listReceived(args: QueryReceivedMessagesArgs): Promise<Connection<IncomingMessage>> {
    this.#scope.caller.may('audit.read', args.within);
    return readList(this.#scope, receivedMessageList, args);
  }
}
