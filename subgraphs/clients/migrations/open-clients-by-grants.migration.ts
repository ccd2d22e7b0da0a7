import { Migration } from '@mikro-orm/migrations';

/** By table: what of a client it holds, as a grant names it, and the condition that a row is the client's. */
const opened: Readonly<Record<string, string>> = {
  client: 'clients.is_granted(id, null)',
  category_period: `clients.is_granted(client_id, 'RECORD')`,
  ended_service: `clients.is_granted(client_id, 'RECORD')`,
  household: `clients.is_home_of_granted(id, 'MEMBERS')`,
  household_move: `clients.is_home_of_granted(household_id, 'RECORD')`,
  visit: `clients.is_granted(client_id, 'VISITS')`,
  visit_version: 'clients.is_visit_to_granted(visit_id)',
  serving_advisor: `exists (select from clients.client as theirs
    where theirs.id = nullif(current_setting('app.granted_record', true), '') and theirs.advisor = serving_advisor.advisor
      and clients.is_granted(theirs.id, 'RECORD'))`,
  advisors_told: `clients.is_granted(nullif(current_setting('app.granted_record', true), ''), 'RECORD')`,
};

const functions = [
  {
    name: 'is_home_of_granted(household text, part text)',
    body: `exists (select from clients.client as theirs where theirs.id = current_setting('app.granted_record', true)
      and theirs.household_id = household and clients.is_granted(theirs.id, part))`,
  },
  {
    name: 'is_visit_to_granted(visit text)',
    body: `exists (select from clients.visit as theirs
      where theirs.id = visit and clients.is_granted(theirs.client_id, 'RECORD'))`,
  },
];

/** Opens clients by grants in the place of break-glass alone, each part of a client by a grant that names it. */
export class OpenClientsByGrants extends Migration {
  override up(): void {
    for (const { name, body } of functions) {
      this.addSql(`create function clients.${name} returns boolean language plpgsql stable parallel safe cost 1000
        as $$ begin
          if coalesce(current_setting('app.granted_record', true), '') = '' then return false; end if;
          return coalesce(${body}, false);
        end $$`);
    }
    for (const [table, condition] of Object.entries(opened)) {
      const before = table === 'advisors_told' ? 'known_by_break_glass' : 'opened_by_break_glass';
      this.addSql(`drop policy ${before} on clients.${table}`);
      this.addSql(`create policy opened_by_grant on clients.${table} for select using (${condition})`);
    }
    for (const before of ['is_home_of_open_client', 'is_visit_to_open_client', 'is_open_client']) {
      this.addSql(`drop function clients.${before}(text)`);
    }
    this.addSql('drop table clients.break_glass');
  }
}
