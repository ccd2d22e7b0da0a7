import type { RequestScope } from '#server';

import { BreakGlassService } from './break-glass/break-glass.service.ts';
import { Reach } from './break-glass/reach.ts';
import { CaseloadService } from './caseload/caseload.service.ts';
import { ClientChangesService } from './clients/client-changes.service.ts';
import { ClientService } from './clients/client.service.ts';
import { ComplianceService } from './duty/compliance.service.ts';
import { WorklistService } from './duty/worklist.service.ts';
import { HouseholdService } from './households/household.service.ts';
import { ServingService } from './serving/serving.service.ts';
import { AdvisorTraceService } from './subject-rights/advisor-trace.service.ts';
import { CorrectionService } from './subject-rights/correction.service.ts';
import { ErasureService } from './subject-rights/erasure.service.ts';
import { ExportService } from './subject-rights/export.service.ts';
import { UnmaskingService } from './unmasking/unmasking.service.ts';
import { VisitService } from './visits/visit.service.ts';

/** What resolvers reach through their context. */
export type Services = {
  readonly households: HouseholdService;
  readonly clients: ClientService;
  readonly clientChanges: ClientChangesService;
  readonly serving: ServingService;
  readonly visits: VisitService;
  readonly worklists: WorklistService;
  readonly caseloads: CaseloadService;
  readonly compliance: ComplianceService;
  readonly unmasking: UnmaskingService;
  readonly breakGlasses: BreakGlassService;
  readonly corrections: CorrectionService;
  readonly exports: ExportService;
  readonly advisorTraces: AdvisorTraceService;
  readonly erasures: ErasureService;
};

/** The services of one request, made for its caller. */
export function servicesOf(scope: RequestScope): Services {
  const reach = new Reach(scope);
  const households = new HouseholdService(scope, reach);
  const caseloads = new CaseloadService(scope);
  return {
    households,
    clients: new ClientService(scope, reach, households),
    clientChanges: new ClientChangesService(scope),
    serving: new ServingService(scope),
    visits: new VisitService(scope, reach),
    worklists: new WorklistService(scope, caseloads),
    caseloads,
    compliance: new ComplianceService(scope),
    unmasking: new UnmaskingService(scope, reach),
    breakGlasses: new BreakGlassService(scope, reach),
    corrections: new CorrectionService(scope),
    exports: new ExportService(scope),
    advisorTraces: new AdvisorTraceService(scope),
    erasures: new ErasureService(scope),
  };
}
