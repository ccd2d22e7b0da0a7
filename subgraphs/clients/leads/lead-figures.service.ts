import type { YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { FigureReaders } from '#figures';
import type { RequestScope } from '#server';
import { type ShownFigures, isInside } from '#suppression';
import { waitingStatesOf } from '#workflows';

import { heldOf } from '../people-figures/held-of.ts';
import type { PeopleFigure } from '../people-figures/people-figure.ts';
import { type AnsweredFigure, PeopleFigureReader, type PeopleRank } from '../people-figures/people-figure.reader.ts';
import type { LeadAnswerCounts, LeadCounts, LeadSourceCounts, LeadStateCount } from '../resolvers.generated.ts';
import { leadWorkflow } from './lead.workflow.ts';
import { keptSources, leadAnswersFigure, leadSourcesFigure, leadsFigure } from './leads.figure.ts';

type ShownCounts = Omit<LeadCounts, 'asOf' | 'byState'>;
type ShownSources = Omit<LeadSourceCounts, 'asOf'>;
type ShownAnswers = Omit<LeadAnswerCounts, 'asOf'>;

/** By state they are counted where it is asked for. */
export type CountsAnswer = AnsweredFigure<ShownCounts>;
export type CountsRank = PeopleRank<ShownCounts>;
export type SourcesRank = PeopleRank<ShownSources>;
export type AnswersRank = PeopleRank<ShownAnswers>;

const AGES = ['waitingUpTo7', 'waitingUpTo14', 'waitingOver14'] as const;
const CLOSED = ['handled', 'joined'] as const;

const placeOf = (part: string): number => leadsFigure.parts.indexOf(part);

/**
 * 线索情况, as other levels are shown it: open leads by age, and those that are over. By state only the division itself is shown them: open
 * states add up to the same sum as ages, and two breakdowns of one sum would have to be decided on together.
 */
const counts: PeopleFigure<ShownCounts> = {
  figure: leadsFigure,
  figuresOf: (amounts) => ({
    parts: AGES.map((part) => amounts[placeOf(part)] ?? 0),
    others: CLOSED.map((part) => amounts[placeOf(part)] ?? 0),
  }),
  labels: { total: 'waiting', parts: AGES, others: CLOSED },
  show: countsOf,
  rankedBy: ({ waiting }) => waiting ?? null,
};

/** 线索来源: every lead that is received is of one source. */
const sources: PeopleFigure<ShownSources> = {
  figure: leadSourcesFigure,
  figuresOf: ([, ...parts]) => ({ parts: [...keptSources, 'otherSources'].map((_, i) => parts[i] ?? 0), others: [] }),
  labels: {
    total: 'received',
    parts: [...keptSources.map((source) => `bySource.${source}.count`), 'otherSources'],
    others: [],
  },
  show: sourcesOf,
  rankedBy: ({ received }) => received ?? null,
};

/** 线索办结情况: in time or late; days are no people, and bound to nothing. */
const answers: PeopleFigure<ShownAnswers> = {
  figure: leadAnswersFigure,
  figuresOf: ([, inTime = 0, late = 0, days = 0]) => ({ parts: [inTime, late], others: [days] }),
  labels: { total: 'handled', parts: ['inTime', 'late'], others: ['daysToHandle'] },
  show: answersOf,
  rankedBy: ({ inTimeRate }) => inTimeRate ?? null,
};

/** Leads by month and at every level; small numbers are null for other levels. */
export class LeadFigures {
  readonly counts: PeopleFigureReader<ShownCounts>;
  readonly sources: PeopleFigureReader<ShownSources>;
  readonly answers: PeopleFigureReader<ShownAnswers>;
  readonly #scope: RequestScope;
  readonly #figures: FigureReaders;

  constructor(scope: RequestScope, figures: FigureReaders) {
    this.#scope = scope;
    this.#figures = figures;
    this.counts = new PeopleFigureReader(scope, counts, figures);
    this.sources = new PeopleFigureReader(scope, sources, figures);
    this.answers = new PeopleFigureReader(scope, answers, figures);
  }

  /** Open leads by state; null to callers from outside of the division. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async byState(code: DivisionCode, month: YearMonth): Promise<LeadStateCount[] | null> {
    const { caller, owner } = this.#scope;
    caller.may(leadsFigure.scope, code);
    if (!isInside(caller, code)) return null;
    const within = heldOf(owner, code);
    const answer = await this.#figures.ask({ figure: leadsFigure, within, digits: within.length, months: [month] });
    const amounts = (answer.byDivision.get(within) ?? answer.none)[0];
    return waitingStatesOf(leadWorkflow).map((state) => ({
      state,
      count: amounts?.[placeOf(state.toLowerCase())] ?? null,
    }));
  }
}

function countsOf(month: YearMonth, numbers: ShownFigures | undefined): ShownCounts {
  const { total: waiting = null, parts = [], others = [] } = numbers ?? {};
  const [waitingUpTo7 = null, waitingUpTo14 = null, waitingOver14 = null] = parts;
  const [handled = null, joined = null] = others;
  const shown = [waiting, waitingUpTo7, waitingUpTo14, waitingOver14, handled, joined];
  const suppressed = numbers !== undefined && shown.includes(null);
  return { month, waiting, waitingUpTo7, waitingUpTo14, waitingOver14, handled, joined, suppressed };
}

function sourcesOf(month: YearMonth, numbers: ShownFigures | undefined): ShownSources {
  const { total: received = null, parts = [] } = numbers ?? {};
  const isKept = numbers !== undefined;
  const bySource = keptSources.map((source, i) => {
    const count = parts[i] ?? null;
    return { source, count, suppressed: isKept && count === null };
  });
  const otherSources = parts[keptSources.length] ?? null;
  return { month, received, bySource, otherSources, suppressed: isKept && (received === null || parts.includes(null)) };
}

function answersOf(month: YearMonth, numbers: ShownFigures | undefined): ShownAnswers {
  const { total: handled = null, parts: [inTime = null, late = null] = [], others: [days = null] = [] } = numbers ?? {};
  const rateOf = (part: number | null): number | null =>
    part === null || handled === null || handled === 0 ? null : part / handled;
  return {
    month,
    handled,
    inTime,
    late,
    daysToHandle: days,
    inTimeRate: rateOf(inTime),
    averageDays: rateOf(days),
    suppressed: numbers !== undefined && [handled, inTime, late, days].includes(null),
  };
}
