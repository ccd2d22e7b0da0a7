import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const BUDGET = 'advisors.budget';
const ENTRY = 'advisors.budget_entry';

/** What is planned, allocated and spent for the advisors' work, as a ledger. */
export class KeepBudgets extends Migration {
  override up(): void {
    this.addSql(`create table ${BUDGET} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      year int not null,
      sums int[] not null,
      created_at timestamptz not null,
      constraint budget_division_year unique (division, year)
    )`);
    this.addSql(`create index budget_year on ${BUDGET} (year, id, division)`);
    this.addSql(`create index budget_division_id on ${BUDGET} (division, id)`);
    this.addSql(`create table ${ENTRY} (
      id text collate "C" not null primary key,
      budget text collate "C" not null,
      division text collate "C" not null,
      year int not null,
      kind text not null,
      source text not null,
      purpose text not null,
      amount int not null,
      booked_on date not null,
      counts_in date not null,
      document_number text null,
      note text null,
      reason text null,
      reverses text collate "C" null,
      created_at timestamptz not null,
      created_by text not null,
      constraint budget_entry_budget_foreign foreign key (budget) references ${BUDGET} (id),
      constraint budget_entry_reverses unique (reverses),
      constraint budget_entry_kind_check check (kind in ('PLAN', 'ALLOCATION', 'SPENDING')),
      constraint budget_entry_source_check check (source in ('PUBLIC', 'CHARITY', 'OTHER')),
      constraint budget_entry_purpose_check check (purpose in
        ('STAFF', 'TRAINING', 'PREMISES', 'OFFICE', 'PUBLICITY', 'SERVICES', 'OTHER'))
    )`);
    this.addSql(`create index budget_entry_booked_on on ${ENTRY} (booked_on, id, division)`);
    this.addSql(`create index budget_entry_division_id on ${ENTRY} (division, id)`);
    this.addSql(`create index budget_entry_budget on ${ENTRY} (budget, booked_on, id)`);
    const statements = [
      ...rowSecuritySql(BUDGET),
      ...notDelegatedSql(BUDGET),
      // A ledger: what was booked stays.
      ...rowSecuritySql(ENTRY, { appendOnly: true }),
      ...notDelegatedSql(ENTRY),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
