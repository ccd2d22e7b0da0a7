import type { Idea } from '#ideas';
import { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { FilingRepository } from '../filings/filing.repository.ts';
import { MoveRepository } from '../moves/move.repository.ts';
import { exported } from './export-part.ts';
import { ExportService } from './export.service.ts';
import { subjectResolvers } from './subject.resolvers.ts';

/** 查阅、复制: what this domain holds on one advisor. */
export const subjectIdea: Idea<{ readonly exports: ExportService }> = {
  exported: Object.values(exported),
  resolvers: subjectResolvers,
  services: (scope) => {
    const { session, seals } = scope;
    const [advisors, filings] = [new AdvisorRepository(session, seals), new FilingRepository(session, seals)];
    return { exports: new ExportService(scope, { advisors, filings, moves: new MoveRepository(session) }) };
  },
};
