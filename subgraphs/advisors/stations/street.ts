import { type DivisionCode, atLevel, isWithin, levelOf } from '#divisions';
import { type GraphError, errors } from '#errors';
import type { StationKind } from './station-kinds.ts';

type Place = { readonly division: DivisionCode; readonly street?: DivisionCode | null | undefined };

/**
 * Where advisors of a station are registered and posted: the street in which a professional point of the district stands, and of every
 * other station its own division.
 */
export function registeredAt({ division, street }: Place): DivisionCode {
  return street ?? division;
}

/** The street in which a station stands; null of a station of the whole district, and of a point of before whose street is still to be named. */
export function streetOf(place: Place): DivisionCode | null {
  return atLevel(registeredAt(place), 'SUBDISTRICT') ?? null;
}

/** Whether the advisors of a station are filed with a street that its own division does not tell. */
export function needsStreet({
  kind,
  division,
}: {
  readonly kind: StationKind;
  readonly division: DivisionCode;
}): boolean {
  return kind === 'PROFESSIONAL_POINT' && levelOf(division) === 'DISTRICT';
}

/** Why a station cannot have the street; undefined when it can. */
export function streetRefusal(
  station: { readonly kind: StationKind; readonly division: DivisionCode },
  street: DivisionCode | null,
): GraphError | undefined {
  if (!needsStreet(station)) return street === null ? undefined : errors.refusedInput([], 'STREET_NOT_NAMED_HERE');
  if (street === null) return errors.refusedInput([], 'STREET_MISSING');
  const { division } = station;
  const fits = levelOf(street) === 'SUBDISTRICT' && isWithin(street, division);
  return fits ? undefined : errors.refusedInput([], 'STREET_ELSEWHERE', { street, division });
}
