import type { FigureReaders } from '#figures';
import type { Idea } from '#ideas';
import { tellAllServed } from '#served-households';

import { caseloadFigure } from './caseload.figure.ts';
import * as resolvers from './caseload.resolvers.ts';
import { CaseloadService } from './caseload.service.ts';
import { flagFigure } from './flag.figure.ts';

/** How many clients and households are served. */
export const caseloadIdea: Idea<{ readonly caseloads: CaseloadService }, { readonly figures: FigureReaders }> = {
  figures: [caseloadFigure, flagFigure],
  resolvers,
  services: (scope, { figures }) => ({ caseloads: new CaseloadService(scope, figures) }),
  prepared: ['advisors.served_households', 'advisors.clients_told'],
  prepare: ({ owner, session }) => session.write((em) => tellAllServed(em, owner)),
};
