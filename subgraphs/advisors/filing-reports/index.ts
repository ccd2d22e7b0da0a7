import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { FilingReportSchema } from './filing-report.entity.ts';
import { filingReportList } from './filing-report.list.ts';
import { filingReportMessage } from './filing-report.message.ts';
import { filingReportResolvers } from './filing-report.resolvers.ts';
import { FilingReportService } from './filing-report.service.ts';
import { handUpJob } from './hand-up.job.ts';

export { handUpJob };

const actions = { 'filingReport.issue': 'issued the totals of filings of a month' } as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 备案月报: totals of filings that owners hand up to the city's each month. */
export const filingReportIdea: Idea<{ readonly filingReports: FilingReportService }> = {
  actions,
  entities: [FilingReportSchema],
  jobs: [handUpJob],
  lists: [filingReportList],
  messages: [filingReportMessage],
  resolvers: filingReportResolvers,
  services: (scope) => ({ filingReports: new FilingReportService(scope) }),
};
