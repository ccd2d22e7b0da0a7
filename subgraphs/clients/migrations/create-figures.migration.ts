import { Migration } from '@mikro-orm/migrations';

import { rowSecuritySql } from '#persistence';

export class CreateFigures extends Migration {
  override up(): void {
    this.addSql(`create table clients.caseload (
      division text collate "C" not null,
      category text collate "C" not null,
      clients int not null,
      primary key (division, category)
    )`);
    this.addSql(`create table clients.household_caseload (
      division text collate "C" not null,
      households int not null,
      primary key (division)
    )`);
    this.addSql(`create table clients.duty_change (
      division text collate "C" not null,
      month text collate "C" not null,
      category text collate "C" not null,
      change int not null,
      primary key (division, month, category)
    )`);
    // The month leads: figures ask for one month over a range of divisions.
    this.addSql(`create table clients.visit_month (
      month text collate "C" not null,
      division text collate "C" not null,
      category text collate "C" not null,
      done int not null,
      primary key (month, division, category)
    )`);
    for (const table of ['caseload', 'household_caseload', 'duty_change', 'visit_month']) {
      for (const statement of rowSecuritySql(`clients.${table}`)) this.addSql(statement);
    }
  }
}
