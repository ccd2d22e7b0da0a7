import type { YearMonth } from '#calendar';
import type { FigureReaders } from '#figures';
import type { RequestScope } from '#server';
import type { ShownFigures } from '#suppression';
import { confirmedClients } from '../caseload/caseload.service.ts';
import type { PeopleFigure } from '../people-figures/people-figure.ts';
import { PeopleFigureReader } from '../people-figures/people-figure.reader.ts';
import type { VisitCompliance } from '../resolvers.generated.ts';
import { complianceFigure } from './compliance.figure.ts';

/** Those missed are shown as what due and done leave. Months to come are withheld: who is active now is due in them. */
const compliance: PeopleFigure<VisitCompliance> = {
  figure: complianceFigure,
  figuresOf: ([due = 0, done = 0]) => ({ parts: [done, due - done], others: [] }),
  labels: { total: 'due', parts: ['done', 'missed'], others: [] },
  again: confirmedClients,
  show: complianceOf,
  rankedBy: ({ rate }) => rate ?? null,
};

/** 走访完成情况: how far the monthly duty is kept, at every level. */
export class ComplianceService extends PeopleFigureReader<VisitCompliance> {
  constructor(scope: RequestScope, figures: FigureReaders) {
    super(scope, compliance, figures);
  }
}

function complianceOf(month: YearMonth, numbers: ShownFigures | undefined, isToCome: boolean): VisitCompliance {
  const due = numbers?.total ?? null;
  const done = numbers?.parts[0] ?? null;
  const rate = due === null || done === null || due === 0 ? null : done / due;
  const isWithheld = numbers !== undefined && (due === null || done === null);
  return { month, due, done, rate, suppressed: isToCome || isWithheld };
}
