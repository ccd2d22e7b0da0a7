import type { Idea } from '#ideas';
import { EntryRepository } from '../entries/entry.repository.ts';
import { subjectResolvers } from './subject.resolvers.ts';
import { exportedEntry } from './trail-part.ts';
import { TrailPartService } from './trail-part.service.ts';

/** 查阅、复制: what the trail says of one person. */
export const subjectIdea: Idea<{ readonly trailParts: TrailPartService }> = {
  exported: [exportedEntry],
  resolvers: subjectResolvers,
  services: (scope) => ({ trailParts: new TrailPartService(scope, new EntryRepository(scope.session)) }),
};
