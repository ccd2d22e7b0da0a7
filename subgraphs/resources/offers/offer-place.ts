import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import { type DivisionCode, type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';
import { inputInvalid } from '#input';
import { isHeld } from '../holdings/holding.repository.ts';
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
  input: { readonly provider: string; readonly area?: DivisionCode | null | undefined },
  caller: Caller,
): Promise<OfferPlace> {
  const path = ['input', 'provider'];
  const provider = isRecordId(input.provider) ? await em.findOne(Provider, { id: input.provider }) : null;
  if (provider === null) throw errors.notFound('provider', input.provider, path);
  mustKeepLibrary(caller, provider.division, 'provider');
  const area = input.area ?? provider.division;
  if (!(await isHeld(em, area))) {
    throw inputInvalid(
      ['input', 'area'],
      `"area" is ${area}, outside the owner of provider ${provider.id}. Name a division within it.`,
    );
  }
  return { division: provider.division, provider: provider.id, area };
}
