import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import type { DivisionCode, RecordId } from '#divisions';
import { errors } from '#errors';
import { mustBeHeld } from '../holdings/must-be-held.ts';
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
  input: { readonly provider: RecordId; readonly area?: DivisionCode | null | undefined },
  caller: Caller,
): Promise<OfferPlace> {
  const provider = await em.findOne(Provider, { id: input.provider });
  if (provider === null) throw errors.notFound('provider', input.provider, ['input', 'provider']);
  mustKeepLibrary(caller, provider.division, 'provider');
  const area = input.area ?? provider.division;
  await mustBeHeld(em, area, 'area');
  return { division: provider.division, provider: provider.id, area };
}
