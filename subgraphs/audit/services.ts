import type { RequestScope } from '#server';
import { EntryRepository } from './entries/entry.repository.ts';
import { EntryService } from './entries/entry.service.ts';
import { TrailPartService } from './subject-rights/trail-part.service.ts';

/** What resolvers of this domain call. */
export type Services = { readonly entries: EntryService; readonly trailParts: TrailPartService };

/** Makes the services for one request. */
export function servicesOf(scope: RequestScope): Services {
  const rows = new EntryRepository(scope.session);
  return { entries: new EntryService(scope), trailParts: new TrailPartService(scope, rows) };
}
