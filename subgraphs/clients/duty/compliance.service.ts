import type DataLoader from 'dataloader';

import { type YearMonth, addMonths, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { monthsOf } from '#figures';
import type { RequestScope } from '#server';
import { type Labels, isInside } from '#suppression';

import { batchOf, heldOf } from '../batch.ts';
import type { DivisionVisitComplianceByMonthArgs, VisitCompliance } from '../resolvers.generated.ts';
import { type AnswerPath, addExactRow } from '../figures.ts';
import {
  type DecidedCompliance,
  type MonthsAsked,
  readCompliance,
  readDecidedCompliance,
  shownCompliance,
} from './read-compliance.ts';

/** Where compliance has the figures; those missed are shown as what due and done leave. */
const LABELS: Labels = { total: 'due', parts: ['done', 'missed'], others: [] };

/** 走访完成情况: how far the monthly duty is kept, at every level. */
export class ComplianceService {
  readonly #scope: RequestScope;
  readonly #exact: DataLoader<MonthsAsked, VisitCompliance[] | undefined>;
  readonly #decided: DataLoader<MonthsAsked, DecidedCompliance[] | undefined>;
  readonly #asked = new Map<string, MonthsAsked>();

  constructor(scope: RequestScope) {
    this.#scope = scope;
    const bounds = [scope.owner, scope.caller.division];
    // All divisions and months of a query are read together; nothing is kept, so that figures after a write are new.
    this.#exact = batchOf((asked) => scope.session.read((em) => readCompliance(em, asked, this.#currentMonth())));
    this.#decided = batchOf((asked) =>
      scope.session.read((em) => readDecidedCompliance(em, asked, bounds, this.#currentMonth())),
    );
  }

  /** One month, the current one when left out; small numbers are null for other levels, months to come for everybody. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async ofMonth(code: DivisionCode, month: YearMonth | null | undefined, path: AnswerPath): Promise<VisitCompliance> {
    this.#scope.caller.may('figures.read', code);
    const [figures] = await this.#load(code, month ?? this.#currentMonth(), 1, () => path);
    if (figures === undefined) throw new TypeError('a window has no month');
    return figures;
  }

  /** The months of a range, the earliest first. Errors: INPUT_INVALID, SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async byMonth(
    code: DivisionCode,
    range: DivisionVisitComplianceByMonthArgs,
    path: AnswerPath,
  ): Promise<VisitCompliance[]> {
    const { caller, today } = this.#scope;
    caller.may('figures.read', code);
    const months = monthsOf(range, today);
    return this.#load(code, months.at(-1) ?? monthOf(today), months.length, (index) => [...path, index]);
  }

  #currentMonth(): YearMonth {
    return monthOf(this.#scope.today);
  }

  async #load(
    code: DivisionCode,
    last: YearMonth,
    count: number,
    pathOfMonth: (index: number) => AnswerPath,
  ): Promise<VisitCompliance[]> {
    const { owner, caller } = this.#scope;
    const asked = this.#askedFor(heldOf(owner, code), last, count);
    if (isInside(caller, code)) return (await this.#exact.load(asked)) ?? [];
    const months = (await this.#decided.load(asked)) ?? [];
    return months.map((month, i) => {
      if (month.decided !== undefined) addExactRow(this.#scope, code, pathOfMonth(i), month.decided, LABELS);
      return shownCompliance(month);
    });
  }

  /** One object for questions that are equal, so that they are read once. */
  #askedFor(code: DivisionCode, last: YearMonth, count: number): MonthsAsked {
    const key = `${code} ${last} ${count}`;
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const asked = { code, months: Array.from({ length: count }, (_, i) => addMonths(last, i + 1 - count)) };
    this.#asked.set(key, asked);
    return asked;
  }
}
