import { Migration } from '@mikro-orm/migrations';

/**
 * Which of the names that somebody has before them a client has, as keyed hashes both ways, in the bounds of whoever asks. Clients of before are
 * found by less: the instance, which has the keys, makes their tokens anew when it starts.
 */
export class TellWhichNamesAreKnown extends Migration {
  override up(): void {
    this.addSql(`create function clients.names_known(hashes text[]) returns table (hash text) language sql stable as $$
      select distinct token from clients.client_token where token = any (hashes) $$`);
    this.addSql('truncate clients.client_token');
  }
}
