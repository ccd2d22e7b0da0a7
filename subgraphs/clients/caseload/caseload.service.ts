import type { YearMonth } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import type { FigureReaders } from '#figures';
import type { RequestScope } from '#server';
import type { Figures, Labels, ShownFigures } from '#suppression';
import type { Caseload } from '../answers.ts';
import { categories, confirmedCategories } from '../categories.ts';
import type { AnswerPath } from '../people-figures/exact-row.ts';
import type { PeopleFigure } from '../people-figures/people-figure.ts';
import { OverlappingReader } from '../people-figures/overlapping.reader.ts';
import { PeopleFigureReader } from '../people-figures/people-figure.reader.ts';
import type { FlagCount } from '../resolvers.generated.ts';
import { caseloadFigure } from './caseload.figure.ts';
import { flagFigure, flags } from './flag.figure.ts';

/** Where statistics have the figures. */
const labels: Labels = {
  total: 'total',
  parts: categories.map((category) => `byCategory.${category}.count`),
  others: ['households'],
};

/** 救助对象统计: active clients by category, and households; small numbers are null for other levels. */
export const caseload: PeopleFigure<Caseload> = {
  figure: caseloadFigure,
  figuresOf,
  labels,
  show: statisticsOf,
  rankedBy: ({ total }) => total ?? null,
};

/** Of a confirmed category everybody is due a visit. */
export const confirmedClients = {
  of: caseload,
  parts: confirmedCategories.map((category) => categories.indexOf(category)),
};

/** How many are served, now or at the end of a month. */
export class CaseloadService extends PeopleFigureReader<Caseload> {
  readonly #caller: RequestScope['caller'];
  readonly #flags: OverlappingReader;

  constructor(scope: RequestScope, figures: FigureReaders) {
    super(scope, caseload, figures);
    this.#caller = scope.caller;
    this.#flags = new OverlappingReader(scope, { of: caseload, figure: flagFigure, keys: flags }, figures);
  }

  /** How many of a division's clients carry each flag. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async byFlag(code: DivisionCode, month: YearMonth, path: AnswerPath): Promise<FlagCount[]> {
    this.#caller.may(caseloadFigure.scope, code);
    const counts = await this.#flags.ofMonth(code, month, path);
    return counts.map(({ key: flag, ...counted }) => ({ flag, ...counted }));
  }

  /** How many active clients a list within a division holds. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async count(code: DivisionCode, category: CodeKey | undefined): Promise<number> {
    this.#caller.may('client.read', code);
    const { parts } = figuresOf((await this.countNow(code)) ?? []);
    if (category !== undefined) return parts[categories.indexOf(category)] ?? 0;
    return parts.reduce((sum, part) => sum + part, 0);
  }
}

const placeOf = (part: string): number => caseloadFigure.parts.findIndex((kept) => kept === part);
const placesShown = categories.map(placeOf);
const HOUSEHOLDS = placeOf('households');

/** In the order of the list of categories, as it is shown. */
function figuresOf(amounts: readonly number[]): Figures {
  return { parts: placesShown.map((at) => amounts[at] ?? 0), others: [amounts[HOUSEHOLDS] ?? 0] };
}

function statisticsOf(month: YearMonth, numbers: ShownFigures | undefined): Caseload {
  const { total = null, parts = [], others: [households = null] = [] } = numbers ?? {};
  const isKept = numbers !== undefined;
  const byCategory = categories.map((category, i) => {
    const count = parts[i] ?? null;
    return { category, count, suppressed: isKept && count === null };
  });
  return { month, total, households, byCategory, suppressed: isKept && (total === null || households === null) };
}
