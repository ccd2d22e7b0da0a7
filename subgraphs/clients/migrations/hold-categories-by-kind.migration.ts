import { Migration } from '@mikro-orm/migrations';

/** Now in Shanghai, by the database's clock: what it is to be from the next month on. */
const MONTH = (ahead: number) =>
  `to_char(date_trunc('month', now() at time zone 'Asia/Shanghai') + interval '${ahead} month', 'YYYY-MM')`;
const NEXT_MONTH = MONTH(1);
/** Written out: a migration says the same whatever the list says later. */
const NOT_CONFIRMED = `category = 'OTHER_RESIDENT'`;

/**
 * 其他 becomes 其他社区群众 of the code list, who are served and no existing clients: from the next month on no monthly visit is due of them.
 * The months until then stay as they were counted, and each category that was held until then keeps its duty in them.
 */
export class HoldCategoriesByKind extends Migration {
  override up(): void {
    for (const table of ['client', 'category_period', 'caseload', 'duty_change', 'visit_month']) {
      this.addSql(`update clients.${table} set category = 'OTHER_RESIDENT' where category = 'OTHER'`);
    }
    this.addSql(`update clients.category_period set duty_until = ${NEXT_MONTH} where ${NOT_CONFIRMED}`);
    // What is due still goes: the sum of all changes of a community.
    this.addSql(`insert into clients.duty_change as figure (division, month, category, change)
      select division, ${NEXT_MONTH}, category, -sum(change) from clients.duty_change where ${NOT_CONFIRMED}
      group by division, category having sum(change) <> 0
      on conflict (division, month, category) do update set change = figure.change + excluded.change`);
    this.addSql(`update clients.client set visit_due_on = null where ${NOT_CONFIRMED} and visit_due_on is not null`);
  }
}
