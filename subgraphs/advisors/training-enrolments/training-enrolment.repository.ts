import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';
import type { Session } from '#persistence';
import { TrainingEnrolment } from './training-enrolment.entity.ts';

/** 学时 of an advisor in a year. */
export type YearOfTraining = { readonly advisor: RecordId; readonly continuing: number; readonly preService: number };

/** Enrolments in the database, as far as the session's caller may see them. */
export class TrainingEnrolmentRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  find(id: RecordId): Promise<TrainingEnrolment | null> {
    return this.#session.read((em) => em.findOne(TrainingEnrolment, { id }));
  }

  /** Of advisors, the latest session first; none that was ended. */
  listOf(advisors: readonly RecordId[]): Promise<TrainingEnrolment[]> {
    return this.#session.read((em) =>
      em.find(
        TrainingEnrolment,
        { advisor: { $in: [...advisors] }, endedAt: null },
        { orderBy: { heldOn: 'desc', id: 'desc' } },
      ),
    );
  }

  sumHours(advisors: readonly RecordId[], year: number): Promise<YearOfTraining[]> {
    return this.#session.read((em) =>
      // One statement adds up for any number of advisors.
      em.execute(
        `select advisor,
           coalesce(sum(hours) filter (where kind = 'CONTINUING'), 0)::int as continuing,
           coalesce(sum(hours) filter (where kind = 'PRE_SERVICE'), 0)::int as "preService"
         from advisors.training_enrolment
         where advisor = any (array[?]::text[]) and held_on between make_date(?, 1, 1) and make_date(?, 12, 31)
           and ended_at is null and outcome in ('PASSED', 'FAILED')
         group by advisor`,
        [advisors, year, year],
      ),
    );
  }
}

/** Enrolments of advisors in sessions, by both; the advisors are held against who moves them, until the transaction ends. */
export async function findEnrolments(
  em: EntityManager,
  sessions: readonly RecordId[],
  advisors: readonly RecordId[],
): Promise<ReadonlyMap<string, TrainingEnrolment>> {
  await lockAdvisors(em, 'id = any (array[?]::text[])', advisors);
  const asked = { session: { $in: [...sessions] }, advisor: { $in: [...advisors] }, endedAt: null };
  const found = await em.find(TrainingEnrolment, asked);
  return new Map(found.map((enrolment) => [keyOf(enrolment.session, enrolment.advisor), enrolment]));
}

/** The open enrolments in sessions; their advisors are held as well. */
export async function findOpenEnrolments(
  em: EntityManager,
  sessions: readonly RecordId[],
): Promise<TrainingEnrolment[]> {
  const enrolled =
    'id in (select advisor from advisors.training_enrolment where session = any (array[?]::text[]) and ended_at is null)';
  await lockAdvisors(em, enrolled, sessions);
  return em.find(TrainingEnrolment, { session: { $in: [...sessions] }, endedAt: null, outcome: null });
}

/**
 * Who moves an advisor holds the advisor, and then the enrolments, which go along. Whoever writes enrolments holds the advisors first as
 * well, so that neither reads what the other is changing, nor each waits for the other.
 */
async function lockAdvisors(em: EntityManager, which: string, ids: readonly RecordId[]): Promise<void> {
  await em.execute(`select id from advisors.advisor where ${which} order by id for no key update`, [ids]);
}

export const keyOf = (session: RecordId, advisor: RecordId): string => `${session} ${advisor}`;
