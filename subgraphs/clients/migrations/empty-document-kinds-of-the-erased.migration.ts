import { Migration } from '@mikro-orm/migrations';

/** Takes the kind of document, which every row got, from those who are erased. */
export class EmptyDocumentKindsOfTheErased extends Migration {
  override up(): void {
    this.addSql('update clients.client set identity_document_kind = null where erased_at is not null');
    this.addSql(`update clients.client_version set identity_document_kind = null
      where client_id in (select c.id from clients.client c where c.erased_at is not null)`);
  }
}
