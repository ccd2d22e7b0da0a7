import { type DivisionCode, type Level, levelOf } from '#divisions';
import { type Figure, type FigureReaders, type MonthRange, type RankingArguments, figureResolvers } from '#figures';
import type { RequestScope } from '#server';
import { findOwnAdvisors } from './own-advisors.ts';

/** To whom figures of complaints are shown: at districts and above, and to nobody who is an advisor themselves. */
export class ComplaintFigures {
  readonly #scope: Pick<RequestScope, 'caller' | 'session'>;
  #isTied: Promise<boolean> | undefined;

  constructor(scope: Pick<RequestScope, 'caller' | 'session'>) {
    this.#scope = scope;
  }

  /** Whether the caller is shown figures of the division, or of those of a level within it. Errors: SCOPE_MISSING, DIVISION_FORBIDDEN. */
  async areShown(code: DivisionCode, level: Level = levelOf(code)): Promise<boolean> {
    const { caller, session } = this.#scope;
    caller.may('figures.read', code);
    if (level !== 'CITY' && level !== 'DISTRICT') return false;
    this.#isTied ??= session.read(async (em) => (await findOwnAdvisors(em, caller.subject)).length > 0);
    return !(await this.#isTied);
  }
}

type Place = { readonly code: DivisionCode };
type Context = { readonly complaintFigures: ComplaintFigures; readonly figures: FigureReaders };
type Resolve = (division: Place, args: RankingArguments & MonthRange, context: Context) => Promise<unknown>;

/** The fields of a figure of complaints: null to whom it is not shown. */
export function figureFields(figure: Figure): Readonly<Record<string, Resolve>> {
  const fields = Object.entries(figureResolvers(figure)).map(([name, resolve]): [string, Resolve] => [
    name,
    async (division, args, context) =>
      (await context.complaintFigures.areShown(division.code, args.level)) ? resolve(division, args, context) : null,
  ]);
  return Object.fromEntries(fields);
}
