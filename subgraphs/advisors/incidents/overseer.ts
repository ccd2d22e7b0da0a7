import type { DivisionCode } from '#divisions';
import { filingAuthorityOf } from '../filings/filing-authority.ts';
import type { Station } from '../stations/station.entity.ts';

/**
 * Who looks into what happened at a station: the authority above its own division. A point that the district set up stays the district's
 * here, where the incident lies, although the street in which it stands files its advisors.
 */
export function overseerOf({ kind, division }: Pick<Station, 'kind' | 'division'>): DivisionCode {
  return filingAuthorityOf({ kind, division });
}
