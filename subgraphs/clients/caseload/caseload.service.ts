import type DataLoader from 'dataloader';
import type { CodeKey } from '#code-lists';

import type { DivisionCode } from '#divisions';
import type { RequestScope } from '#server';
import { type Figures, type ShownFigures, isInside } from '#suppression';

import { categories } from '../categories.ts';
import { batchOf, heldOf } from '../batch.ts';
import { readExactly, readSuppressed } from '../figures.ts';
import type { ClientStatistics } from '../resolvers.generated.ts';
import { NOBODY, findCaseloads } from './caseload.repository.ts';

/** How many are served now. */
export class CaseloadService {
  readonly #scope: RequestScope;
  readonly #exact: DataLoader<DivisionCode, Figures | undefined>;
  readonly #suppressed: DataLoader<DivisionCode, ShownFigures | undefined>;

  constructor(scope: RequestScope) {
    this.#scope = scope;
    const bounds = [scope.owner, scope.caller.division];
    this.#exact = batchOf((codes) => scope.session.read((em) => readExactly(codes, (all) => findCaseloads(em, all))));
    this.#suppressed = batchOf((codes) =>
      scope.session.read((em) => readSuppressed(codes, bounds, NOBODY, (all) => findCaseloads(em, all))),
    );
  }

  /** Active clients and households at or beneath a division; small ones are null for other levels. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async of(code: DivisionCode): Promise<ClientStatistics> {
    const { caller, owner } = this.#scope;
    caller.may('figures.read', code);
    const held = heldOf(owner, code);
    if (!isInside(caller, code)) return statisticsOf((await this.#suppressed.load(held)) ?? shownOf(NOBODY));
    return statisticsOf(shownOf((await this.#exact.load(held)) ?? NOBODY));
  }

  /** How many active clients a list within a division holds. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async count(code: DivisionCode, category: CodeKey | undefined): Promise<number> {
    this.#scope.caller.may('client.read', code);
    const figures = (await this.#exact.load(heldOf(this.#scope.owner, code))) ?? NOBODY;
    if (category !== undefined) return figures.parts[categories.indexOf(category)] ?? 0;
    return shownOf(figures).total ?? 0;
  }
}

function shownOf({ parts, others }: Figures): ShownFigures {
  return { total: parts.reduce((sum, part) => sum + part, 0), parts, others };
}

function statisticsOf({ total, parts, others: [households = 0] }: ShownFigures): ClientStatistics {
  const byCategory = categories.map((category, i) => {
    const count = parts[i] ?? null;
    return { category, count, suppressed: count === null };
  });
  return { total, households, byCategory, suppressed: total === null || households === null };
}
