import type { Caller } from '#access';
import { type CalendarDate, type YearMonth, monthOf } from '#calendar';
import { type DivisionCode, type Level, isWithin } from '#divisions';
import { type Loader, loaderOf, pageArguments, type Session } from '#persistence';
import type { Figure } from './figure.ts';
import { isShared, listHeld } from './held.ts';
import { type MonthRange, monthsOf } from './months.ts';
import { cutRanking, ranked } from './rank.ts';
import { type Amounts, type Answer, type Question, readFigures } from './read.ts';

/** Who reads figures, of which owner, and when: of a request. */
export type FigureScope = {
  readonly caller: Caller;
  readonly owner: DivisionCode;
  readonly delegated: readonly DivisionCode[];
  readonly session: Session;
  readonly today: CalendarDate;
};

/** A figure of a division in a month: parts and rates by name, null where the month is not kept. */
export type Shown<Part extends string, Rate extends string> = {
  readonly [Key in Part | Rate]?: number | null;
} & { readonly month: YearMonth };

export type RankingArguments = {
  readonly month?: YearMonth | null | undefined;
  readonly level: Level;
  readonly first?: number | null | undefined;
};

/** Reads the figures of one domain for a request: what is asked at the same time is one statement. */
export class FigureReaders {
  readonly #scope: FigureScope;
  readonly #questions: Loader<Question, Answer>;

  constructor(scope: FigureScope) {
    this.#scope = scope;
    // Equal questions, as on several fields of one division, are read once.
    this.#questions = loaderOf((questions) => this.#read(questions), { identify: keyOf });
  }

  of<Name extends string, Part extends string, Rate extends string>(
    figure: Figure<Name, Part, Rate>,
  ): FigureReader<Part, Rate> {
    return new FigureReader(this.#scope, figure, (question) => this.ask(question));
  }

  /** What is kept, for readers of their own. Who calls this has asserted that the caller may see it. */
  ask(question: Question): Promise<Answer> {
    return this.#questions.load(question);
  }

  async #read(questions: readonly Question[]): Promise<Answer[]> {
    const [schema] = questions.map(({ figure }) => figure.schema);
    if (schema === undefined) return [];
    const { session, today } = this.#scope;
    return session.read((em) => readFigures(em, schema, questions, today));
  }
}

/** One figure, as resolvers ask for it. Errors of each: SCOPE_MISSING, DIVISION_MALFORMED, DIVISION_UNKNOWN, DIVISION_FORBIDDEN. */
export class FigureReader<Part extends string, Rate extends string> {
  readonly #scope: FigureScope;
  readonly #figure: Figure<string, Part, Rate>;
  readonly #ask: (question: Question) => Promise<Answer>;

  constructor(scope: FigureScope, figure: Figure<string, Part, Rate>, ask: (question: Question) => Promise<Answer>) {
    this.#scope = scope;
    this.#figure = figure;
    this.#ask = ask;
  }

  /** Of one month, this one when left out. */
  async ofMonth(code: DivisionCode, month: YearMonth | null | undefined): Promise<Shown<Part, Rate>> {
    const [shown] = await this.#read(code, [month ?? monthOf(this.#scope.today)]);
    if (shown === undefined) throw new TypeError('a month has no answer');
    return shown;
  }

  /** Of each month of a range, both ends included. Errors: INPUT_INVALID. */
  async byMonth(code: DivisionCode, range: MonthRange): Promise<Shown<Part, Rate>[]> {
    return this.#read(code, monthsOf(range, this.#scope.today));
  }

  /** The divisions of a level within one, in the order of the figure's ranking. Errors: PAGE_SIZE_INVALID. */
  async ranking(
    code: DivisionCode,
    { month: asked, level, first }: RankingArguments,
  ): Promise<{ code: DivisionCode; shown: Shown<Part, Rate> }[]> {
    const { caller, today } = this.#scope;
    const { scope, ranked: order } = this.#figure;
    caller.may(scope, code);
    const { limit } = pageArguments({ first }, [], 10);
    const month = asked ?? monthOf(today);
    const codes = listHeld(this.#scope, code, level);
    const [digits] = codes.map(({ length }) => length);
    if (digits === undefined) return [];
    const { byDivision, none } = await this.#ask({ figure: this.#figure, within: code, digits, months: [month] });
    const rows = codes.map((division) => {
      const shown = this.#shown((byDivision.get(division) ?? none)[0], month);
      return { code: division, shown, value: shown[order.by] ?? null };
    });
    return cutRanking(ranked(rows, order), limit, (division) => isShared(this.#scope, division));
  }

  async #read(code: DivisionCode, months: readonly YearMonth[]): Promise<Shown<Part, Rate>[]> {
    const { caller, owner } = this.#scope;
    caller.may(this.#figure.scope, code);
    // Of a division above its own the owner holds all that it has: both are read once.
    const within = isWithin(owner, code) ? owner : code;
    const { byDivision, none } = await this.#ask({ figure: this.#figure, within, digits: within.length, months });
    const amounts = byDivision.get(within) ?? none;
    return months.map((month, i) => this.#shown(amounts[i], month));
  }

  #shown(amounts: Amounts, month: YearMonth): Shown<Part, Rate> {
    const { parts, rates } = this.#figure;
    const values: { [Key in Part | Rate]?: number | null } = {};
    for (const [i, part] of parts.entries()) values[part] = amounts?.[i] ?? null;
    for (const { name, of, over } of rates) {
      const [some, all] = [values[of] ?? null, values[over] ?? null];
      values[name] = some === null || all === null || all === 0 ? null : some / all;
    }
    return { ...values, month };
  }
}

function keyOf({ figure, within, digits, months, isClosed }: Question): string {
  return `${figure.name} ${within} ${digits} ${months.join()} ${isClosed ?? false}`;
}
