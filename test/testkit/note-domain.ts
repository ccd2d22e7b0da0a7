import { Migration } from '@mikro-orm/migrations';
import { type EntityManager, type EntitySchema, type MigrationObject, defineEntity, p } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { newRecordId, rowSecuritySql } from '#persistence';

/** The smallest domain: notes that belong to a division, and notices that the divisions beneath may read too. */
const properties = { id: p.text().primary(), division: p.text().collation('C'), body: p.text() };

export const Note = defineEntity({ name: 'Note', schema: 'notes', tableName: 'note', properties });
const Notice = defineEntity({ name: 'Notice', schema: 'notes', tableName: 'notice', properties });

class CreateNotes extends Migration {
  override up(): void {
    for (const table of ['notes.note', 'notes.notice']) {
      this.addSql(
        `create table ${table} (id text primary key, division text collate "C" not null, body text not null)`,
      );
      const isNotice = table === 'notes.notice';
      for (const sql of rowSecuritySql(table, { readableFromBelow: isNotice, deletable: !isNotice })) this.addSql(sql);
    }
    this.addSql('create index note_division on notes.note (division)');
  }
}

export const noteDomain: {
  readonly name: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationObject[];
} = { name: 'notes', entities: [Note, Notice], migrations: [{ name: 'create-notes', class: CreateNotes }] };

/** Work for a session: adds a note, or a notice, in the division. */
export function addTo(table: 'note' | 'notice', division: DivisionCode, body: string) {
  return async (em: EntityManager): Promise<string> => {
    const id = newRecordId(division);
    await em.execute(`insert into notes.${table} (id, division, body) values (?, ?, ?)`, [id, division, body]);
    return id;
  };
}

/** Work for a session: the bodies of the notes, or notices, that can be seen. */
export function bodiesOf(table: 'note' | 'notice') {
  return async (em: EntityManager): Promise<string[]> => {
    const rows = await em.execute<{ body: string }[]>(`select body from notes.${table} order by body`);
    return rows.map(({ body }) => body);
  };
}
