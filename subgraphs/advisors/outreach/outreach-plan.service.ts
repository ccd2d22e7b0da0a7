import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { monthOf } from '#calendar';
import { applyChanges, fieldsNamedBy, mustBeAt } from '#changes';
import { type DivisionCode, isWithin, levelOf } from '#divisions';
import { type Outcome, errors } from '#errors';
import { recordIdFrom } from '#input';
import { readList } from '#lists';
import { type Connection, type Loader, loaderOf, newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { mustBeOwn, refuseNewCodes, write } from '#writes';
import type { ChangeOutreachPlanInput, PlanOutreachInput, QueryOutreachPlanItemsArgs } from '../resolvers.generated.ts';
import { OutreachPlanItem, type OutreachPlanVersion, versionOfItem } from './outreach-plan-item.entity.ts';
import {
  type ChangeOutreachPlanContent,
  type PlanOutreachContent,
  changeOutreachPlanWrite,
  monthRefusal,
  planOutreachWrite,
} from './outreach.input.ts';
import { outreachErrors } from './outreach.errors.ts';
import { outreachPlanItemList } from './outreach.list.ts';
import type { Done, OutreachRepository, PlanOf } from './outreach.repository.ts';
import { type OutreachPlan, type Progress, planOf, progressOf } from './outreach-plan.ts';

/** 年度宣传计划: what a district, or the city, means to explain in a year, and what of it is done. */
export class OutreachPlanService {
  readonly #scope: RequestScope;
  readonly #plans: OutreachRepository;
  readonly #done: Loader<PlanOf, Done[]>;
  readonly #items: Loader<PlanOf, OutreachPlanItem[]>;

  constructor(scope: RequestScope, plans: OutreachRepository) {
    this.#scope = scope;
    this.#plans = plans;
    // All items of one plan ask for what was done of it.
    this.#done = loaderOf((asked) => plans.countDone(asked), { identify: keyOf });
    this.#items = loaderOf((asked) => plans.listItems(asked), { identify: keyOf });
  }

  /** An item of the own plan, or of one that holds there. Errors: ID_MALFORMED, NOT_FOUND, DIVISION_FORBIDDEN. */
  async get(value: string): Promise<OutreachPlanItem> {
    const id = recordIdFrom(value);
    const { caller } = this.#scope;
    caller.mayLookFor('advisor.read', id);
    const [item] = await this.#plans.findItems([id]);
    if (item === undefined) {
      caller.refuseUnseen('advisor.read', id);
      throw errors.notFound('outreachPlanItem', value);
    }
    // Who is beneath reads what an event may name.
    if (!isWithin(caller.division, item.division)) caller.mayReach('advisor.read', item);
    return item;
  }

  /** What this owner has of the plans that hold in a division; who is beneath reads what an event may name. Errors: those of a list. */
  async list(args: QueryOutreachPlanItemsArgs): Promise<Connection<OutreachPlanItem>> {
    const { caller, owner } = this.#scope;
    caller.mayAnywhere('advisor.read');
    if (!isWithin(caller.division, args.within)) caller.may('advisor.read', args.within);
    return readList(this.#scope, outreachPlanItemList, { ...args, within: owner });
  }

  /** The plan of a year with what was done of it, this year's where none is named. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async planOf(division: DivisionCode, asked: number | null | undefined): Promise<OutreachPlan | null> {
    const { caller, today } = this.#scope;
    caller.may('advisor.read', division);
    if (!['CITY', 'DISTRICT'].includes(levelOf(division))) return null;
    const year = asked ?? Number(today.slice(0, 4));
    const of = { division, year };
    const [items, done] = await Promise.all([this.#items.load(of), this.#done.load(of)]);
    return planOf(year, items, done);
  }

  /** What was done of an item that was read; null where the caller sees a part of the events alone. */
  async progressOf(item: OutreachPlanItem): Promise<Progress | null> {
    const { id, division, year } = item;
    if (!isWithin(division, this.#scope.caller.division)) return null;
    const done = await this.#done.load({ division, year });
    return progressOf(
      item,
      done.filter(({ planItem }) => planItem === id),
      monthOf(this.#scope.today),
    );
  }

  /** Errors: INPUT_INVALID, and those of every write. */
  plan(input: PlanOutreachInput): Promise<Outcome<OutreachPlanItem>> {
    return write(this.#scope, planOutreachWrite, input, {
      work: (em, content) => this.#plan(em, content),
      recordOf: (item) => item,
      again: (id) => this.get(id),
    });
  }

  async #plan(em: EntityManager, content: PlanOutreachContent): Promise<OutreachPlanItem> {
    const { caller, now } = this.#scope;
    const { idempotencyKey: _, division, ...said } = content;
    mustBeOwn(caller, division, 'division');
    const stamp = { createdAt: now, createdBy: caller.subject, updatedAt: now, updatedBy: caller.subject };
    const item = Object.assign(new OutreachPlanItem(), {
      id: newRecordId(division),
      division,
      ...said,
      version: 1,
      versions: [] as readonly OutreachPlanVersion[],
      ...stamp,
    });
    item.versions = [versionOfItem(item)];
    await em.persist(item).flush();
    record(em, { action: 'outreach.plan', division, records: [item.id], fields: fieldsOf(content) });
    return item;
  }

  /** Makes a new version; the ones before stay. Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID, and those of every write. */
  change(input: ChangeOutreachPlanInput): Promise<Outcome<OutreachPlanItem>> {
    return write(this.#scope, changeOutreachPlanWrite, input, {
      work: (em, content) => this.#change(em, content),
      recordOf: (item) => item,
      again: (id) => this.get(id),
    });
  }

  async #change(em: EntityManager, content: ChangeOutreachPlanContent): Promise<OutreachPlanItem> {
    const { caller, now } = this.#scope;
    const named = fieldsNamedBy(content, 'item');
    const item = await this.#plans.lockItem(em, content.item);
    if (item === undefined) throw errors.notFound('outreachPlanItem', content.item, ['input', 'item']);
    mustBeOwn(caller, item.division, 'item');
    mustBeAt(item, content.version);
    refuseNewCodes(content, item);
    const { channel } = item;
    const fields = applyChanges(item, content, named);
    if (fields.includes('channel') && (await this.#plans.isNamed(em, item.id)))
      throw outreachErrors.of('INPUT_INVALID.CHANNEL_OF_EVENTS', { values: { channel }, path: ['input', 'channel'] });
    const refusal = monthRefusal(item.dueMonth, item.year);
    if (refusal !== undefined) throw refusal.at(['input', 'dueMonth']);
    Object.assign(item, { version: item.version + 1, updatedAt: now, updatedBy: caller.subject });
    item.versions = [versionOfItem(item), ...item.versions];
    await em.flush();
    record(em, { action: 'outreach.changePlan', division: item.division, records: [item.id], fields });
    return item;
  }
}

function keyOf({ division, year }: PlanOf): string {
  return `${division} ${year}`;
}
