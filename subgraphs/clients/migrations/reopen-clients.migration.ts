import { Migration } from '@mikro-orm/migrations';

import { matchedSql, notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'clients.ended_service';
const IS_ERASED = matchedSql({ table: TABLE, column: 'client_id' }, { table: 'clients.erasure', column: 'client_id' });
/** Keys change, and what they sealed is sealed anew. */
const RESEALING = `current_setting('app.resealing', true) = 'on'`;

/** Keeps the earlier periods of service of clients who are served again. They lie where the client lies, and stay as written but for an erasure. */
export class ReopenClients extends Migration {
  override up(): void {
    this.addSql(`create table ${TABLE} (
      client_id text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      started_on date not null,
      ended_on date not null,
      end_reason text null,
      last_category int not null,
      reopen_reason text null,
      reopened_at timestamptz not null,
      reopened_by text not null,
      primary key (client_id, ordinal),
      constraint ended_service_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint ended_service_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade
    )`);
    for (const statement of rowSecuritySql(TABLE)) this.addSql(statement);
    for (const statement of notDelegatedSql(TABLE)) this.addSql(statement);
    this.addSql(`create policy stays_for_good on ${TABLE} as restrictive for delete using (false)`);
    this.addSql(`create policy emptied_only on ${TABLE} as restrictive for update
      using (${IS_ERASED} or ${RESEALING}) with check ((end_reason is null and reopen_reason is null) or ${RESEALING})`);
    this.addSql(`create policy opened_by_break_glass on ${TABLE} for select using (clients.is_open_client(client_id))`);
  }
}
