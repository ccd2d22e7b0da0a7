import type { EntityManager } from '@mikro-orm/postgresql';
import { findRecord } from '#access';
import { fieldsOf, record } from '#audit';
import { applyChanges, fieldsNamedBy, mustBeAt } from '#changes';
import type { RecordId } from '#divisions';
import { type Outcome, errors } from '#errors';
import { addToFigure, differenceOf } from '#figures';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, rowLoader } from '#persistence';
import type { RequestScope } from '#server';
import { refuseNewCodes, write } from '#writes';
import type {
  CorrectOutreachInput,
  QueryOutreachArgs,
  RecordOutreachInput,
  WithdrawOutreachInput,
} from '../resolvers.generated.ts';
import { lockStation, mustBeOpenOn } from '../stations/station-change.ts';
import { Station } from '../stations/station.entity.ts';
import { keepOutreach, mustBeOfItem, mustRecord, outreachOf } from './keep-outreach.ts';
import { OutreachPlanItem } from './outreach-plan-item.entity.ts';
import { type Outreach, versionOf } from './outreach.entity.ts';
import { outreachErrors } from './outreach.errors.ts';
import { entriesOf, outreachFigure } from './outreach.figure.ts';
import {
  type CorrectOutreachContent,
  type RecordOutreachContent,
  type WithdrawOutreachContent,
  correctOutreachWrite,
  recordOutreachWrite,
  withdrawOutreachWrite,
} from './outreach.input.ts';
import { outreachList } from './outreach.list.ts';
import type { OutreachRepository } from './outreach.repository.ts';

/** 宣传活动: what each level and each station explained in public (policy clauses 二（一） and 六（四）). */
export class OutreachService {
  readonly #scope: RequestScope;
  readonly #events: OutreachRepository;
  readonly #items: Loader<RecordId, OutreachPlanItem | undefined>;

  constructor(scope: RequestScope, events: OutreachRepository) {
    this.#scope = scope;
    this.#events = events;
    this.#items = rowLoader(
      (ids) => events.findItems(ids),
      ({ id }) => id,
    );
  }

  /** Errors: ID_MALFORMED, NOT_FOUND. */
  async get(value: string): Promise<Outreach> {
    const id = recordIdFrom(value);
    const load = async (sought: RecordId) => (await this.#events.find(sought)) ?? undefined;
    const outreach = await findRecord(this.#scope.caller, 'advisor.read', id, load);
    if (outreach === undefined) throw errors.notFound('outreach', value);
    return outreach;
  }

  /** The latest first. Errors: those of a list. */
  async list(args: QueryOutreachArgs): Promise<Connection<Outreach>> {
    this.#scope.caller.may('advisor.read', args.within);
    return readList(this.#scope, outreachList, args);
  }

  /** The item of the plan that an event names. */
  async itemOf({ planItem }: Outreach): Promise<OutreachPlanItem | null> {
    return planItem ? ((await this.#items.load(planItem)) ?? null) : null;
  }

  /** Errors: NOT_FOUND, INPUT_INVALID, and those of every write. */
  record(input: RecordOutreachInput): Promise<Outcome<Outreach>> {
    return write(this.#scope, recordOutreachWrite, input, {
      work: (em, content) => this.#record(em, content),
      recordOf: (outreach) => outreach,
      again: (id) => this.get(id),
    });
  }

  async #record(em: EntityManager, content: RecordOutreachContent): Promise<Outreach> {
    const station = content.station === null ? null : await lockStation(em, content.station);
    if (content.station !== null && station === null)
      throw errors.notFound('station', content.station, ['input', 'station']);
    const planItem = await findItem(em, content.planItem);
    const outreach = outreachOf(this.#scope, content, { station, planItem });
    await keepOutreach(em, this.#scope, [{ outreach, content }]);
    return outreach;
  }

  /** Has an event say something else; what it said before stays. Errors: NOT_FOUND, VERSION_CONFLICT, OUTREACH_WITHDRAWN, INPUT_INVALID. */
  correct(input: CorrectOutreachInput): Promise<Outcome<Outreach>> {
    return write(this.#scope, correctOutreachWrite, input, {
      work: (em, content) => this.#correct(em, content),
      recordOf: (outreach) => outreach,
      again: (id) => this.get(id),
    });
  }

  async #correct(em: EntityManager, content: CorrectOutreachContent): Promise<Outreach> {
    const { reason, ...changes } = content;
    const named = fieldsNamedBy(changes, 'outreach');
    const outreach = await this.#lock(em, content);
    refuseNewCodes(changes, outreach);
    const [said, counted] = [versionOf(outreach, reason, this.#scope.now), entriesOf(outreach)];
    const fields = applyChanges(outreach, changes, named);
    if (fields.some((field) => ['heldOn', 'channel', 'planItem'].includes(field)))
      mustBeOfItem(outreach, await findItem(em, outreach.planItem ?? null));
    if (fields.includes('heldOn') && outreach.station)
      mustBeOpenOn(await em.findOneOrFail(Station, { id: outreach.station }), { heldOn: outreach.heldOn });
    return this.#replace(em, outreach, { said, counted, fields, reason });
  }

  /** Takes an event that was not held, or is recorded twice, out of the record and the figures. Errors: those of a correction. */
  withdraw(input: WithdrawOutreachInput): Promise<Outcome<Outreach>> {
    return write(this.#scope, withdrawOutreachWrite, input, {
      work: (em, content) => this.#withdraw(em, content),
      recordOf: (outreach) => outreach,
      again: (id) => this.get(id),
    });
  }

  async #withdraw(em: EntityManager, content: WithdrawOutreachContent): Promise<Outreach> {
    const { reason } = content;
    const outreach = await this.#lock(em, content);
    const [said, counted] = [versionOf(outreach, reason, this.#scope.now), entriesOf(outreach)];
    outreach.withdrawnOn = this.#scope.today;
    return this.#replace(em, outreach, { said, counted, fields: fieldsOf(content), reason });
  }

  async #lock(em: EntityManager, { outreach: id, version }: WithdrawOutreachContent): Promise<Outreach> {
    const outreach = await this.#events.lock(em, id);
    if (outreach === undefined) throw errors.notFound('outreach', id, ['input', 'outreach']);
    await mustRecord(this.#scope.caller, outreach);
    mustBeAt(outreach, version);
    const { withdrawnOn: on } = outreach;
    if (on) throw outreachErrors.of('OUTREACH_WITHDRAWN', { values: { on }, path: ['input', 'outreach'] });
    return outreach;
  }

  async #replace(
    em: EntityManager,
    outreach: Outreach,
    before: {
      readonly said: Outreach['versions'][number];
      readonly counted: ReturnType<typeof entriesOf>;
      readonly fields: readonly string[];
      readonly reason: string;
    },
  ): Promise<Outreach> {
    const { caller, now, today } = this.#scope;
    const { said, counted, fields, reason } = before;
    const { id, division, version, versions } = outreach;
    Object.assign(outreach, { versions: [said, ...versions], version: version + 1 });
    Object.assign(outreach, { updatedAt: now, updatedBy: caller.subject });
    await em.flush();
    await addToFigure(em, outreachFigure, differenceOf(counted, entriesOf(outreach)), today);
    const action = outreach.withdrawnOn ? 'outreach.withdraw' : 'outreach.correct';
    record(em, { action, division, records: [id], fields, reason });
    return outreach;
  }
}

/** Errors: NOT_FOUND. */
export async function findItem(em: EntityManager, id: RecordId | null): Promise<OutreachPlanItem | null> {
  if (id === null) return null;
  const item = await em.findOne(OutreachPlanItem, { id });
  if (item === null) throw errors.notFound('outreachPlanItem', id, ['input', 'planItem']);
  return item;
}
