import { trailSchema } from '#audit';
import type { Idea } from '#ideas';
import { EntryRepository } from './entry.repository.ts';
import { entryResolvers } from './entry.resolvers.ts';
import { EntryService } from './entry.service.ts';

/** 审计日志: entries of the trail. Its tables are in every owner's database, also where nobody may read them. */
export const entryIdea: Idea<{ readonly entries: EntryService }> = {
  entities: trailSchema.entities,
  resolvers: entryResolvers,
  services: (scope) => ({ entries: new EntryService(scope, new EntryRepository(scope.session)) }),
};
