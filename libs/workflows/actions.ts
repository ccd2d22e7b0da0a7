import type { DivisionCode } from '#divisions';
import { findAuthoritiesOf } from '#deputies';
import type { RequestScope } from '#server';
import { type AvailableAction, type Item, availableActions } from './available.ts';
import { type Workflow, moveNamesOf } from './workflow.ts';

/** The moves that the caller of a request can make now, of its own right or as a deputy; whose deputy it is, is read once. */
export class ActionReader {
  readonly #scope: RequestScope;
  #authorities: Promise<ReadonlySet<DivisionCode>> | undefined;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  async availableTo<StateName extends string, MoveName extends string>(
    workflow: Workflow<StateName, MoveName>,
    item: Item<StateName>,
  ): Promise<AvailableAction<MoveName>[]> {
    const { caller, now } = this.#scope;
    const { authority } = item;
    const decides = moveNamesOf(workflow).some(
      (move) => workflow.moves[move].by === 'AUTHORITY' && caller.scopes.has(workflow.moves[move].scope),
    );
    const asksDeputies = decides && authority !== undefined && !caller.isAuthority(authority);
    const mover = asksDeputies ? { caller, deputyOf: await this.#deputyOf() } : { caller };
    return availableActions(workflow, item, { mover, now });
  }

  #deputyOf(): Promise<ReadonlySet<DivisionCode>> {
    const { caller, session, today } = this.#scope;
    this.#authorities ??= session.read((em) => findAuthoritiesOf(em, caller.subject, today));
    return this.#authorities;
  }
}
