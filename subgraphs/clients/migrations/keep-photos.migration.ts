import { Migration } from '@mikro-orm/migrations';

import { notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'clients.photo';

/** Keeps pictures taken on visits; a photo goes where its client goes. */
export class KeepPhotos extends Migration {
  override up(): void {
    this.addSql(`create table ${TABLE} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      client_id text collate "C" not null,
      visit text collate "C" null,
      content text null,
      width int not null,
      height int not null,
      bytes int not null,
      uploaded_at timestamptz not null,
      uploaded_by text not null,
      constraint photo_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint photo_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade
    )`);
    // What is sealed gets no shorter, and is read whole.
    this.addSql(`alter table ${TABLE} alter column content set storage external`);
    this.addSql(`create index photo_client on ${TABLE} (client_id)`);
    this.addSql(`create index photo_forgotten on ${TABLE} (uploaded_at) where visit is null and content is not null`);
    for (const statement of rowSecuritySql(TABLE)) this.addSql(statement);
    for (const statement of notDelegatedSql(TABLE)) this.addSql(statement);
    this.addSql(`create policy stays_for_good on ${TABLE} as restrictive for delete using (false)`);
  }
}
