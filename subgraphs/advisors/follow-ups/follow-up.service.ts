import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { record } from '#audit';
import { nothingChanged } from '#changes';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, rowsLoader } from '#persistence';
import type { RequestScope } from '#server';
import { atField, write } from '#writes';
import { mustNotPrecede } from '../advisors/postings.ts';
import type { CloseFollowUpInput, QueryFollowUpsArgs } from '../resolvers.generated.ts';
import { closeAll } from './ask-follow-ups.ts';
import type { FollowUp } from './follow-up.entity.ts';
import { type CloseFollowUpContent, closeFollowUpWrite } from './follow-up.input.ts';
import { followUpList } from './follow-up.list.ts';
import type { FollowUpRepository } from './follow-up.repository.ts';

/** 待整改事项: what forms ask to be done at stations. */
export class FollowUpService {
  readonly #scope: RequestScope;
  readonly #followUps: FollowUpRepository;
  readonly #byRecord: Loader<RecordId, FollowUp[]>;

  constructor(scope: RequestScope, followUps: FollowUpRepository) {
    this.#scope = scope;
    this.#followUps = followUps;
    this.#byRecord = rowsLoader(
      (records) => followUps.listOf(records),
      (one) => one.record,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<FollowUp> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#followUps.findMany([sought]))[0];
    const followUp = await findRecord(this.#scope.caller, 'advisor.read', id, load);
    if (followUp === undefined) throw errors.notFound('followUp', value);
    return followUp;
  }

  /** Errors: those of a list. */
  async list(args: QueryFollowUpsArgs): Promise<Connection<FollowUp>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, followUpList, args);
  }

  /** What a record that was read asks to be done, closed or open. */
  listOf(asking: { readonly id: RecordId; readonly division: FollowUp['division'] }): Promise<FollowUp[]> {
    this.#scope.caller.mayReach('advisor.read', asking);
    return this.#byRecord.load(asking.id);
  }

  /** Says that it is done. Errors: NOT_FOUND, INPUT_INVALID, and those of every write. */
  close(input: CloseFollowUpInput): Promise<Outcome<FollowUp>> {
    return write(this.#scope, closeFollowUpWrite, input, {
      work: (em, content) => this.#close(em, content),
      recordOf: (followUp) => followUp,
      again: (id) => this.get(id),
    });
  }

  async #close(em: EntityManager, { followUp: id, closedOn }: CloseFollowUpContent): Promise<FollowUp> {
    const { caller, today } = this.#scope;
    const followUp = await this.#followUps.lock(em, id);
    if (followUp === null) throw errors.notFound('followUp', id, ['input', 'followUp']);
    const { division } = followUp;
    await atField('followUp', () => caller.may('station.check', division));
    if (followUp.closedOn !== null) throw nothingChanged();
    const on = closedOn ?? today;
    mustNotPrecede(on, [followUp.askedOn], ['input', 'closedOn']);
    record(em, { action: 'followUp.close', division, records: [id, followUp.record], fields: ['closedOn'] });
    await closeAll(em, this.#scope, [followUp], { on, outcome: 'DONE' });
    return followUp;
  }
}
