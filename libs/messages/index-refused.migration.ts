import { Migration } from '@mikro-orm/migrations';

/** Messages that were given up and whose senders have not taken back yet what they told: few, among all that an owner ever sent. */
export class IndexRefused extends Migration {
  override up(): void {
    this.addSql(
      `create index message_out_refused on audit.message_out (id) where state = 'REFUSED' and payload is not null`,
    );
  }
}
