import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Seals } from '#sealing';

import { Photo, SealedPhoto } from './photo.entity.ts';

const FRESH = { disableIdentityMap: true } as const;

/** Without their content. */
export function findPhotos(em: EntityManager, ids: readonly string[]): Promise<Photo[]> {
  return em.find(Photo, { id: { $in: [...ids] } }, FRESH);
}

export async function insertPhoto(em: EntityManager, photo: RequiredEntityData<Photo>): Promise<void> {
  await em.insert(Photo, photo);
}

/** The picture in base64; null when it is erased. */
export async function findContent(em: EntityManager, seals: Seals, id: string): Promise<string | null> {
  // Lazy in the entity: it is read in this statement alone.
  const [row] = await em.execute<{ id: string }[]>(
    `select p.id, ${SealedPhoto.select('p')} from clients.photo p where p.id = ?`,
    [id],
  );
  return row === undefined ? null : SealedPhoto.open(seals, row).content;
}

/** How many photos of a client somebody sent that no visit says. */
export function countWaiting(em: EntityManager, client: string, uploadedBy: string): Promise<number> {
  return em.count(Photo, { client, uploadedBy, visit: null, content: { $ne: null } });
}

/** Has photos of a client that no visit says be of one; those that are. */
export async function attachPhotos(
  em: EntityManager,
  { client, visit, photos }: { readonly client: string; readonly visit: string; readonly photos: readonly string[] },
): Promise<string[]> {
  // The condition and the change are one statement, so that no photo is of two visits.
  const rows = await em.execute<{ id: string }[]>(
    `update clients.photo set visit = ? where client_id = ? and (visit = ? or (visit is null and content is not null)) and id = any (array[?]::text[])
     returning id`,
    [visit, client, visit, photos],
  );
  return rows.map(({ id }) => id);
}

/** Empties photos sent before an instant that no visit says: the rows stay. Which, with where they lie. */
export function emptyForgotten(em: EntityManager, before: Date): Promise<Pick<Photo, 'id' | 'division'>[]> {
  return em.execute<Pick<Photo, 'id' | 'division'>[]>(
    `update clients.photo set content = null where visit is null and content is not null and uploaded_at < ?::timestamptz
     returning id, division`,
    [before],
  );
}
