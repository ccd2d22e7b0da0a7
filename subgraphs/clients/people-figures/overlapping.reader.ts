import type { YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Answer, FigureReaders } from '#figures';
import { type Loader, mapLoader } from '#persistence';
import type { RequestScope } from '#server';
import { isInside, partLabels, shownOf } from '#suppression';
import { type AnswerPath, addExactRow } from './exact-row.ts';
import { type DecidedParts, type OverlappingParts, amountsOfParts, readDecidedParts } from './overlapping.ts';
import { type Asked, identifyAsked, readExactly } from './people-figure.ts';
import { heldOf } from './held-of.ts';

/** How many are in a part; null also of a month that is not kept, where nothing is suppressed. */
export type PartCount = { readonly key: string; readonly count: number | null; readonly suppressed: boolean };

/** Reads the overlapping parts of people, exact and of now inside the division; elsewhere as the people are shown. Who calls it has asserted the scope. */
export class OverlappingReader {
  readonly #scope: RequestScope;
  readonly #parts: OverlappingParts;
  readonly #exact: Loader<Asked, Answer | undefined>;
  readonly #decided: Loader<Asked, readonly DecidedParts[] | undefined>;

  constructor(scope: RequestScope, parts: OverlappingParts, figures: FigureReaders) {
    this.#scope = scope;
    this.#parts = parts;
    const bounds = [scope.owner, scope.caller.division];
    this.#exact = mapLoader((asked) => readExactly(figures, parts, asked), { identify: identifyAsked });
    this.#decided = mapLoader((asked) => readDecidedParts(figures, parts, asked, bounds), { identify: identifyAsked });
  }

  /** Each part of a division in a month; `path` is where their list stands. */
  async ofMonth(code: DivisionCode, month: YearMonth, path: AnswerPath): Promise<PartCount[]> {
    const held = heldOf(this.#scope.owner, code);
    const asked = { code: held, digits: held.length, months: [month] };
    if (isInside(this.#scope.caller, code)) {
      const answer = await this.#exact.load(asked);
      return this.#countsOf((answer?.byDivision.get(held) ?? answer?.none)?.[0]);
    }
    const [decided] = (await this.#decided.load(asked)) ?? [];
    decided?.forEach((one, i) => addExactRow(this.#scope, code, [...path, i], one, partLabels));
    return this.#parts.keys.map((key, i) => {
      const part = decided?.[i];
      const count = part === undefined ? null : (shownOf(part).parts[0] ?? null);
      return { key, count, suppressed: part !== undefined && count === null };
    });
  }

  #countsOf(amounts: readonly number[] | undefined): PartCount[] {
    const counts = amounts && amountsOfParts(this.#parts, amounts);
    return this.#parts.keys.map((key, i) => ({ key, count: counts?.[i] ?? null, suppressed: false }));
  }
}
