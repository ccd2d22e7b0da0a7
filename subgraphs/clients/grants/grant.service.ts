import { isRecordId, isWithin } from '#divisions';
import { type Outcome, errors } from '#errors';
import { asOf } from '#grants';
import { recordIdFrom } from '#input';
import { mapNodes } from '#lists';
import type { RequestScope } from '#server';
import { comparing } from '#subject-rights';
import { write } from '#writes';

import type { GrantAnswer, GrantPage } from '../answers.ts';
import type {
  AvailableGrantAction,
  GrantCaseInput,
  QueryGrantsArgs,
  RevokeGrantInput,
} from '../resolvers.generated.ts';
import { grantCase, revokeGrant } from './grant-case.ts';
import type { Grant } from './grant.entity.ts';
import { grantCaseWrite, revokeGrantWrite } from './grant.input.ts';
import { grantList } from './grant.list.ts';
import { caseKind, isOver } from './grant.kinds.ts';
import { findGrant } from './grant.repository.ts';
import { readBoundList } from './read-bound-list.ts';

/** 授权: who was let in to which client beyond the own division, and the end of it. */
export class GrantService {
  readonly #scope: RequestScope;

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** What was opened at or beneath a division, or elsewhere by its people. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryGrantsArgs): Promise<GrantPage> {
    const { caller, now } = this.#scope;
    caller.may('grant.read', args.within);
    return mapNodes(await readBoundList(this.#scope, grantList, args, (em, work) => asOf(em, now, work)), answerOf);
  }

  /** One grant, seen where its client lay when it was given and where it was given. Errors: SCOPE_MISSING, ID_MALFORMED, DIVISION_FORBIDDEN. */
  async find(id: string): Promise<GrantAnswer | null> {
    const { caller, session } = this.#scope;
    caller.mayLookFor('grant.read', id);
    const grant = isRecordId(id) ? await session.read((em) => findGrant(em, id)) : undefined;
    if (grant !== undefined) return answerOf(grant);
    caller.refuseUnseen('grant.read', id);
    return null;
  }

  /** What the caller can do with a grant now. Errors: none. */
  availableActionsOf(grant: GrantAnswer): AvailableGrantAction[] {
    const { caller, now } = this.#scope;
    const mayRevoke = caller.scopes.has(caseKind.give) && isWithin(grant.division.code, caller.division);
    return mayRevoke && !isOver(grant, now) ? [{ action: 'REVOKE', needsReason: true, fields: [] }] : [];
  }

  /** Opens fields of one client to a case worker. Errors: INPUT_INVALID, NOT_FOUND, CLIENT_NOT_ACTIVE, UNMASK_LIMIT, and those of every write. */
  give(input: GrantCaseInput): Promise<Outcome<GrantAnswer>> {
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, grantCaseWrite, input, {
      transact,
      work: async (em, content) => answerOf(await grantCase(em, content, this.#scope, refusalTells)),
      ...this.#written,
    });
  }

  /** Closes at once what a grant opens. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT, and those of every write. */
  revoke(input: RevokeGrantInput): Promise<Outcome<GrantAnswer>> {
    const { transact, refusalTells } = comparing(this.#scope);
    return write(this.#scope, revokeGrantWrite, input, {
      transact,
      work: async (em, content) => answerOf(await revokeGrant(em, content, this.#scope, refusalTells)),
      ...this.#written,
    });
  }

  readonly #written = {
    recordOf: (grant: GrantAnswer) => ({ id: grant.id }),
    again: async (id: string): Promise<GrantAnswer> => {
      const grant = await this.#scope.session.read((em) => findGrant(em, recordIdFrom(id)));
      if (grant === undefined) throw errors.notFound('grant', id);
      return answerOf(grant);
    },
  };
}

export function answerOf(row: Grant): GrantAnswer {
  const { client, division, staffOf, giverDivision, ...said } = row;
  return {
    ...said,
    client: { id: client, division: { code: division } },
    division: { code: division },
    staffOf: staffOf && { code: staffOf },
    giverDivision: { code: giverDivision },
  };
}
