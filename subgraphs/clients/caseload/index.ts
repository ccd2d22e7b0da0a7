import type { Idea } from '#ideas';

import { caseloadFigure } from './caseload.figure.ts';
import * as resolvers from './caseload.resolvers.ts';
import { CaseloadService } from './caseload.service.ts';
import { flagFigure } from './flag.figure.ts';

/** How many clients and households are served. */
export const caseloadIdea: Idea<{ readonly caseloads: CaseloadService }> = {
  figures: [caseloadFigure, flagFigure],
  resolvers,
  services: (scope) => ({ caseloads: new CaseloadService(scope) }),
};
