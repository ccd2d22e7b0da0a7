import { Migration } from '@mikro-orm/migrations';

/** What an emptied version of a person looks like, with all that a version holds. */
const EMPTY_VERSION = `name is null and identity_document_kind is null and identity_number is null and identity_number_masked is null
  and no_document_reason is null and birth_year is null and phone is null and phone_masked is null and sex is null
  and risk_flags is null and needs is null`;

/**
 * Lets people be known by other documents than the resident identity card, or by none: then by name, year of birth and street, if
 * there is a name. The look-ups of numbers stay as they are.
 */
export class AddIdentityDocuments extends Migration {
  override up(): void {
    for (const table of ['client', 'client_version']) {
      // The default gives the rows there are their kind, without their being written anew.
      this.addSql(`alter table clients.${table} add identity_document_kind text null default 'RESIDENT_ID',
        add no_document_reason text null`);
      this.addSql(`alter table clients.${table} alter identity_document_kind drop default`);
    }
    this.addSql('alter table clients.client_version add birth_year int null');
    this.addSql('alter table clients.client drop constraint client_named_unless_erased');
    this.addSql(`alter table clients.client add constraint client_named_unless_erased check (erased_at is not null
      or (identity_document_kind is not null and case identity_document_kind
        when 'NONE' then identity_number is null and no_document_reason is not null
        else identity_number is not null and name is not null end))`);
    this.addSql(`alter policy emptied_only on clients.client_version
      with check ((${EMPTY_VERSION}) or current_setting('app.resealing', true) = 'on')`);
  }
}
