import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/** The policy library. A policy holds in the division that issued it and everywhere beneath. */
export class CreatePolicies extends Migration {
  override up(): void {
    this.addSql(`create table resources.policy (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      title text not null,
      number text null,
      kind text not null,
      in_force_from date not null,
      in_force_until date null,
      categories text[] not null,
      materials text[] not null,
      channel text not null,
      amount text null,
      summary text not null,
      version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null,
      constraint policy_kind_check check (kind in
        ('BASIC_LIVING', 'MEDICAL', 'EDUCATION', 'HOUSING', 'EMPLOYMENT', 'TEMPORARY_RELIEF', 'DISABILITY_WELFARE',
        'CHILD_WELFARE')),
      constraint policy_in_force_order check (in_force_until >= in_force_from),
      constraint policy_has_categories check (cardinality(categories) > 0)
    )`);
    this.addSql('create index policy_division_id on resources.policy (division, id)');
    for (const statement of rowSecuritySql('resources.policy', { readableFromBelow: true })) this.addSql(statement);
  }
}
