import { Migration } from '@mikro-orm/migrations';

import { grantTableSql, isGrantedSql } from '#grants';

/** Where grants of clients are kept. */
export const grants = {
  table: 'clients.record_grant',
  record: 'client_id',
  reaches: 'clients.client',
  erasures: 'clients.erasure',
  toOneself: ['BREAK_GLASS'],
} as const;

/** Who was let in to which client beyond the own division, whatever the kind, and the function that policies ask. */
export class CreateGrants extends Migration {
  override up(): void {
    for (const statement of grantTableSql(grants)) this.addSql(statement);
    this.addSql(isGrantedSql('clients.is_granted', grants));
  }
}
