import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { Advisor } from '../advisors/advisor.entity.ts';
import { AwardStep } from './award-step.entity.ts';
import { Award } from './award.entity.ts';

/** Nominations and awards in the database, as far as the session's caller may see them: what is under way only those who take part. */
export class AwardRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  findMany(ids: readonly RecordId[]): Promise<Award[]> {
    return this.#session.read((em) => em.find(Award, { id: { $in: [...ids] } }));
  }

  /** What was conferred on advisors, the latest first. */
  listConferred(advisors: readonly RecordId[]): Promise<Award[]> {
    return this.#session.read((em) =>
      em.find(
        Award,
        { registered: { $in: [...advisors] }, state: 'CONFERRED' },
        { orderBy: { conferredOn: 'desc', id: 'desc' } },
      ),
    );
  }

  /** Those of the advisors whose filing is in force. */
  async findFiled(advisors: readonly RecordId[]): Promise<ReadonlySet<RecordId>> {
    const filed = { id: { $in: [...advisors] }, filingState: 'FILED' } as const;
    const found = await this.#session.read((em) => em.find(Advisor, filed, { fields: ['id'] }));
    return new Set(found.map(({ id }) => id));
  }

  /** The steps of the nominations, the latest first. */
  listSteps(awards: readonly RecordId[]): Promise<AwardStep[]> {
    return this.#session.read((em) =>
      em.find(AwardStep, { award: { $in: [...awards] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }

  /** The nomination, held against other writers until the transaction ends. */
  async lock(em: EntityManager, id: RecordId): Promise<Award | undefined> {
    return (await em.findOne(Award, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }
}

/** Runs work that writes a nomination. False when there is one for the same award, which the caller need not see: then only undoing is left. */
export async function isOnlyOne(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return false;
    throw error;
  }
}
