import { Migration } from '@mikro-orm/migrations';

/** Finds those whose service has ended, who are few, without reading those served. */
export class ListEndedClients extends Migration {
  override up(): void {
    this.addSql('create index client_ended_index on clients.client (division, id) where not active');
  }
}
