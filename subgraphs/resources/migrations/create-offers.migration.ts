import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

const AUDITED = `version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null`;

/** Providers with the resources and projects that they offer. An offer stands with its provider's division. */
export class CreateOffers extends Migration {
  override up(): void {
    this.createProvider();
    this.createResource();
    this.createProject();
    for (const table of ['provider', 'resource', 'project']) {
      this.addSql(`create index ${table}_division_id on resources.${table} (division, id)`);
      for (const statement of rowSecuritySql(`resources.${table}`, { readableFromBelow: true })) this.addSql(statement);
    }
  }

  private createProvider(): void {
    this.addSql(`create table resources.provider (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      name text not null,
      kind text not null,
      credit_code text null,
      phone text null,
      ${AUDITED},
      constraint provider_kind_check check (kind in ('COMPANY', 'NGO', 'VOLUNTEER_GROUP', 'PUBLIC_BODY'))
    )`);
  }

  private createResource(): void {
    this.addSql(`create table resources.resource (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      provider text collate "C" not null,
      title text not null,
      kind text not null,
      area text collate "C" not null,
      quantity int null,
      unit text null,
      available_from date not null,
      available_until date null,
      conditions text null,
      ${AUDITED},
      constraint resource_provider_foreign foreign key (provider) references resources.provider (id),
      constraint resource_kind_check check (kind in ('GOODS', 'MONEY', 'SERVICE', 'PLACE', 'PEOPLE')),
      constraint resource_available_order check (available_until >= available_from),
      constraint resource_quantity_not_negative check (quantity >= 0)
    )`);
    this.addSql('create index resource_provider on resources.resource (provider)');
  }

  private createProject(): void {
    this.addSql(`create table resources.project (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      provider text collate "C" not null,
      title text not null,
      funder text null,
      area text collate "C" not null,
      categories text[] not null,
      runs_from date not null,
      runs_until date null,
      capacity int null,
      enrolled int not null default 0,
      results text null,
      ${AUDITED},
      constraint project_provider_foreign foreign key (provider) references resources.provider (id),
      constraint project_runs_order check (runs_until >= runs_from),
      constraint project_has_categories check (cardinality(categories) > 0),
      constraint project_capacity_not_negative check (capacity >= 0),
      constraint project_enrolled_not_negative check (enrolled >= 0)
    )`);
    this.addSql('create index project_provider on resources.project (provider)');
  }
}
