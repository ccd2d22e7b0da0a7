import { Migration } from '@mikro-orm/migrations';

/** Names in each earlier version of a home what the correction changed, as versions of a person do. So far that was the address alone. */
export class NameWhatChangedOfAHome extends Migration {
  override up(): void {
    this.addSql(`alter table clients.household_version add changed text[] not null default '{ADDRESS}'`);
    this.addSql('alter table clients.household_version alter changed drop default');
  }
}
