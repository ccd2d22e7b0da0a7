import type DataLoader from 'dataloader';
import type { CodeKey } from '#code-lists';

import type { DivisionCode } from '#divisions';
import type { RequestScope } from '#server';
import {
  type CountedAgain,
  type DecidedFigures,
  type Figures,
  type Labels,
  type ShownFigures,
  isInside,
  shownOf,
} from '#suppression';

import { categories, confirmedCategories } from '../categories.ts';
import { batchOf, heldOf } from '../batch.ts';
import { type AnswerPath, addExactRow, readDecided, readExactly } from '../figures.ts';
import type { ClientStatistics } from '../resolvers.generated.ts';
import { NOBODY, findCaseloads } from './caseload.repository.ts';

/** How many are served now. */
export class CaseloadService {
  readonly #scope: RequestScope;
  readonly #exact: DataLoader<DivisionCode, Figures | undefined>;
  readonly #decided: DataLoader<DivisionCode, DecidedFigures | undefined>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    const bounds = [scope.owner, scope.caller.division];
    this.#exact = batchOf((codes) => scope.session.read((em) => readExactly(codes, (all) => findCaseloads(em, all))));
    this.#decided = batchOf((codes) =>
      scope.session.read((em) => readDecided(codes, bounds, NOBODY, (all) => findCaseloads(em, all))),
    );
  }

  /** Active clients and households at or beneath a division; small ones are null for other levels. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async of(code: DivisionCode, path: AnswerPath): Promise<ClientStatistics> {
    const { caller, owner } = this.#scope;
    caller.may('figures.read', code);
    const held = heldOf(owner, code);
    if (isInside(caller, code)) return statisticsOf(wholeOf((await this.#exact.load(held)) ?? NOBODY));
    const figures = await this.#decided.load(held);
    if (figures === undefined) throw new TypeError(`nothing was decided for ${held}`);
    addExactRow(this.#scope, code, path, figures, LABELS);
    return statisticsOf(shownOf(figures));
  }

  /** How many active clients a list within a division holds. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async count(code: DivisionCode, category: CodeKey | undefined): Promise<number> {
    this.#scope.caller.may('client.read', code);
    const figures = (await this.#exact.load(heldOf(this.#scope.owner, code))) ?? NOBODY;
    if (category !== undefined) return figures.parts[categories.indexOf(category)] ?? 0;
    return wholeOf(figures).total ?? 0;
  }
}

/** Where statistics have the figures. */
const LABELS: Labels = {
  total: 'total',
  parts: categories.map((category) => `byCategory.${category}.count`),
  others: ['households'],
};

/** Of a confirmed category everybody is due a visit, so that compliance counts them again. */
export const countedAgain: Omit<CountedAgain, 'read'> = {
  none: NOBODY,
  labels: LABELS,
  parts: confirmedCategories.map((category) => categories.indexOf(category)),
};

function wholeOf({ parts, others }: Figures): ShownFigures {
  return { total: parts.reduce((sum, part) => sum + part, 0), parts, others };
}

function statisticsOf({ total, parts, others: [households = 0] }: ShownFigures): ClientStatistics {
  const byCategory = categories.map((category, i) => {
    const count = parts[i] ?? null;
    return { category, count, suppressed: count === null };
  });
  return { total, households, byCategory, suppressed: total === null || households === null };
}
