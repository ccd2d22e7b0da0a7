import type { ImportKind } from '#imports';
import { advisorImport } from '../advisors/advisor.import.ts';

/** What can be imported here. */
export const importKinds: ReadonlyMap<string, ImportKind> = new Map([advisorImport].map((kind) => [kind.name, kind]));
