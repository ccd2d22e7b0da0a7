import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import { type Session, newRecordId } from '#persistence';
import { GatheredCase } from './gathered-case.entity.ts';
import { ModelCaseStep } from './model-case-step.entity.ts';
import { ModelCase } from './model-case.entity.ts';
import type { ModelCaseState } from './model-case.workflow.ts';

/** Model cases in the database, as far as the session's caller may see them. */
export class ModelCaseRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async find(id: RecordId): Promise<ModelCase | undefined> {
    return (await this.#session.read((em) => em.findOne(ModelCase, { id }))) ?? undefined;
  }

  async findGathered(id: RecordId): Promise<GatheredCase | undefined> {
    return (await this.#session.read((em) => em.findOne(GatheredCase, { id }))) ?? undefined;
  }

  /** The steps of the cases, the latest first. */
  listSteps(cases: readonly RecordId[]): Promise<ModelCaseStep[]> {
    return this.#session.read((em) =>
      em.find(ModelCaseStep, { modelCase: { $in: [...cases] } }, { orderBy: { at: 'desc', id: 'desc' } }),
    );
  }
}

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** The case, held against other writers until the transaction ends. */
export async function lockModelCase(em: EntityManager, id: RecordId): Promise<ModelCase | undefined> {
  return (await em.findOne(ModelCase, { id }, locked)) ?? undefined;
}

export async function lockGathered(em: EntityManager, id: RecordId): Promise<GatheredCase | undefined> {
  return (await em.findOne(GatheredCase, { id }, locked)) ?? undefined;
}

/** What the city keeps of a case that an owner handed up. */
export async function lockBySource(em: EntityManager, source: RecordId): Promise<GatheredCase | undefined> {
  return (await em.findOne(GatheredCase, { source }, locked)) ?? undefined;
}

/** The step that brought a case to its present state. */
export function stepOf(
  { id, division, state, since }: ModelCase,
  fromState: ModelCaseState | null,
  reason: string | null,
  bySubject: string,
): ModelCaseStep {
  return Object.assign(new ModelCaseStep(), {
    id: newRecordId(division),
    modelCase: id,
    division,
    fromState,
    toState: state,
    reason,
    at: since,
    bySubject,
  });
}
