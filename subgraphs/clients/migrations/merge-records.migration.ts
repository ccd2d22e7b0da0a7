import { Migration } from '@mikro-orm/migrations';

import { addGivenSql } from '#figures';
import { matchedSql, notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';

/** The names stand here as they were: a migration says the same whatever is declared later. */
const CASELOAD = { schema: 'clients', name: 'clients' } as const;
/** Keys change, and what they sealed is sealed anew. */
const RESEALING = `current_setting('app.resealing', true) = 'on'`;

/** Lets records of one person be merged, and pairs that are two people's be set aside. Both lie where their first client lies. */
export class MergeRecords extends Migration {
  override up(): void {
    this.addSql('alter table clients.client add merged_into text collate "C" null');
    this.addSql(`create index client_merged_into on clients.client (merged_into, id) where merged_into is not null`);
    this.addSql(`create table clients.client_merge (
      client_id text collate "C" not null primary key,
      division text collate "C" not null,
      kept text collate "C" not null,
      reason text null,
      merged_at timestamptz not null,
      merged_by text not null
    )`);
    this.addSql(`create table clients.distinct_pair (
      client_id text collate "C" not null,
      other text collate "C" not null,
      division text collate "C" not null,
      reason text null,
      set_aside_at timestamptz not null,
      set_aside_by text not null,
      primary key (client_id, other)
    )`);
    this.secure('client_merge');
    this.secure('distinct_pair');
    // A merge corrects months past, also where the household was registered then and the caller does not write.
    this.addSql(
      ownerWideSql({
        name: 'clients.add_caseload(entries jsonb, today date)',
        returns: 'counted int',
        query: `${addGivenSql(CASELOAD, 'entries', 'today')} returning 1`,
        evenDelegated: true,
      }),
    );
  }

  private secure(name: 'client_merge' | 'distinct_pair'): void {
    const table = `clients.${name}` as const;
    const isErased = matchedSql({ table, column: 'client_id' }, { table: 'clients.erasure', column: 'client_id' });
    this.addSql(`alter table ${table} add constraint ${name}_client_id_foreign
      foreign key (client_id) references clients.client (id)`);
    this.addSql(`alter table ${table} add constraint ${name}_lies_with_client
      foreign key (client_id, division) references clients.client (id, division) on update cascade`);
    for (const statement of rowSecuritySql(table)) this.addSql(statement);
    for (const statement of notDelegatedSql(table)) this.addSql(statement);
    this.addSql(`create policy stays_for_good on ${table} as restrictive for delete using (false)`);
    this.addSql(`create policy emptied_only on ${table} as restrictive for update
      using (${isErased} or ${RESEALING}) with check (reason is null or ${RESEALING})`);
  }
}
