import { type DivisionCode, atLevel } from '#divisions';
import type { StationKind } from '../stations/station-kinds.ts';
import { registeredAt } from '../stations/street.ts';

/**
 * Where the advisors of a station are filed (policy clause 五(二)): those of district and street stations with the
 * district, those of communities and professional points with the street in which they stand, whoever set the point up; of a
 * point of before whose street is not named yet, with the district.
 */
export function filingAuthorityOf(station: {
  readonly kind: StationKind;
  readonly division: DivisionCode;
  readonly street?: DivisionCode | null | undefined;
}): DivisionCode {
  const { kind, division } = station;
  const withStreet = kind === 'COMMUNITY_POINT' || kind === 'PROFESSIONAL_POINT';
  const street = withStreet ? atLevel(registeredAt(station), 'SUBDISTRICT') : undefined;
  return street ?? atLevel(division, 'DISTRICT') ?? division;
}
