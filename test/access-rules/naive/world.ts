import type { City } from '../../testkit/city.ts';
import { connectTo } from '../../testkit/raw-sql.ts';

/** A row of a table; every record has an id and the code of its division. */
export type Row = { readonly id: string; readonly division: string; readonly [column: string]: unknown };

/** Everything that the owners hold, as their tables say it, with nobody's rules applied. */
export type World = Readonly<Record<keyof typeof tables, readonly Row[]>>;

const tables = {
  Client: `select id, division, category, active, household_id as household, advisor, visit_due_on::text as due,
    phone is not null as phone from clients.client`,
  Household: 'select id, division from clients.household',
  Visit: 'select id, division, client_id as client, visited_on::text as "visitedOn", mode, advisor from clients.visit',
  Station: `select id, division, kind, name, opened_on::text as "openedOn", provider_name as "providerName",
    closed_on is null as open, published_on is not null as published, advisors_posted as "advisorsPosted" from advisors.station`,
  Advisor: `select id, division, role, employer, licence_level as "licenceLevel",
    licence_number as "licenceNumber", licence_valid_until::text as "licenceValidUntil", filing_state as state,
    stations[1] as station from advisors.advisor`,
  // The latest first, as they are told.
  FilingStep: `select id, division, advisor, to_state as "toState", reason, by_subject as by from advisors.filing_step
    order by at desc, id desc`,
  FilingChange: `select id, division, advisor, outcome, announced_by as "announcedBy" from advisors.filing_change
    order by announced_at desc, version desc`,
  Posting: 'select id, division, advisor, station from advisors.posting where until is null',
  Provider: 'select id, division, name, kind from resources.provider',
  Policy: 'select id, division, title, kind from resources.policy',
  Resource: 'select id, division, title, provider from resources.resource',
  Project: 'select id, division, title, capacity from resources.project',
  Entry: 'select id, division, action from audit.entry',
} as const;

type Name = keyof typeof tables;
const names = Object.keys(tables).filter((name): name is Name => name in tables);
/** The city holds no clients. */
const OF_DISTRICTS: readonly Name[] = ['Client', 'Household', 'Visit'];

/** What one owner holds. */
export async function readWorld(city: City, owner: string): Promise<World> {
  const sql = await connectTo(city.databaseUrlOf(owner));
  const world: Record<string, readonly Row[]> = {};
  for (const name of names) {
    const isHeld = owner !== '31' || !OF_DISTRICTS.includes(name);
    world[name] = isHeld ? (await sql.within<Row>('31', tables[name])).rows : [];
  }
  await sql.end();
  return asWorld(world);
}

/** What all of them hold together. */
export function together(worlds: readonly World[]): World {
  return asWorld(Object.fromEntries(names.map((name) => [name, worlds.flatMap((world) => world[name])])));
}

function asWorld(world: Readonly<Record<string, readonly Row[]>>): World {
  if (!isWhole(world)) throw new TypeError('a table is missing');
  return world;
}

function isWhole(world: Readonly<Record<string, readonly Row[]>>): world is World {
  return names.every((name) => name in world);
}
