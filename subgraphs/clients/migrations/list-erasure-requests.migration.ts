import { Migration } from '@mikro-orm/migrations';

/** Requests to erase are listed by how long they wait. */
export class ListErasureRequests extends Migration {
  override up(): void {
    this.addSql('create index erasure_request_division_id on clients.erasure_request (division, id)');
    this.addSql('create index erasure_request_requested_at on clients.erasure_request (requested_at, id, division)');
  }
}
