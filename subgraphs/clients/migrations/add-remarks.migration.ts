import { Migration } from '@mikro-orm/migrations';

/** Remarks of a household, in its record and in earlier versions of it. */
export class AddRemarks extends Migration {
  override up(): void {
    this.addSql('alter table clients.household add column remarks text null');
    this.addSql('alter table clients.household_version add column remarks text null');
    this.addSql(`alter policy emptied_only on clients.household_version
      with check ((address is null and remarks is null) or current_setting('app.resealing', true) = 'on')`);
  }
}
