import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, publishedSql, rowSecuritySql } from '#persistence';

const HOTLINE = 'advisors.hotline';

/** Hotlines of a level, which hold beneath it and are shown to everybody until their last day. */
export class PublishHotlines extends Migration {
  override up(): void {
    this.addSql(`create table ${HOTLINE} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      name text not null,
      phone text not null,
      hours text not null,
      purpose text not null,
      since date not null,
      until date null,
      version int not null default 1,
      created_at timestamptz not null,
      created_by text not null,
      updated_at timestamptz not null,
      updated_by text not null
    )`);
    this.addSql(`create index hotline_division_id on ${HOTLINE} (division, id)`);
    const statements = [
      ...rowSecuritySql(HOTLINE, { readableFromBelow: true }),
      ...notDelegatedSql(HOTLINE),
      ...publishedSql(HOTLINE, `coalesce(until, 'infinity') >= (now() at time zone 'Asia/Shanghai')::date`),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
