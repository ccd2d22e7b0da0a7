import { Migration } from '@mikro-orm/migrations';
import { servedRecordsSql } from '../serving/served.figure.ts';

/** What the clients add to the figures of their advisors. Whoever changes these rows makes the function anew in a further migration. */
const ENTRIES = `select division, key, since, amounts from (${servedRecordsSql((client) => `${client} = any (handed_ids)`)}) as record`;
const summed = (rows: string): string => `select coalesce(jsonb_agg(entry), '[]') from (
    select division, key, since, array[sum(amounts[1]), sum(amounts[2]), sum(amounts[3])] as amounts
    from (${rows}) as each_record group by 1, 2, 3) as entry`;
const SERVED = `exists (select from clients.serving_advisor as serving
    where serving.advisor = next_advisor and starts_with(client.division, serving.division))`;

/**
 * Gives all clients of an advisor who leaves to another one, or to nobody, wherever they live: the advisor may have served where the caller
 * sees nothing. Answers with who they were and how many of them the other one does not serve: then nothing is done, or, in part, those
 * are left without one. For the advisors domain, which ends the service in the same transaction.
 */
export class HandClientsOver extends Migration {
  override up(): void {
    this.addSql(`create function clients.hand_over(
      leaver text, next_advisor text, in_part boolean, day date, changed_when timestamptz, changed_through text
    ) returns table (handed text[], unserved int) language plpgsql as $$
      #variable_conflict use_column
      declare
        known_division_from text := coalesce(current_setting('app.division_from', true), '');
        known_division_to text := coalesce(current_setting('app.division_to', true), '');
        month date := date_trunc('month', day)::date;
        handed_ids text[];
        unserved_count int := 0;
        entries_before jsonb;
      begin
        perform set_config('app.division_from', '', true), set_config('app.division_to', ':', true);
        select coalesce(array_agg(id), '{}') into handed_ids
          from (select id from clients.client where active and advisor = leaver order by id for update) as held;
        if next_advisor is not null then
          select count(*)::int into unserved_count from clients.client where id = any (handed_ids) and not ${SERVED};
        end if;
        if cardinality(handed_ids) > 0 and (in_part or unserved_count = 0) then
          entries_before := (${summed(ENTRIES)});
          update clients.client set advisor = case when ${SERVED} then next_advisor end, version = 1 + version,
            changed_at = changed_when, changed_by = changed_through where id = any (handed_ids);
          insert into clients.advisor_period as period (client_id, since, division, advisor)
            select id, month, division, advisor from clients.client
            where id = any (handed_ids) and advisor is distinct from (
              select advisor from clients.advisor_period where client_id = id order by since desc limit 1)
            on conflict (client_id, since) do update set advisor = excluded.advisor;
          perform clients.add_served((${summed(`${ENTRIES}
            union all select division, key, since, array[-amounts[1], -amounts[2], -amounts[3]]
            from jsonb_to_recordset(entries_before) as before (division text, key text, since date, amounts int[])`)}), day);
        end if;
        perform set_config('app.division_from', known_division_from, true), set_config('app.division_to', known_division_to, true);
        return query select handed_ids, unserved_count;
      end $$`);
  }
}
