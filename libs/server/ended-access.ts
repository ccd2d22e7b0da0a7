import type { Caller } from '#access';
import { errors } from '#errors';
import type { Session } from '#persistence';
import { findTieOfSubject } from '#ties';

/**
 * Refuses a person who signs in as an advisor and is suspended or has withdrawn, from the request after that on: tokens hold
 * for hours. Other roles do not hang on an advisor's record. Errors: ACCESS_ENDED.
 */
export async function refuseEndedAccess({ role, subject }: Caller, session: Session): Promise<void> {
  if (role !== 'advisor') return;
  const tie = await session.read((em) => findTieOfSubject(em, subject));
  if (tie?.accessEnded) throw errors.accessEnded(tie.accessEnded);
}
