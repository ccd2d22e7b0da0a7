import type { FigureReaders } from '#figures';
import type { Idea } from '#ideas';

import type { CaseloadService } from '../caseload/caseload.service.ts';
import { complianceFigure } from './compliance.figure.ts';
import { ComplianceService } from './compliance.service.ts';
import { overdueVisitsList, visitsDueList } from './due.list.ts';
import * as resolvers from './duty.resolvers.ts';
import { WorklistService } from './worklist.service.ts';

type Services = { readonly compliance: ComplianceService; readonly worklists: WorklistService };

/** 走访职责: which clients are due a visit in a month, and who was visited. */
export const dutyIdea: Idea<Services, { readonly caseloads: CaseloadService; readonly figures: FigureReaders }> = {
  figures: [complianceFigure],
  lists: [visitsDueList, overdueVisitsList],
  resolvers,
  services: (scope, { caseloads, figures }) => ({
    compliance: new ComplianceService(scope, figures),
    worklists: new WorklistService(scope, caseloads),
  }),
};
