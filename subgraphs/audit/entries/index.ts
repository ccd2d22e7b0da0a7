import { trailSchema } from '#audit';
import type { Idea } from '#ideas';
import { entryList } from './entry.list.ts';
import { entryResolvers } from './entry.resolvers.ts';
import { EntryService } from './entry.service.ts';

/** 审计日志: entries of the trail. Its tables are in every owner's database, also where nobody may read them. */
export const entryIdea: Idea<{ readonly entries: EntryService }> = {
  entities: trailSchema.entities,
  lists: [entryList],
  resolvers: entryResolvers,
  services: (scope) => ({ entries: new EntryService(scope) }),
};
