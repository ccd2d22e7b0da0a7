import { type DivisionCode, atLevel } from '#divisions';
import type { StationKind } from '../stations/station-kinds.ts';

/**
 * Where the advisors of a station are filed (policy clause 五(二)): those of district and street stations with the
 * district, those of communities and professional points with the street; a professional point of a district, which no
 * street holds, with the district.
 */
export function filingAuthorityOf(station: { kind: StationKind; division: DivisionCode }): DivisionCode {
  const { kind, division } = station;
  const withStreet = kind === 'COMMUNITY_POINT' || kind === 'PROFESSIONAL_POINT';
  const street = withStreet ? atLevel(division, 'SUBDISTRICT') : undefined;
  return street ?? atLevel(division, 'DISTRICT') ?? division;
}
