import { Migration } from '@mikro-orm/migrations';

/** Whose number is kept: until now every advisor's was a resident's, and their look-ups stay as they are. */
export class NameIdentityDocuments extends Migration {
  override up(): void {
    this.addSql(`alter table advisors.advisor
      add column identity_document_kind text not null default 'RESIDENT_ID'`);
    this.addSql('alter table advisors.advisor alter column identity_document_kind drop default');
  }
}
