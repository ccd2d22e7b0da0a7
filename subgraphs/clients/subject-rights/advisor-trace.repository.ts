import type { EntityManager } from '@mikro-orm/postgresql';

import type { CalendarDate } from '#calendar';

export type VisitMade = {
  readonly id: string;
  readonly visitedOn: CalendarDate;
  readonly version: number;
  readonly withdrawn: boolean;
};

/** Every visit that the advisor made in the owner's divisions, the earliest first: an advisor moves, and the visits stay where they were made. */
export function findVisitsMade(em: EntityManager, advisor: string): Promise<VisitMade[]> {
  // The function looks beyond the caller's division, where the mapper finds nothing.
  return em.execute<VisitMade[]>(
    `select id, visited_on::text as "visitedOn", version, withdrawn from clients.visits_made_by(?) order by visited_on, id`,
    [advisor],
  );
}
