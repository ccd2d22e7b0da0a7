import { type YearMonth, monthOf } from '#calendar';
import type { FigureReaders } from '#figures';
import { type Loader, mapLoader } from '#persistence';
import type { RequestScope } from '#server';
import { type Figures, type ShownFigures, shownAlone } from '#suppression';

import type { PeopleFigure } from '../people-figures/people-figure.ts';
import { PeopleFigureReader } from '../people-figures/people-figure.reader.ts';
import type { Satisfaction } from '../resolvers.generated.ts';
import { satisfactionFigure } from './satisfaction.figure.ts';
import { type OfStation, type StationRatings, type SurveyRatings, readStationRatings } from './survey.repository.ts';

/**
 * Ratings add up to those who answered. Those who did not are a column of their own, bound to the others by nothing: how many were asked is shown where
 * both of its parts are.
 */
export const satisfaction: PeopleFigure<Satisfaction> = {
  figure: satisfactionFigure,
  figuresOf,
  labels: {
    total: 'answered',
    parts: ['satisfied', 'basicallySatisfied', 'dissatisfied'],
    others: ['unanswered'],
  },
  show: satisfactionOf,
  rankedBy: ({ rate }) => rate ?? null,
};

function figuresOf([asked = 0, answered = 0, ...ratings]: readonly number[]): Figures {
  return { parts: [0, 1, 2].map((at) => ratings[at] ?? 0), others: [asked - answered] };
}

function satisfactionOf(month: YearMonth, numbers: ShownFigures | undefined): Satisfaction {
  const { total: answered = null, parts = [], others: [unanswered = null] = [] } = numbers ?? {};
  const [satisfied = null, basicallySatisfied = null, dissatisfied = null] = parts;
  const shown = [answered, unanswered, satisfied, basicallySatisfied, dissatisfied];
  return {
    month,
    asked: answered === null || unanswered === null ? null : answered + unanswered,
    answered,
    unanswered,
    satisfied,
    basicallySatisfied,
    dissatisfied,
    rate: answered === null || satisfied === null || answered === 0 ? null : satisfied / answered,
    suppressed: numbers !== undefined && shown.includes(null),
  };
}

/** 满意度: what surveys found, at every level and of each station. */
export class SatisfactionService extends PeopleFigureReader<Satisfaction> {
  readonly #scope: RequestScope;
  readonly #ofStations: Loader<OfStation, StationRatings | undefined>;

  constructor(scope: RequestScope, figures: FigureReaders) {
    super(scope, satisfaction, figures);
    this.#scope = scope;
    const { division, scopes } = scope.caller;
    const calls = scopes.has('survey.run') ? 'seen' : 'closed';
    this.#ofStations = mapLoader(
      (asked) => scope.session.read((em) => readStationRatings(em, asked, { division, calls })),
      { identify: ({ station, month }) => `${station} ${month}` },
    );
  }

  /**
   * What surveys say of the visits from a station: as it is to those who run them; to those who serve in its division that of closed surveys,
   * whole, where no survey has a number that is too small: what two reads differ by is then what whole surveys said, and no household. They
   * see no number of a division beside it: both together tell what the others of the division said. Errors: SCOPE_MISSING.
   */
  async ofStation(station: string, asked: YearMonth | null | undefined): Promise<Satisfaction> {
    const { caller, today } = this.#scope;
    caller.mayAnywhere(['survey.run', 'figures.read']);
    const month = asked ?? monthOf(today);
    const ratings = await this.#ofStations.load({ station, month });
    const isShown =
      ratings !== undefined &&
      (caller.scopes.has('survey.run') ||
        (ratings.isOwn && !caller.scopes.has('survey.read') && ratings.surveys.every(isShownAlone)));
    return { ...satisfactionOf(month, isShown ? wholeOf(sumOf(ratings.surveys)) : NOTHING), asOf: null };
  }
}

function sumOf(surveys: readonly SurveyRatings[]): SurveyRatings {
  const sum = (of: keyof SurveyRatings): number => surveys.reduce((all, ratings) => all + ratings[of], 0);
  return {
    asked: sum('asked'),
    answered: sum('answered'),
    satisfied: sum('satisfied'),
    basicallySatisfied: sum('basicallySatisfied'),
    dissatisfied: sum('dissatisfied'),
  };
}

function wholeOf({ asked, answered, satisfied, basicallySatisfied, dissatisfied }: SurveyRatings): ShownFigures {
  return { total: answered, parts: [satisfied, basicallySatisfied, dissatisfied], others: [asked - answered] };
}

const NOTHING: ShownFigures = { total: null, parts: [], others: [] };

function isShownAlone(ratings: SurveyRatings): boolean {
  const { total, parts, others } = wholeOf(ratings);
  return [total, ...parts, ...others].every((one) => shownAlone(one ?? 0, null) !== null);
}
