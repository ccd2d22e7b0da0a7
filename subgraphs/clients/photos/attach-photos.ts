import type { EntityManager } from '@mikro-orm/postgresql';

import { Refused, errors } from '#errors';

import { attachPhotos } from './photo.repository.ts';

/** Which photos a visit is to say, at their places in the input; null where it said one already. */
type ToAttach = { readonly client: string; readonly visit: string; readonly photos: readonly (string | null)[] };

/**
 * Has a visit say photos that were sent of its client, in the visit's transaction. Errors: INPUT_INVALID with PHOTO_UNKNOWN at each that is
 * another person's, another visit's or not there.
 */
export async function attachToVisit(em: EntityManager, { client, visit, photos }: ToAttach): Promise<void> {
  const sent = photos.filter((photo) => photo !== null);
  if (sent.length === 0) return;
  const attached = new Set(await attachPhotos(em, { client, visit, photos: sent }));
  const unknown = photos.flatMap((value, i) =>
    value === null || attached.has(value)
      ? []
      : [errors.refusedInput(['input', 'photos', String(i)], 'PHOTO_UNKNOWN', { value })],
  );
  if (unknown.length > 0) throw new Refused(unknown);
}
