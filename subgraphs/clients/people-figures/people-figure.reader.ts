import { type CalendarDate, type YearMonth, monthOf } from '#calendar';
import type { DivisionCode } from '#divisions';
import { type Amounts, type Answer, type FigureReaders, type MonthRange, type RankingArguments } from '#figures';
import { cutRanking, isShared, listHeld, monthsOf, ranked } from '#figures';
import { type Loader, mapLoader, pageArguments } from '#persistence';
import type { RequestScope } from '#server';
import { type DecidedFigures, type ShownFigures, isInside, shownOf } from '#suppression';
import { type AnswerPath, addExactRow, asOfFor } from './exact-row.ts';
import {
  type Asked,
  type DecidedMonths,
  type PeopleFigure,
  identifyAsked,
  readDecided,
  readExactly,
} from './people-figure.ts';
import { heldOf } from './held-of.ts';

/** A division's place in a ranking. */
export type PeopleRank<Shown> = {
  readonly code: DivisionCode;
  readonly division: { readonly code: DivisionCode };
  readonly shown: Shown;
  readonly decided: DecidedFigures | undefined;
};

/** What is shown of a division, and the day at whose end it was so; null where it is of now. */
export type AnsweredFigure<Shown> = Shown & { readonly code: DivisionCode; readonly asOf: CalendarDate | null };

/** Numbers of a month, with what was decided on them for callers from another level. */
type Month<Shown> = { readonly shown: Shown; readonly decided: DecidedFigures | undefined };

/**
 * One figure of people, as resolvers ask for it: exact and of now inside the division; elsewhere of the end of the last day, less what is
 * withheld. Errors of each: SCOPE_MISSING, DIVISION_FORBIDDEN.
 */
export class PeopleFigureReader<Shown extends object> {
  readonly #scope: RequestScope;
  readonly #people: PeopleFigure<Shown>;
  readonly #exact: Loader<Asked, Answer | undefined>;
  readonly #decided: Loader<Asked, DecidedMonths | undefined>;

  constructor(scope: RequestScope, people: PeopleFigure<Shown>, figures: FigureReaders) {
    this.#scope = scope;
    this.#people = people;
    const bounds = [scope.owner, scope.caller.division];
    // All divisions and months of a query are read together; nothing is kept, so that figures after a write are new.
    this.#exact = mapLoader((asked) => readExactly(figures, people, asked), { identify: identifyAsked });
    this.#decided = mapLoader((asked) => readDecided(figures, people, asked, bounds), { identify: identifyAsked });
  }

  /** One month, the current one when left out; small numbers are null for other levels. */
  async ofMonth(
    code: DivisionCode,
    month: YearMonth | null | undefined,
    path: AnswerPath,
  ): Promise<AnsweredFigure<Shown>> {
    this.#check(code);
    const [read] = await this.#read(code, [month ?? this.#currentMonth()]);
    if (read === undefined) throw new TypeError('a month has no answer');
    return this.#answer(code, read, path);
  }

  /** The months of a range, the earliest first. Errors: INPUT_INVALID. */
  async byMonth(code: DivisionCode, range: MonthRange, path: AnswerPath): Promise<AnsweredFigure<Shown>[]> {
    this.#check(code);
    const read = await this.#read(code, monthsOf(range, this.#scope.today));
    return read.map((month, i) => this.#answer(code, month, [...path, i]));
  }

  /** The divisions of a level within one. What is withheld has no place: it comes last, by code. Errors: PAGE_SIZE_INVALID. */
  async ranking(
    code: DivisionCode,
    { month, level, first }: RankingArguments,
  ): Promise<(PeopleRank<Shown> & { readonly value: number | null })[]> {
    this.#check(code);
    const { limit } = pageArguments({ first }, [], 10);
    const of = month ?? this.#currentMonth();
    const codes = listHeld(this.#scope, code, level);
    const months = await this.#readAll(code, codes, of);
    const rows = codes.flatMap((division, i) => {
      const read = months[i];
      const value = read && this.#people.rankedBy(read.shown);
      return read ? [{ code: division, division: { code: division }, ...read, value: value ?? null }] : [];
    });
    const order = this.#people.figure.ranked;
    return cutRanking(ranked(rows, order), limit, (division) => isShared(this.#scope, division));
  }

  /** The numbers of a place in a ranking, which a gateway gets exactly as it gets those of a division. */
  shownOf({ code, shown, decided }: PeopleRank<Shown>, path: AnswerPath): AnsweredFigure<Shown> {
    return this.#answer(code, { shown, decided }, path);
  }

  /** The amounts of today as they are, by part, for callers who may count the records themselves; who calls this has asserted that. */
  async countNow(code: DivisionCode): Promise<Amounts> {
    const held = heldOf(this.#scope.owner, code);
    const answer = await this.#exact.load({ code: held, digits: held.length, months: [this.#currentMonth()] });
    return (answer?.byDivision.get(held) ?? answer?.none)?.[0];
  }

  #check(code: DivisionCode): void {
    this.#scope.caller.may(this.#people.figure.scope, code);
  }

  #currentMonth(): YearMonth {
    return monthOf(this.#scope.today);
  }

  async #read(code: DivisionCode, months: readonly YearMonth[]): Promise<Month<Shown>[]> {
    const { owner, caller } = this.#scope;
    const held = heldOf(owner, code);
    const asked = { code: held, digits: held.length, months };
    if (!isInside(caller, code)) return this.#decidedMonths(months, await this.#decided.load(asked));
    const answer = await this.#exact.load(asked);
    const amounts = answer?.byDivision.get(held) ?? answer?.none ?? [];
    return months.map((month, i) => this.#exactMonth(month, amounts[i]));
  }

  /** One month of each of the divisions of a level within one. */
  async #readAll(
    within: DivisionCode,
    codes: readonly DivisionCode[],
    month: YearMonth,
  ): Promise<(Month<Shown> | undefined)[]> {
    const { caller } = this.#scope;
    const digits = codes[0]?.length ?? 0;
    if (!isInside(caller, within)) return Promise.all(codes.map(async (code) => (await this.#read(code, [month]))[0]));
    const answer = await this.#exact.load({ code: within, digits, months: [month] });
    return codes.map((code) => this.#exactMonth(month, (answer?.byDivision.get(code) ?? answer?.none)?.[0]));
  }

  #exactMonth(month: YearMonth, amounts: Amounts): Month<Shown> {
    const { figuresOf } = this.#people;
    return { shown: this.#show(month, amounts && wholeOf(figuresOf(amounts))), decided: undefined };
  }

  #decidedMonths(months: readonly YearMonth[], decided: DecidedMonths | undefined): Month<Shown>[] {
    return months.map((month, i) => {
      const ofMonth = decided?.[i];
      return { shown: this.#show(month, ofMonth && shownOf(ofMonth)), decided: ofMonth };
    });
  }

  #show(month: YearMonth, numbers: ShownFigures | undefined): Shown {
    return this.#people.show(month, numbers, month > this.#currentMonth());
  }

  #answer(code: DivisionCode, { shown, decided }: Month<Shown>, path: AnswerPath): AnsweredFigure<Shown> {
    const { caller, today } = this.#scope;
    if (decided !== undefined) addExactRow(this.#scope, code, path, decided, this.#people.labels);
    return { ...shown, code, asOf: isInside(caller, code) ? null : asOfFor(today) };
  }
}

function wholeOf({ parts, others }: { parts: readonly number[]; others: readonly number[] }): ShownFigures {
  return { total: parts.reduce((sum, part) => sum + part, 0), parts, others };
}
