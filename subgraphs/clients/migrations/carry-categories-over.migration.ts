import { Migration } from '@mikro-orm/migrations';

/** Written out: a migration says the same whatever the list says later. */
const OF_HOUSEHOLDS = ['MINIMUM_LIVING', 'LOW_INCOME', 'EXPENDITURE_POVERTY'];
const BY_THE_DISTRICT = ['DISASTER_AFFECTED', 'EMERGENCY_ILLNESS', 'DESTITUTE_WANDERER', 'OTHER_SPECIAL_HARDSHIP'];
const NEVER_CONFIRMED = 'OTHER_RESIDENT';

const keys = (categories: readonly string[]): string => `(${categories.map((key) => `'${key}'`).join(', ')})`;

/** Version 7 of RFC 9562, of which a server before PostgreSQL 18 has no function. */
const UUID = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
  placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;

/** The rows that are made, after the key of whose they are. */
const COLUMNS =
  'id, division, household_id, client_id, category, authority, origin, decided_on, recorded_at, recorded_by, version';
const MADE = `category, case when category in ${keys(BY_THE_DISTRICT)} then left(division, 6) else left(division, 9) end,
  'CARRIED_OVER', since, now(), 'migration', 1`;

/**
 * Makes a confirmation of each category that an active client has: of the household where the category is one of households and all who
 * are served there have it, else of the person. Its number and ground are not known. The leading categories that follow are those that
 * the clients have, so that no figure, list or duty changes. All in one transaction: begun anew, it does it once.
 */
export class CarryCategoriesOver extends Migration {
  override up(): void {
    this.addSql(`insert into clients.confirmation (${COLUMNS})
      select division || '-' || ${UUID}, division, household_id, null::text, ${MADE}
      from (select household_id, min(division) as division, min(category) as category, min(category_since) as since
        from clients.client where active group by household_id having count(distinct category) = 1) as household
      where category in ${keys(OF_HOUSEHOLDS)}`);
    this.addSql(`insert into clients.confirmation (${COLUMNS})
      select division || '-' || ${UUID}, division, null::text, id, ${MADE}
      from (select id, division, household_id, category, category_since as since from clients.client
        where active and category <> '${NEVER_CONFIRMED}') as person
      where not exists (select from clients.confirmation as held
        where held.household_id = person.household_id and held.category = person.category)`);
  }
}
