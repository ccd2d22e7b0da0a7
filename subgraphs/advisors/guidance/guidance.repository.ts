import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { GuidanceAnswer } from './guidance-answer.entity.ts';
import { GuidanceQuestion } from './guidance-question.entity.ts';
import { GuidanceStep } from './guidance-step.entity.ts';

/** Questions for guidance and the answers in the database, as far as the session's caller may see them. */
export class GuidanceRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(id: RecordId): Promise<GuidanceQuestion | null> {
    return this.#session.read((em) => em.findOne(GuidanceQuestion, { id }));
  }

  findAnswer(id: RecordId): Promise<GuidanceAnswer | null> {
    return this.#session.read((em) => em.findOne(GuidanceAnswer, { id }));
  }

  /** The steps of the questions, the latest first. */
  listSteps(questions: readonly RecordId[]): Promise<GuidanceStep[]> {
    return this.#session.read((em) =>
      em.find(GuidanceStep, { question: { $in: [...questions] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }

  /** The question, held against other writers until the transaction ends. */
  async lock(em: EntityManager, id: RecordId): Promise<GuidanceQuestion | undefined> {
    return (await em.findOne(GuidanceQuestion, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? undefined;
  }
}
