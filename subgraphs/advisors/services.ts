import { type FigureReaderOf, FigureReaders } from '#figures';
import type { RequestScope } from '#server';
import { advisorLoadersOf } from './advisors/advisor.loaders.ts';
import { AdvisorRepository } from './advisors/advisor.repository.ts';
import { AdvisorService } from './advisors/advisor.service.ts';
import { AdvisorChangeService } from './advisors/advisor-change.service.ts';
import { RegistrationService } from './advisors/registration.service.ts';
import { coverageFigure, filingsFigure } from './coverage/coverage.figure.ts';
import { filingLoadersOf } from './filings/filing.loaders.ts';
import { FilingRepository } from './filings/filing.repository.ts';
import { FilingService } from './filings/filing.service.ts';
import { MoveRepository } from './moves/move.repository.ts';
import { MoveService } from './moves/move.service.ts';
import { ServiceCentreRepository } from './service-centres/service-centre.repository.ts';
import { ServiceCentreService } from './service-centres/service-centre.service.ts';
import { stationLoadersOf } from './stations/station.loaders.ts';
import { StationRepository } from './stations/station.repository.ts';
import { StationService } from './stations/station.service.ts';
import { ExportService } from './subject-rights/export.service.ts';
import { TieService } from './ties/tie.service.ts';
import { UnmaskingService } from './unmasking/unmasking.service.ts';

/** What resolvers of this domain call. */
export type Services = {
  readonly stations: StationService;
  readonly advisors: AdvisorService;
  readonly registrations: RegistrationService;
  readonly advisorChanges: AdvisorChangeService;
  readonly moves: MoveService;
  readonly filings: FilingService;
  readonly coverage: FigureReaderOf<typeof coverageFigure>;
  readonly filingFigures: FigureReaderOf<typeof filingsFigure>;
  readonly serviceCentres: ServiceCentreService;
  readonly ties: TieService;
  readonly unmasking: UnmaskingService;
  readonly exports: ExportService;
};

/** Makes the services, with loaders and repositories, for one request. */
export function servicesOf(scope: RequestScope): Services {
  const stationRows = new StationRepository(scope.session);
  const advisorRows = new AdvisorRepository(scope.session, scope.seals);
  const stationLoaders = stationLoadersOf(stationRows);
  const advisorLoaders = advisorLoadersOf(advisorRows);
  const filingRows = new FilingRepository(scope.session, scope.seals);
  const filingLoaders = filingLoadersOf(filingRows);
  const moveRows = new MoveRepository(scope.session);
  const figures = new FigureReaders(scope);
  const forget = (): void => {
    stationLoaders.byId.clearAll();
    advisorLoaders.clear();
    filingLoaders.clear();
  };
  return {
    stations: new StationService(scope, stationRows, stationLoaders, forget),
    advisors: new AdvisorService(scope, advisorLoaders),
    registrations: new RegistrationService(scope, advisorRows, forget),
    advisorChanges: new AdvisorChangeService(scope, advisorRows, forget),
    moves: new MoveService(scope, { advisors: advisorRows, moves: moveRows, forget }),
    filings: new FilingService(scope, { advisors: advisorRows, loaders: filingLoaders, forget }),
    coverage: figures.of(coverageFigure),
    filingFigures: figures.of(filingsFigure),
    serviceCentres: new ServiceCentreService(scope, new ServiceCentreRepository(scope.session), forget),
    ties: new TieService(scope, { advisors: advisorRows, loaders: advisorLoaders, forget }),
    unmasking: new UnmaskingService(scope, advisorRows, filingRows),
    exports: new ExportService(scope, { advisors: advisorRows, filings: filingRows, moves: moveRows }),
  };
}
