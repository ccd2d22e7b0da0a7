import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, ancestorsOf } from '#divisions';
import type { Session } from '#persistence';
import { WorkRules } from './work-rules.entity.ts';

/** Rules of work in the database: a caller sees those of the own division, of those beneath it, and of those above it. */
export class WorkRulesRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(id: RecordId): Promise<WorkRules | null> {
    return this.#session.read((em) => em.findOne(WorkRules, { id }));
  }

  /** All that the divisions and those above them have said and that has begun by the day, the latest first. */
  listBegun(divisions: readonly DivisionCode[], day: CalendarDate): Promise<WorkRules[]> {
    const levels = new Set(divisions.flatMap((division) => [division, ...ancestorsOf(division)]));
    return this.#session.read((em) =>
      em.find(
        WorkRules,
        { division: { $in: [...levels] }, since: { $lte: day } },
        { orderBy: { since: 'desc', id: 'desc' } },
      ),
    );
  }
}
