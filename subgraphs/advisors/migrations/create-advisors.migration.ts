import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

const STATES = `('DRAFT', 'SUBMITTED', 'FILED', 'RETURNED', 'CHANGED', 'SUSPENDED', 'WITHDRAWN')`;

/** Advisors, where they are posted, and each step of their filings. */
export class CreateAdvisors extends Migration {
  override up(): void {
    this.createAdvisor();
    this.createPosting();
    this.createFilingStep();
    for (const table of ['advisors.advisor', 'advisors.posting', 'advisors.filing_step']) {
      for (const statement of rowSecuritySql(table)) this.addSql(statement);
    }
  }

  private createAdvisor(): void {
    this.addSql(`create table advisors.advisor (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      name text not null,
      identity_number text not null,
      identity_number_lookup text not null,
      identity_number_masked text not null,
      phone text not null,
      phone_masked text not null,
      employer text not null,
      role text not null,
      skills text[] not null,
      licence_level text null,
      licence_number text null,
      filing_state text not null,
      filing_authority text collate "C" not null,
      stations text[] not null,
      version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint advisor_role_check check (role in
        ('ASSISTANCE_WORKER', 'COMMUNITY_CADRE', 'COMMUNITY_WORKER', 'PROFESSIONAL_SOCIAL_WORKER')),
      constraint advisor_licence_level_check check (licence_level in ('ASSISTANT', 'INTERMEDIATE', 'SENIOR')),
      constraint advisor_filing_state_check check (filing_state in ${STATES})
    )`);
    this.addSql('create index advisor_division_id on advisors.advisor (division, id)');
    this.addSql('create index advisor_division_filing on advisors.advisor (division, filing_state)');
    this.addSql(`create unique index advisor_identity_number on advisors.advisor (identity_number_lookup)
      where filing_state <> 'WITHDRAWN'`);
  }

  private createPosting(): void {
    this.addSql(`create table advisors.posting (
      id text collate "C" not null primary key,
      advisor text collate "C" not null,
      station text collate "C" not null,
      division text collate "C" not null,
      since date not null,
      until date null,
      constraint posting_advisor_foreign foreign key (advisor) references advisors.advisor (id),
      constraint posting_station_foreign foreign key (station) references advisors.station (id)
    )`);
    this.addSql('create index posting_advisor on advisors.posting (advisor)');
    this.addSql('create index posting_division on advisors.posting (division)');
    this.addSql('create unique index posting_current on advisors.posting (station, advisor) where until is null');
  }

  private createFilingStep(): void {
    this.addSql(`create table advisors.filing_step (
      id text collate "C" not null primary key,
      advisor text collate "C" not null,
      division text collate "C" not null,
      from_state text null,
      to_state text not null,
      reason text null,
      at timestamptz not null,
      by_subject text not null,
      constraint filing_step_from_state_check check (from_state in ${STATES}),
      constraint filing_step_to_state_check check (to_state in ${STATES}),
      constraint filing_step_advisor_foreign foreign key (advisor) references advisors.advisor (id)
    )`);
    this.addSql('create index filing_step_advisor_at on advisors.filing_step (advisor, at)');
    this.addSql('create index filing_step_division on advisors.filing_step (division)');
  }
}
