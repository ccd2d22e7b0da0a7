import type { DomainName } from '#server';
import { liesWithin } from '../naive-rules.ts';
import type { Row, World } from './world.ts';

/** Who asks, in plain words. */
export type Asker = { readonly role: string; readonly division: string; readonly scopes: readonly string[] };

/** What a field of a record holds: a value, the record or records that it leads to, or a figure that may be withheld. */
export type Field = {
  readonly domain: DomainName;
  /** The type it leads to; none for a value. */
  readonly to?: string;
  readonly many?: boolean;
  /** Null in it takes the record with it. */
  readonly required?: boolean;
  /** What is asked of it where it is no record of its own. */
  readonly shape?: string;
  readonly value: (row: Row, world: World, asker: Asker) => unknown;
};

/** One of several values: a small number may be withheld to protect another. */
export type Either = { readonly either: readonly unknown[] };

const seen = (asker: Asker, row: Row | undefined): Row | null =>
  row !== undefined && liesWithin(row.division, asker.division) ? row : null;
const find = (rows: readonly Row[], id: unknown): Row | undefined => rows.find((row) => row.id === id);
const column = (domain: DomainName, name: string, required = false): Field => ({
  domain,
  required,
  value: (row) => row[name],
});
const masked = (domain: DomainName, isThere: (row: Row) => boolean = () => true): Field => ({
  domain,
  shape: '{ masked }',
  value: (row) => (isThere(row) ? { masked: true } : null),
});
const place = (domain: DomainName): Field => ({
  domain,
  to: 'Division',
  required: true,
  value: ({ division }) => ({ id: division, division }),
});
/** A record elsewhere is named by its id; what else it holds is asked for where it is. */
const named = (domain: DomainName, to: keyof World, by: string): Field => ({
  domain,
  to,
  value: (row, world) => (row[by] === null ? null : (find(world[to], row[by]) ?? null)),
});
const counted = (
  domain: DomainName,
  shape: string,
  value: (row: Row, world: World, asker: Asker) => object,
): Field => ({
  domain,
  shape,
  value,
});
const within = (rows: readonly Row[], { division }: Row): Row[] =>
  rows.filter((row) => liesWithin(row.division, division));

/** Statistics of fewer than 5 people are for the levels beneath the city alone, and so is what they follow from. */
export function publishedTo(asker: Asker, people: number): number | null | Either {
  const isInside = asker.division.length > 2 && asker.role !== 'partner';
  if (isInside || people === 0) return isInside ? people : { either: [0, null] };
  return people < 5 ? null : { either: [people, null] };
}

export const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  Client: {
    category: column('clients', 'category'),
    active: column('clients', 'active'),
    division: place('clients'),
    name: masked('clients'),
    phone: masked('clients', ({ phone }) => phone === true),
    address: masked('clients'),
    household: named('clients', 'Household', 'household'),
    advisor: named('clients', 'Advisor', 'advisor'),
    visits: counted('clients', '{ totalCount }', (row, world) => ({
      totalCount: world.Visit.filter(({ client }) => client === row.id).length,
    })),
  },
  Household: {
    division: place('clients'),
    address: masked('clients'),
    members: {
      domain: 'clients',
      to: 'Client',
      many: true,
      value: (row, world) => world.Client.filter(({ household }) => household === row.id).toSorted(byId),
    },
  },
  Visit: {
    visitedOn: column('clients', 'visitedOn', true),
    mode: column('clients', 'mode', true),
    client: { ...named('clients', 'Client', 'client'), required: true },
    advisor: named('clients', 'Advisor', 'advisor'),
  },
  Station: {
    kind: column('advisors', 'kind', true),
    name: column('advisors', 'name', true),
    openedOn: column('advisors', 'openedOn', true),
    providerName: column('advisors', 'providerName'),
    division: place('advisors'),
    advisors: counted('advisors', '{ totalCount }', (row, world, asker) => ({
      totalCount: world.Posting.filter(
        ({ station, advisor }) => station === row.id && seen(asker, find(world.Advisor, advisor)) !== null,
      ).length,
    })),
  },
  Advisor: {
    role: column('advisors', 'role', true),
    employer: column('advisors', 'employer', true),
    licence: {
      domain: 'advisors',
      to: 'SocialWorkLicence',
      value: (row) => (row['licenceLevel'] === null ? null : row),
    },
    phone: masked('advisors'),
    filing: { domain: 'advisors', to: 'Filing', required: true, value: (row) => row },
    station: {
      domain: 'advisors',
      to: 'Station',
      value: (row, world, asker) => seen(asker, find(world.Station, row['station'])),
    },
  },
  SocialWorkLicence: {
    level: column('advisors', 'licenceLevel', true),
    number: column('advisors', 'licenceNumber'),
    validUntil: column('advisors', 'licenceValidUntil'),
  },
  Filing: {
    advisor: { domain: 'advisors', to: 'Advisor', required: true, value: (row) => row },
    state: column('advisors', 'state', true),
    history: {
      domain: 'advisors',
      to: 'FilingStep',
      many: true,
      value: ({ id }, world) => world.FilingStep.filter(({ advisor }) => advisor === id),
    },
    changes: {
      domain: 'advisors',
      to: 'FilingChange',
      many: true,
      value: ({ id }, world) => world.FilingChange.filter(({ advisor }) => advisor === id),
    },
  },
  FilingChange: {
    outcome: column('advisors', 'outcome'),
    announcedBy: column('advisors', 'announcedBy'),
  },
  FilingStep: {
    to: column('advisors', 'toState', true),
    reason: column('advisors', 'reason'),
    by: column('advisors', 'by'),
  },
  Provider: {
    name: column('resources', 'name', true),
    kind: column('resources', 'kind', true),
    division: place('resources'),
  },
  Policy: { title: column('resources', 'title', true), kind: column('resources', 'kind', true) },
  Resource: {
    title: column('resources', 'title', true),
    provider: { ...named('resources', 'Provider', 'provider'), required: true },
  },
  Project: { title: column('resources', 'title', true), capacity: column('resources', 'capacity') },
  Division: {
    coverage: counted('advisors', '{ stations }', (row, world) => ({
      stations: within(world.Station, row).filter(({ open }) => open).length,
    })),
    filings: counted('advisors', '{ filed draft }', (row, world) => ({
      filed: within(world.Advisor, row).filter(({ state }) => state === 'FILED').length,
      draft: within(world.Advisor, row).filter(({ state }) => state === 'DRAFT').length,
    })),
    clients: counted('clients', '{ total }', (row, world, asker) => ({
      total: publishedTo(asker, within(world.Client, row).filter(({ active }) => active).length),
    })),
    library: counted('resources', '{ providers }', (row, world) => ({ providers: within(world.Provider, row).length })),
  },
};

export const LIBRARY: readonly string[] = ['Provider', 'Policy', 'Resource', 'Project'];

export const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);
