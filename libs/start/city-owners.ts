import { type Division, type DivisionCode, loadShanghai } from '#divisions';

/** An owner of the embedded default: its division and the domains that it runs. */
export type CityOwner = { readonly division: Division; readonly domains: readonly string[]; readonly database: string };

const CITY_DOMAINS = ['advisors', 'resources', 'audit'];
const DISTRICT_DOMAINS = ['advisors', 'clients', 'resources', 'audit'];

/** The city and its districts, each with a database of its own. The city holds no clients. */
export function listCityOwners(): CityOwner[] {
  const tree = loadShanghai();
  return tree.roots.flatMap((city) => [
    ownerOf(city, CITY_DOMAINS),
    ...tree.childrenOf(city.code).map((district) => ownerOf(district, DISTRICT_DOMAINS)),
  ]);
}

export function databaseNameOf(code: DivisionCode): string {
  return `owner_${code}`;
}

function ownerOf(division: Division, domains: readonly string[]): CityOwner {
  return { division, domains, database: databaseNameOf(division.code) };
}
