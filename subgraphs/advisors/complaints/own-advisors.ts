import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';

/** An advisor's record that somebody is or was tied to, and every station where that advisor is or was posted. */
export type OwnAdvisor = { readonly advisor: RecordId; readonly stations: readonly RecordId[] };

/** Whom and where a complaint is about, as far as the bureau has said; `concerns` is null before. */
type Concern = { readonly concerns: readonly RecordId[] | null; readonly stations: readonly RecordId[] };

/** The records that a person is or was tied to, wherever at the owner they lie. */
export function findOwnAdvisors(em: EntityManager, subject: string): Promise<OwnAdvisor[]> {
  // What the row policy of complaints asks; the ties stand beside the trail.
  return em.execute<OwnAdvisor[]>('select advisor, stations from advisors.own_advisors(?)', [subject]);
}

/** 回避: whether a complaint concerns somebody of these records. As long as nobody has said whom it is about, it may be any of them. */
export function concernsAnyOf(own: readonly OwnAdvisor[], { concerns, stations }: Concern): boolean {
  return own.some(
    (one) =>
      concerns === null || concerns.includes(one.advisor) || one.stations.some((station) => stations.includes(station)),
  );
}

/** Every station where these advisors are or were posted. */
export async function findStationsOf(em: EntityManager, advisors: readonly RecordId[]): Promise<RecordId[]> {
  if (advisors.length === 0) return [];
  const rows = await em.execute<{ station: RecordId }[]>(
    'select distinct station from advisors.posting where advisor = any (array[?]::text[]) order by 1',
    [advisors],
  );
  return rows.map(({ station }) => station);
}
