import DataLoader from 'dataloader';
import type { DivisionCode } from '#divisions';
import type { RequestScope } from '#server';
import type { CoverageCounts, CoverageRepository, FilingCounts } from './coverage.repository.ts';

/** Coverage with its rate, 0 to 1; null where nothing is required. */
export type CoverageFigures = CoverageCounts & { readonly rate: number | null };

/** How far stations, staff and filings meet the policy, at every level (policy clause 三). */
export class CoverageService {
  readonly #scope: RequestScope;
  readonly #figures: DataLoader<DivisionCode, (CoverageCounts & FilingCounts) | undefined>;

  constructor(scope: RequestScope, coverage: CoverageRepository) {
    this.#scope = scope;
    this.#figures = new DataLoader(async (codes) => {
      const figures = new Map((await coverage.sum(codes)).map((row) => [row.code, row]));
      return codes.map((code) => figures.get(code));
    });
  }

  async coverageOf(code: DivisionCode): Promise<CoverageFigures | undefined> {
    this.#scope.caller.may('figures.read', code);
    const figures = await this.#figures.load(code);
    return figures && { ...figures, rate: figures.required === 0 ? null : figures.staffed / figures.required };
  }

  async filingsOf(code: DivisionCode): Promise<FilingCounts | undefined> {
    this.#scope.caller.may('figures.read', code);
    return this.#figures.load(code);
  }

  /** Forgets what was read, after a write. */
  forget(): void {
    this.#figures.clearAll();
  }
}
