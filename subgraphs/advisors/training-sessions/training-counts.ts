import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordId } from '#divisions';

/** How many of the owner's advisors are enrolled in a session, attended and passed. */
export type TrainingCounts = { readonly enrolled: number; readonly attended: number; readonly passed: number };

/** Of all divisions of the owner, whoever asks; sessions in which nobody is enrolled are left out. */
export async function findCounts(
  em: EntityManager,
  sessions: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, TrainingCounts>> {
  // The function looks beyond the caller's division: places are the whole owner's.
  const rows = await em.execute<(TrainingCounts & { session: RecordId })[]>(
    'select session, enrolled, attended, passed from advisors.training_counts(array[?]::text[])',
    [sessions],
  );
  return new Map(rows.map(({ session, ...counts }) => [session, counts]));
}
