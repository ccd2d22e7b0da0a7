import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { DivisionCode, RecordId } from '#divisions';
import type { Session } from '#persistence';
import { OutreachPlanItem } from './outreach-plan-item.entity.ts';
import { Outreach } from './outreach.entity.ts';

export type PlanOf = { readonly division: DivisionCode; readonly year: number };

/** Events of a division and year, by channel and by the item of a plan that they name. */
export type Done = {
  readonly channel: string;
  readonly planItem: RecordId | null;
  readonly events: number;
  readonly countedReach: number;
  readonly reachUnknown: number;
};

/** Outreach and plans of it in the database, as far as the session's caller may see them. */
export class OutreachRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(id: RecordId): Promise<Outreach | null> {
    return this.#session.read((em) => em.findOne(Outreach, { id }));
  }

  findItems(ids: readonly RecordId[]): Promise<OutreachPlanItem[]> {
    return this.#session.read((em) => em.find(OutreachPlanItem, { id: { $in: [...ids] } }));
  }

  /** The items of each plan, by the month by which they are due. */
  async listItems(asked: readonly PlanOf[]): Promise<OutreachPlanItem[][]> {
    const $or = asked.map(({ division, year }) => ({ division, year }));
    const orderBy = { dueMonth: 'asc', id: 'asc' } as const;
    const items = await this.#session.read((em) => em.find(OutreachPlanItem, { $or }, { orderBy }));
    return asked.map((plan) => items.filter(({ division, year }) => division === plan.division && year === plan.year));
  }

  /** What was done at and beneath each division in each year. */
  async countDone(asked: readonly PlanOf[]): Promise<Done[][]> {
    // One statement for all that are asked; the range of codes is what the index is for.
    const rows = await this.#session.read((em) =>
      em.execute<(Done & { place: number })[]>(
        `select asked.place, outreach.channel, outreach.plan_item as "planItem", count(*)::int as events,
           coalesce(sum(outreach.reach), 0)::int as "countedReach", (count(*) filter (where outreach.reach is null))::int as "reachUnknown"
         from json_to_recordset(?::json) as asked (place int, code text, year int)
         join advisors.outreach on outreach.division >= asked.code and outreach.division < asked.code || ':'
           and outreach.held_on >= make_date(asked.year, 1, 1) and outreach.held_on < make_date(asked.year + 1, 1, 1)
         where outreach.withdrawn_on is null
         group by 1, 2, 3`,
        [JSON.stringify(asked.map(({ division, year }, place) => ({ place, code: division, year })))],
      ),
    );
    const found = Map.groupBy(rows, ({ place }) => place);
    return asked.map((_, place) => found.get(place) ?? []);
  }

  /** The event, held against other writers until the transaction ends. */
  async lock(em: EntityManager, id: RecordId): Promise<Outreach | undefined> {
    return (await em.findOne(Outreach, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }

  /** Whether an event that was not withdrawn names the item. */
  async isNamed(em: EntityManager, planItem: RecordId): Promise<boolean> {
    return (await em.count(Outreach, { planItem, withdrawnOn: null })) > 0;
  }

  /** The item, held against other writers until the transaction ends. */
  async lockItem(em: EntityManager, id: RecordId): Promise<OutreachPlanItem | undefined> {
    return (await em.findOne(OutreachPlanItem, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }
}
