import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { MoveRow } from '#moves';
import type { Session } from '#persistence';
import type { Advisor } from '../advisors/advisor.entity.ts';
import { AdvisorMove } from './advisor-move.entity.ts';

/** Moves of advisors in the database, as far as the session's caller may see them. */
export class MoveRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Every move of the advisors, in the order in which they were recorded. */
  list(advisors: readonly RecordId[]): Promise<AdvisorMove[]> {
    return this.#session.read((em) =>
      em.find(AdvisorMove, { advisor: { $in: [...advisors] } }, { orderBy: { ordinal: 'asc' } }),
    );
  }
}

/** Keeps the move of an advisor whose row names the new division already. */
export async function insertMove(em: EntityManager, { id: advisor, division }: Advisor, move: MoveRow): Promise<void> {
  const ordinal = (await em.count(AdvisorMove, { advisor })) + 1;
  await em.insert(AdvisorMove, { advisor, ordinal, division, ...move });
}
