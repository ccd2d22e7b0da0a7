import type { EntityManager } from '@mikro-orm/postgresql';

import { findReached, record, withoutNumbers } from '#audit';
import { locate } from '#divisions';
import { type Outcome, errors } from '#errors';
import { asGrantee } from '#grants';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { refuseNaming, writeComparing } from '#subject-rights';
import { disclose } from '#writes';

import type { GrantAnswer } from '../answers.ts';
import { findPersons } from '../clients/client.repository.ts';
import { SOUGHT, comparedWith, namesSought } from '../clients/naming.ts';
import { Grant, NOT_ENDED, WITHOUT_CASE } from '../grants/grant.entity.ts';
import { breakGlassKind } from '../grants/grant.kinds.ts';
import { insertGrant, withClientOpen } from '../grants/grant.repository.ts';
import { answerOf } from '../grants/grant.service.ts';
import { refuseGiver } from '../grants/refuse-giver.ts';
import type { BreakGlassInput } from '../resolvers.generated.ts';
import { type BreakGlassContent, breakGlassDisclosure } from './break-glass.input.ts';
import { findDivision, listOpenings } from './break-glass.repository.ts';
import type { Reach } from './reach.ts';

const HOUR_MS = 3_600_000;

/** 紧急调阅: letting oneself in to one client outside of one's own division, for a reason and for a while, before everybody's eyes. */
export class BreakGlassService {
  readonly #scope: RequestScope;
  readonly #reach: Reach;

  constructor(scope: RequestScope, reach: Reach) {
    this.#scope = scope;
    this.#reach = reach;
  }

  /** Opens a client to the caller for three hours, masked. Errors: INPUT_INVALID, NOT_FOUND, UNMASK_LIMIT. */
  open(input: BreakGlassInput): Promise<Outcome<GrantAnswer>> {
    return disclose(this.#scope, breakGlassDisclosure, input, async (content) => {
      const row = await this.#insert(content);
      this.#reach.forget();
      const { id, division, giverRole: role, giverDivision: callerDivision } = row;
      this.#scope.warn({ breakGlass: id, division, role, callerDivision }, 'a client was opened from outside');
      return answerOf(row);
    });
  }

  #rowOf({ client, reason }: BreakGlassContent, division: Grant['division']): Grant {
    const { caller, now } = this.#scope;
    return Object.assign(new Grant(), {
      id: newRecordId(division),
      kind: breakGlassKind.name,
      division,
      client,
      subject: caller.subject,
      staffOf: null,
      fields: [...breakGlassKind.fields],
      purpose: withoutNumbers(reason),
      ...WITHOUT_CASE,
      startsAt: now,
      endsAt: new Date(now.getTime() + breakGlassKind.longest.hours * HOUR_MS),
      givenAt: now,
      givenBy: caller.subject,
      giverRole: caller.role,
      giverDivision: caller.division,
      ...NOT_ENDED,
    });
  }

  /**
   * Nobody sees whether there is such a client before it is opened, and nothing is opened that is not there, or for a
   * reason that names the client: it is kept for good. Errors: INPUT_INVALID where the client lies in the caller's own division.
   */
  #insert(content: BreakGlassContent): Promise<Grant> {
    const { seals, caller, now } = this.#scope;
    const { client } = content;
    return writeComparing(this.#scope, async (em, refusalTells) => {
      const found = await findDivision(em, client);
      // By the row; by the id where there is none.
      const division = found ?? locate(client);
      if (division === undefined) throw errors.idMalformed(client);
      const row = this.#rowOf(content, division);
      refuseGiver(row, caller);
      await this.#refuseBeyondLimit(em, row.id);
      if (found === undefined) throw errors.notFound('client', client, ['input', 'client']);
      await insertGrant(em, row);
      const grantee = { subject: caller.subject, now };
      const [person] = await withClientOpen(em, row, grantee, () => findPersons(em, seals, [client]));
      if (person === undefined) throw errors.notFound('client', client, ['input', 'client']);
      refusalTells([comparedWith(division, [client], SOUGHT)]);
      refuseNaming(content.reason, namesSought(content.reason, person));
      const { given: action } = breakGlassKind.actions;
      record(em, { action, division, records: [row.id, client], fields: ['client'], reason: row.purpose });
      return row;
    });
  }

  /** Before anything is looked at, so that a caller at the limit learns nothing. Errors: UNMASK_LIMIT. */
  async #refuseBeyondLimit(em: EntityManager, id: string): Promise<void> {
    const { now, breakGlassLimits: limits, caller } = this.#scope;
    const { subject } = caller;
    const list = (since: Date) => asGrantee(em, { subject, now }, () => listOpenings(em, subject, since));
    const reached = await findReached(em, 'breakGlass', { subject, now, limits }, [id], list);
    if (reached !== undefined) throw errors.breakGlassLimit(reached);
  }
}
