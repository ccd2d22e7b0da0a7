import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';
import { StationDuty } from './station-duty.entity.ts';
import type { Station } from './station.entity.ts';
import { streetRefusal } from './street.ts';

/**
 * A professional point of the district stands in a street that the owner holds: the register of a street with an owner of its own is not
 * here, so that nobody would file its advisors. Errors: INPUT_INVALID.
 */
export async function mustStandIn(
  em: EntityManager,
  station: Pick<Station, 'kind' | 'division'>,
  street: DivisionCode | null,
): Promise<void> {
  const refusal = streetRefusal(station, street);
  if (refusal !== undefined) throw refusal.at(['input', 'street']);
  if (street !== null) await mustHoldStreet(em, street);
}

/** Errors: INPUT_INVALID. */
export async function mustHoldStreet(em: EntityManager, street: DivisionCode): Promise<void> {
  // Every street that the owner holds must have a station.
  const held = await em.count(StationDuty, { division: street });
  if (held === 0) throw errors.refusedInput(['input', 'street'], 'STREET_NOT_HELD', { street });
}
