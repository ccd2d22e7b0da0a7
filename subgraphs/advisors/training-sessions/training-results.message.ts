import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays } from '#calendar';
import { type DivisionCode, type RecordId, isDivisionCode, isRecordId, isWithin } from '#divisions';
import { errors } from '#errors';
import { defineMessage, sendMessage } from '#messages';
import type { ActingScope, AnnounceScope } from '#server';
import { z } from 'zod';
import { findCounts } from './training-counts.ts';
import { TrainingSession } from './training-session.entity.ts';

const count = z.int().nonnegative();
const owner = z.custom<DivisionCode>(isDivisionCode);

/** 培训结果上报: counts of a session for the owner that holds it. No name, no number and no id of a person is among them. */
export const trainingResultsMessage = defineMessage({
  kind: 'training-results',
  to: 'advisors',
  ordered: true,
}).version(
  1,
  z.strictObject({
    session: z.custom<RecordId>(isRecordId),
    enrolled: count,
    attended: count,
    passed: count,
    /** Owners beneath the sender, which report by themselves. */
    delegated: z.array(owner).max(1000),
  }),
  async (em, { session: id, delegated, ...counts }, { sender, receiver, now }) => {
    const session = await em.findOne(TrainingSession, { id });
    // A copy of another owner's is none of the receiver's.
    if (session?.isOwn !== true) throw errors.notFound('trainingSession', id);
    const outside = [sender.owner, ...delegated].find(
      (code) => code === receiver.owner || !isWithin(code, receiver.owner),
    );
    if (outside !== undefined) throw errors.divisionForbidden(outside, receiver.owner);
    await keepResult(em, { id, receiver: receiver.owner, division: sender.owner, ...counts, reportedAt: now });
    const unheard = { enrolled: null, attended: null, passed: null, reportedAt: null };
    for (const division of delegated) await keepResult(em, { id, receiver: receiver.owner, division, ...unheard });
  },
);

/** Hands the counts of sessions up to their holders, where other owners hold them; in the transaction that changed them. */
export async function handUpCounts(
  em: EntityManager,
  { delegated }: Pick<ActingScope, 'delegated'>,
  sessions: readonly TrainingSession[],
): Promise<void> {
  const others = sessions.filter(({ isOwn }) => !isOwn);
  if (others.length === 0) return;
  const counted = await findCounts(
    em,
    others.map(({ id }) => id),
  );
  for (const { id, holder } of others) {
    const counts = counted.get(id) ?? { enrolled: 0, attended: 0, passed: 0 };
    const payload = { session: id, ...counts, delegated: [...delegated] };
    sendMessage(em, trainingResultsMessage, { to: holder, subject: id, payload });
  }
}

/** How long ago a session began of which an owner says its counts again when it starts. */
const SAID_AGAIN_DAYS = 90;

/** Hands up the counts of the sessions of late: what was recorded past a service is told as well. */
export async function announceCounts(em: EntityManager, { delegated, today }: AnnounceScope): Promise<void> {
  const late = { startsOn: { $gte: addDays(today, -SAID_AGAIN_DAYS) }, cancelledOn: null };
  const sessions = await em.find(TrainingSession, late, { orderBy: { id: 'asc' } });
  const counted = await findCounts(
    em,
    sessions.map(({ id }) => id),
  );
  const attended = sessions.filter(({ id }) => counted.has(id));
  await handUpCounts(em, { delegated }, attended);
}

type Reported = {
  readonly id: RecordId;
  readonly receiver: DivisionCode;
  readonly division: DivisionCode;
  readonly enrolled: number | null;
  readonly attended: number | null;
  readonly passed: number | null;
  readonly reportedAt: Date | null;
};

async function keepResult(em: EntityManager, said: Reported): Promise<void> {
  const { id, receiver, division, enrolled, attended, passed, reportedAt } = said;
  // One statement, whether it reported before; who is only expected changes nothing that was reported.
  await em.execute(
    `insert into advisors.training_result as kept (id, session, division, enrolled, attended, passed, reported_at)
     values (? || '-' || gen_random_uuid(), ?, ?, ?, ?, ?, ?)
     on conflict on constraint training_result_of_owner do update
     set enrolled = excluded.enrolled, attended = excluded.attended, passed = excluded.passed, reported_at = excluded.reported_at
     where excluded.reported_at is not null`,
    [receiver, id, division, enrolled, attended, passed, reportedAt],
  );
}
