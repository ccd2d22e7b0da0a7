import type { EntityManager } from '@mikro-orm/postgresql';

import { EndedService } from './ended-service.entity.ts';

/** The earlier periods of service of the clients, the first one first. */
export function findEndedServices(em: EntityManager, clients: readonly string[]): Promise<EndedService[]> {
  const options = { disableIdentityMap: true, orderBy: { ordinal: 'asc' } } as const;
  return em.find(EndedService, { client: { $in: [...clients] } }, options);
}

export async function insertEndedService(
  em: EntityManager,
  period: Omit<EndedService, 'endReason' | 'reopenReason'> & Required<Pick<EndedService, 'endReason' | 'reopenReason'>>,
): Promise<void> {
  await em.insert(EndedService, period);
}
