import { divisionPath } from '../address/index.ts';
import type { CallerOfPage } from './session.ts';

/** Where each kind of user begins. */
export function homeOf({ role, division }: CallerOfPage): string {
  return role === 'partner' ? '/libraries' : divisionPath(division);
}
