import DataLoader from 'dataloader';
import type { DivisionCode } from '#divisions';
import type { RequestScope } from '#server';
import type { LibraryFigures, LibraryRepository } from './library.repository.ts';

/** How many entries the libraries hold at every level. */
export class LibraryService {
  readonly #scope: RequestScope;
  readonly #figures: DataLoader<DivisionCode, LibraryFigures | undefined>;

  constructor(scope: RequestScope, library: LibraryRepository) {
    this.#scope = scope;
    const load = async (codes: readonly DivisionCode[]): Promise<(LibraryFigures | undefined)[]> => {
      const counts = await library.count([...new Set(codes)], scope.today);
      const figures = new Map(counts.map((row) => [row.code, row]));
      return codes.map((code) => figures.get(code));
    };
    // Nothing is kept beyond a batch: what a mutation changed is counted anew for the next one.
    this.#figures = new DataLoader(load, { cache: false });
  }

  /** Partners count what they may read: the scope is that of the libraries, not of figures. */
  async figuresOf(code: DivisionCode): Promise<LibraryFigures | undefined> {
    this.#scope.caller.may('library.read', code);
    return this.#figures.load(code);
  }
}
