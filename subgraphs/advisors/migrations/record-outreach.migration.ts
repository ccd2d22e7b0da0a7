import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const OUTREACH = 'advisors.outreach';
const ITEM = 'advisors.outreach_plan_item';

/** Events at which policy was explained, and the plans of a year of districts and the city. */
export class RecordOutreach extends Migration {
  override up(): void {
    this.addSql(`create table ${ITEM} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      year int not null,
      title text not null,
      channel text collate "C" not null,
      topics text[] not null,
      aim int not null,
      aim_reach int null,
      due_month text collate "C" not null,
      versions jsonb not null,
      version int not null,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null
    )`);
    this.addSql(`create index outreach_plan_item_division_id on ${ITEM} (division, id)`);
    this.addSql(`create index outreach_plan_item_due_month on ${ITEM} (due_month, id, division)`);
    this.addSql(`create table ${OUTREACH} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      station text collate "C" null,
      held_on date not null,
      channel text collate "C" not null,
      topics text[] not null,
      place text not null,
      reach int null,
      materials int null,
      remarks text null,
      plan_item text collate "C" null,
      withdrawn_on date null,
      versions jsonb not null,
      version int not null,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint outreach_station_foreign foreign key (station) references advisors.station (id),
      constraint outreach_plan_item_foreign foreign key (plan_item) references ${ITEM} (id)
    )`);
    this.addSql(`create index outreach_held_on on ${OUTREACH} (held_on, id, division)`);
    this.addSql(`create index outreach_division_id on ${OUTREACH} (division, id)`);
    this.addSql(`create index outreach_division_held_on on ${OUTREACH} (division, held_on)`);
    this.addSql(`create index outreach_of_plan_item on ${OUTREACH} (plan_item)`);
    const statements = [
      // Events of streets and stations name an item of their district's plan.
      ...rowSecuritySql(ITEM, { readableFromBelow: true }),
      ...notDelegatedSql(ITEM),
      ...rowSecuritySql(OUTREACH),
      ...notDelegatedSql(OUTREACH),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
