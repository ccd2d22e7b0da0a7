import type { Caller, SomeScope } from '#access';
import type { ImportKind } from '#imports';
import { advisorImport } from '../advisors/advisor.import.ts';
import { incidentImport } from '../incidents/incident.import.ts';
import { outreachImport } from '../outreach/outreach.import.ts';
import { stationImport } from '../stations/station.import.ts';
import { attendanceImport } from '../training-enrolments/attendance.import.ts';

/** What can be imported here. */
const kinds = [advisorImport, incidentImport, stationImport, attendanceImport, outreachImport] as const;

export const importKinds: ReadonlyMap<string, ImportKind> = new Map(kinds.map((kind) => [kind.name, kind]));

/** Who holds one of them imports something. */
export const importScopes = [kinds[0].scope, ...kinds.slice(1).map(({ scope }) => scope)] as const;

/** The scope to import a kind; of an unknown kind any of all, so that only callers who import something learn that it is unknown. */
export function scopeOf(kind: string): SomeScope {
  return importKinds.get(kind)?.scope ?? importScopes;
}

/** The names of the kinds that a caller may import. */
export function kindsFor({ scopes }: Caller): string[] {
  return kinds.flatMap(({ name, scope }) => (scopes.has(scope) ? [name] : []));
}
