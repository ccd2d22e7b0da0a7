import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { ReportingReader } from './reporting.ts';
import { RosterReportSchema } from './roster-report.entity.ts';
import { rosterReportErrors } from './roster-report.errors.ts';
import { rosterReportList } from './roster-report.list.ts';
import { rosterReportMessage } from './roster-report.message.ts';
import { rosterReportResolvers } from './roster-report.resolvers.ts';
import { RosterReportService } from './roster-report.service.ts';
import { handUpJob } from './hand-up.job.ts';

export { handUpJob };

const actions = { 'rosterReport.issue': 'issued the roster of a division and period' } as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

type Services = { readonly rosterReports: RosterReportService; readonly reporting: ReportingReader };

/** 名册报告: the roster of each month, or of any period, that owners issue and hand up to the city's. */
export const rosterReportIdea: Idea<Services> = {
  actions,
  entities: [RosterReportSchema],
  errors: [rosterReportErrors],
  jobs: [handUpJob],
  lists: [rosterReportList],
  messages: [rosterReportMessage],
  resolvers: rosterReportResolvers,
  services: (scope) => ({ rosterReports: new RosterReportService(scope), reporting: new ReportingReader(scope) }),
};
