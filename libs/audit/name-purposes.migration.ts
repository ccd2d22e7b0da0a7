import { Migration } from '@mikro-orm/migrations';

/** Reads of people name what they are for and which case they serve (社会救助法 第七十条); those of before have neither. */
export class NamePurposes extends Migration {
  override up(): void {
    this.addSql('alter table audit.entry add column purpose text null, add column served_case text null');
    this.addSql('create index entry_purpose on audit.entry (purpose, division, at, id) where purpose is not null');
  }
}
