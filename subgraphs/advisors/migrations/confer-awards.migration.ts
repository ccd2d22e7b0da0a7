import { Migration } from '@mikro-orm/migrations';
import { matchedSql, notDelegatedSql, rowSecuritySql } from '#persistence';
import { stepTableSql } from '#workflows';

const AWARD = 'advisors.award';
const STEP = 'advisors.award_step';
const STATES = ['NOMINATED', 'RETURNED', 'HANDED_UP', 'CONFERRED', 'DECLINED', 'WITHDRAWN', 'REVOKED'];

const CALLER = `current_setting('app.division', true)`;

/** Those who take part: who nominated, the district, the owner that keeps it, and the city from when it is handed up. */
const TAKES_PART = `(nomination is not null or ${CALLER} in (nominator, district, holder)
  or ${CALLER} = left(holder, 2) and level = 'CITY' and state not in ('NOMINATED', 'RETURNED', 'WITHDRAWN'))`;

const CONCERNS_CALLER = `exists (select from advisors.own_advisors(current_setting('app.subject', true)) as own
  where own.advisor = award.advisor)`;

/** Nominations and awards of advisors, and every step; what is under way is shown to those who take part, and never to the nominated. */
export class ConferAwards extends Migration {
  override up(): void {
    this.addSql(`create table ${AWARD} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      holder text collate "C" not null,
      nomination text collate "C" null,
      advisor text collate "C" not null,
      registered text collate "C" null,
      name text not null,
      kind text collate "C" not null,
      level text not null,
      year int not null,
      station text collate "C" null,
      station_name text null,
      reasons text not null,
      nominator text collate "C" not null,
      district text collate "C" not null,
      authority text collate "C" not null,
      conferred_on date null,
      state text not null,
      since timestamptz not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint award_nomination unique (nomination),
      constraint award_level_check check (level in ('DISTRICT', 'CITY')),
      constraint award_state_check check (state in (${STATES.map((state) => `'${state}'`).join(', ')})),
      constraint award_conferred_check check ((state = 'CONFERRED') = (conferred_on is not null)),
      constraint award_registered_foreign foreign key (registered) references advisors.advisor (id),
      constraint award_lies_with_advisor
        foreign key (registered, division) references advisors.advisor (id, division) on update cascade
    )`);
    this.addSql(`create index award_division_id on ${AWARD} (division, id)`);
    this.addSql(`create index award_since on ${AWARD} (since, id, division)`);
    this.addSql(`create index award_conferred_on on ${AWARD} (conferred_on, id, division)`);
    this.addSql(`create index award_registered on ${AWARD} (registered)`);
    this.addSql(`create unique index award_once on ${AWARD} (registered, kind, level, year)
      where state in ('NOMINATED', 'RETURNED', 'HANDED_UP', 'CONFERRED')`);
    this.addSql(`create unique index award_id_division on ${AWARD} (id, division)`);
    const statements = [
      ...rowSecuritySql(AWARD),
      ...notDelegatedSql(AWARD),
      `create policy under_way on ${AWARD} as restrictive
        using (conferred_on is not null or ${TAKES_PART} and not ${CONCERNS_CALLER})`,
      ...stepTableSql({ record: AWARD, column: 'award', states: STATES }),
      `alter table ${STEP} add constraint award_step_lies_with_award
        foreign key (award, division) references ${AWARD} (id, division) on update cascade`,
      // A step is shown and written where its nomination is.
      `create policy with_award on ${STEP} as restrictive
        using (${matchedSql({ table: STEP, column: 'award' }, { table: AWARD, column: 'id' })})`,
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
