import type { EntityManager } from '@mikro-orm/postgresql';
import { type DivisionCode, type RecordId, isWithin, locate } from '#divisions';
import { errors } from '#errors';
import { KnownProvider } from '#known-providers';

type RunBy = { readonly provider: RecordId; readonly providerName: string | null | undefined };

/**
 * The name under which a professional point shows its provider: the one that is said, else the provider's own. A provider of a library above
 * the owner's is in no table here: its id is taken by its form, and its name must be said. Errors: NOT_FOUND, INPUT_INVALID.
 */
export async function nameOfProvider(
  em: EntityManager,
  owner: DivisionCode,
  { provider, providerName }: RunBy,
): Promise<string> {
  const known = await em.findOne(KnownProvider, { id: provider });
  if (known !== null) return providerName ?? known.name;
  if (!isOfLibraryAbove(owner, provider)) throw errors.notFound('provider', provider, ['input', 'provider']);
  if (providerName) return providerName;
  throw errors.refusedInput(['input', 'providerName'], 'PROVIDER_NOT_NAMED', { provider });
}

function isOfLibraryAbove(owner: DivisionCode, provider: RecordId): boolean {
  const library = locate(provider);
  return library !== undefined && library !== owner && isWithin(owner, library);
}
