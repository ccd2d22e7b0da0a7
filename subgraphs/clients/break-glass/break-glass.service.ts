import type { EntityManager } from '@mikro-orm/postgresql';

import { findReached, record, withoutNumbers } from '#audit';
import { type DivisionCode, type RecordId, isWithin, locate } from '#divisions';
import { type Outcome, errors } from '#errors';
import { mapNodes, readList } from '#lists';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { refuseNaming, writeComparing } from '#subject-rights';
import { disclose } from '#writes';

import type { BreakGlassAnswer, BreakGlassPage } from '../answers.ts';
import { findPersons } from '../clients/client.repository.ts';
import { SOUGHT, comparedWith, namesSought } from '../clients/naming.ts';
import type { BreakGlassInput, QueryBreakGlassesArgs } from '../resolvers.generated.ts';
import { BreakGlass } from './break-glass.entity.ts';
import { type BreakGlassContent, breakGlassDisclosure } from './break-glass.input.ts';
import { breakGlassList } from './break-glass.list.ts';
import { findDivision, insertBreakGlass, listOpenings, withClientOpen } from './break-glass.repository.ts';
import type { Reach } from './reach.ts';

const HOURS = 3;
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
  open(input: BreakGlassInput): Promise<Outcome<BreakGlassAnswer>> {
    return disclose(this.#scope, breakGlassDisclosure, input, async (content) => {
      const row = await this.#insert(content);
      this.#reach.forget();
      const { id, division, role, callerDivision } = row;
      this.#scope.warn({ breakGlass: id, division, role, callerDivision }, 'a client was opened from outside');
      return answerOf(row);
    });
  }

  /** What was opened at or beneath a division, or elsewhere by its people. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryBreakGlassesArgs): Promise<BreakGlassPage> {
    this.#scope.caller.may('breakGlass.read', args.within);
    return mapNodes(await readList(this.#scope, breakGlassList, args), answerOf);
  }

  /** Where the client lies, by the row; by the id where there is none. Errors: INPUT_INVALID where that is the caller's own division. */
  async #divisionOf(em: EntityManager, client: RecordId): Promise<DivisionCode> {
    const division = (await findDivision(em, client)) ?? locate(client);
    if (division === undefined) throw errors.idMalformed(client);
    const isOwn = isWithin(division, this.#scope.caller.division);
    if (isOwn) throw errors.refusedInput(['input', 'client'], 'OWN_DIVISION');
    return division;
  }

  #rowOf({ client, reason }: BreakGlassContent, division: DivisionCode): BreakGlass {
    const { caller, now } = this.#scope;
    return Object.assign(new BreakGlass(), {
      id: newRecordId(division),
      division,
      client,
      subject: caller.subject,
      role: caller.role,
      callerDivision: caller.division,
      reason: withoutNumbers(reason),
      at: now,
      endsAt: new Date(now.getTime() + HOURS * HOUR_MS),
    });
  }

  /**
   * Nobody sees whether there is such a client before it is opened, and nothing is opened that is not there, or for a
   * reason that names the client: it is kept for good.
   */
  #insert(content: BreakGlassContent): Promise<BreakGlass> {
    const { seals } = this.#scope;
    return writeComparing(this.#scope, async (em, refusalTells) => {
      const row = this.#rowOf(content, await this.#divisionOf(em, content.client));
      const { client, subject, at, division, reason } = row;
      await this.#refuseBeyondLimit(em, row);
      await insertBreakGlass(em, row);
      const reader = { subject, now: at };
      const [person] = await withClientOpen(em, client, reader, () => findPersons(em, seals, [client]));
      if (person === undefined) throw errors.notFound('client', client, ['input', 'client']);
      refusalTells([comparedWith(division, [client], SOUGHT)]);
      refuseNaming(content.reason, namesSought(content.reason, person));
      record(em, { action: 'client.breakGlass', division, records: [row.id, client], fields: ['client'], reason });
      return row;
    });
  }

  /** Before anything is looked at, so that a caller at the limit learns nothing. Errors: UNMASK_LIMIT. */
  async #refuseBeyondLimit(em: EntityManager, { id, subject }: BreakGlass): Promise<void> {
    const { now, breakGlassLimits: limits } = this.#scope;
    const list = (since: Date) => listOpenings(em, subject, since);
    const reached = await findReached(em, 'breakGlass', { subject, now, limits }, [id], list);
    if (reached !== undefined) throw errors.breakGlassLimit(reached);
  }
}

function answerOf(row: BreakGlass): BreakGlassAnswer {
  const { id, division, client, subject, role, callerDivision, reason, at, endsAt } = row;
  return {
    id,
    division: { code: division },
    client: { id: client, division: { code: division } },
    subject,
    role,
    callerDivision: { code: callerDivision },
    reason,
    openedAt: at,
    endsAt,
  };
}
