import type { ImportKind } from '#imports';
import { advisorImport } from '../advisors/advisor.import.ts';
import { incidentImport } from '../incidents/incident.import.ts';

/** What can be imported here. */
export const importKinds: ReadonlyMap<string, ImportKind> = new Map(
  [advisorImport, incidentImport].map((kind) => [kind.name, kind]),
);
