import { divisionPath } from '../address/index.ts';
import type { CallerOfPage } from './session.ts';

/** Where each kind of user begins. */
export function homeOf({ role, division }: CallerOfPage): string {
  if (role === 'case-worker') return '/cases';
  return role === 'partner' ? '/libraries' : divisionPath(division);
}

/** Whether divisions have views for the caller: partners ask for libraries alone, case workers for their cases. */
export function seesDivisions({ role }: CallerOfPage): boolean {
  return role !== 'partner' && role !== 'case-worker';
}
