import { Migration } from '@mikro-orm/migrations';

const OF_ONESELF = `subject = current_setting('app.subject', true)`;

/**
 * Whether something belongs to the one client that the transaction is bound to, and that client was opened to this person
 * and is so still. An unset setting is null the first time and empty after a transaction that had set it: neither is an
 * id, a subject or an instant. The planner does not look into the functions, so they cost a statement nothing until a row
 * comes that the caller's division does not show.
 */
const functions = [
  {
    name: 'is_open_client(client text)',
    body: `client = current_setting('app.client', true) and exists (
      select from clients.break_glass as opened where opened.client_id = client and opened.${OF_ONESELF}
        and opened.ends_at > nullif(current_setting('app.now', true), '')::timestamptz)`,
  },
  {
    name: 'is_home_of_open_client(household text)',
    body: `exists (select from clients.client as theirs where theirs.id = current_setting('app.client', true)
      and theirs.household_id = household and clients.is_open_client(theirs.id))`,
  },
  {
    name: 'is_visit_to_open_client(visit text)',
    body: `exists (select from clients.visit as theirs
      where theirs.id = visit and clients.is_open_client(theirs.client_id))`,
  },
];

/** Which rows are opened with the client: to be read, never written. */
const opened = {
  client: 'clients.is_open_client(id)',
  category_period: 'clients.is_open_client(client_id)',
  household: 'clients.is_home_of_open_client(id)',
  visit: 'clients.is_open_client(client_id)',
  visit_version: 'clients.is_visit_to_open_client(visit_id)',
};

/** Who was let in to which client from outside, and the policies that let them. */
export class CreateBreakGlass extends Migration {
  override up(): void {
    this.createTable();
    for (const { name, body } of functions) {
      this.addSql(`create function clients.${name} returns boolean language plpgsql stable parallel safe cost 1000
        as $$ begin
          if coalesce(current_setting('app.client', true), '') = '' then return false; end if;
          return coalesce(${body}, false);
        end $$`);
    }
    for (const [table, condition] of Object.entries(opened)) {
      this.addSql(`create policy opened_by_break_glass on clients.${table} for select using (${condition})`);
    }
  }

  private createTable(): void {
    this.addSql(`create table clients.break_glass (
      id text collate "C" not null,
      division text collate "C" not null,
      client_id text collate "C" not null,
      subject text not null,
      role text not null,
      caller_division text collate "C" not null,
      reason text not null,
      at timestamptz(6) not null,
      ends_at timestamptz(6) not null,
      primary key (id)
    )`);
    this.addSql('create index break_glass_subject_index on clients.break_glass (subject, ends_at)');
    this.addSql('create index break_glass_division_index on clients.break_glass (division, at, id)');
    this.addSql('alter table clients.break_glass enable row level security');
    this.addSql('alter table clients.break_glass force row level security');
    // Seen from the client's division, and by whom it was opened to; added for oneself; changed by nobody.
    this.addSql(`create policy within_division on clients.break_glass for select using
      (division >= current_setting('app.division_from', true) and division < current_setting('app.division_to', true))`);
    this.addSql(`create policy of_oneself on clients.break_glass for select using (${OF_ONESELF})`);
    this.addSql(`create policy for_oneself on clients.break_glass for insert with check (${OF_ONESELF})`);
  }
}
