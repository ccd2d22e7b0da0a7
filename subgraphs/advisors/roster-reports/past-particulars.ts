import { type FiledLicence, type ShownParticulars, particularNames } from '../filings/particulars.ts';
import { dayOf } from './period.ts';
import type { RosterChange } from './roster-document.ts';
import type { KnownAdvisor, KnownChange } from './roster-facts.ts';

type Past = Pick<ShownParticulars, 'name' | 'employer' | 'role' | 'licence'>;

/** What was filed of an advisor at an instant: what is filed now, less what was filed since. Pure. */
export function particularsAt(advisor: KnownAdvisor, changes: readonly KnownChange[], at: number) {
  const { name, employer, role, licenceLevel, licenceValidUntil } = advisor;
  const licence = licenceLevel === null ? null : { level: licenceLevel, validUntil: licenceValidUntil };
  const since = changes.filter((change) => change.at >= at).toReversed();
  const before = since.reduce<Past>((known, change) => ({ ...known, ...defined(change.before) }), {});
  return {
    name: before.name ?? name,
    employer: before.employer ?? employer,
    role: before.role ?? role,
    licence: before.licence === undefined ? licence : shownLicence(before.licence),
  };
}

/** What a change that was filed says, by what changed; of a document that it did, and no more. Pure. */
export function changesIn({ before, after, at }: KnownChange): RosterChange[] {
  const on = dayOf(at);
  return particularNames
    .filter((name) => after[name] !== undefined)
    .map((name) => ({ on, what: WHAT[name], before: textOf(before, name), after: textOf(after, name) }));
}

const WHAT = {
  name: 'NAME',
  identityNumber: 'IDENTITY_DOCUMENT',
  employer: 'EMPLOYER',
  role: 'ROLE',
  licence: 'LICENCE',
} as const;

function textOf(said: ShownParticulars, name: keyof typeof WHAT): string | null {
  if (name === 'identityNumber') return null;
  if (name !== 'licence') return said[name] ?? null;
  const licence = said.licence && shownLicence(said.licence);
  return licence ? [licence.level, licence.validUntil ?? ''].join(' ').trim() : null;
}

function shownLicence(licence: FiledLicence | null) {
  return licence && { level: licence.level, validUntil: licence.validUntil ?? null };
}

function defined({ name, employer, role, licence }: ShownParticulars): Past {
  return Object.fromEntries(
    Object.entries({ name, employer, role, licence }).filter(([, value]) => value !== undefined),
  );
}
