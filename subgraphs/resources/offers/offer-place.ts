import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import type { DivisionCode, RecordId } from '#divisions';
import { errors } from '#errors';
import { mustHold } from '../holdings/must-hold.ts';
import { Provider } from '../providers/provider.entity.ts';
import { mustKeepLibrary } from '../reach.ts';

/** Where an offer stands: with its provider's division, for an area that the same owner holds. */
export type OfferPlace = {
  readonly division: DivisionCode;
  readonly provider: RecordId;
  readonly area: DivisionCode;
};

/** Errors: NOT_FOUND (the provider), LIBRARY_WRONG_AUTHORITY (its division is not the caller's), INPUT_INVALID (the area). */
export async function offerPlaceOf(
  em: EntityManager,
  offer: { readonly provider: RecordId; readonly area: DivisionCode | null },
  caller: Caller,
): Promise<OfferPlace> {
  const provider = await em.findOne(Provider, { id: offer.provider });
  if (provider === null) throw errors.notFound('provider', offer.provider, ['input', 'provider']);
  mustKeepLibrary(caller, provider.division, 'provider');
  const area = offer.area ?? provider.division;
  await mustHold(em, area, 'area');
  return { division: provider.division, provider: provider.id, area };
}
