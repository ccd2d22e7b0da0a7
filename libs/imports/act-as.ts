import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '#access';
import { attribute } from '#audit';
import { type DivisionCode, rangeOf } from '#divisions';
import { runWithNext } from '#persistence';

/** In whose name, and for which of their requests. */
type Person = {
  readonly division: DivisionCode;
  readonly subject: string;
  readonly role: Role;
  readonly requestId: string;
};

/**
 * Runs work of an owner's transaction with what a person may see and write: row-level security holds for it as for a request of
 * theirs, and the trail names them. The transaction is the owner's again afterwards; where the work throws, it is lost.
 */
export async function actAs<Result>(
  em: EntityManager,
  owner: DivisionCode,
  person: Person,
  work: () => Promise<Result>,
): Promise<Result> {
  await bind(em, person.division, person.subject);
  const result = await work();
  await em.flush();
  attribute(em, { subject: person.subject, role: person.role, requestId: person.requestId });
  await bind(em, owner, '');
  return result;
}

async function bind(em: EntityManager, division: DivisionCode, subject: string): Promise<void> {
  const { from, to } = rangeOf(division);
  // Nothing is read: it goes with the next statement.
  await runWithNext(
    em,
    `select set_config('app.division', $1, true), set_config('app.division_from', $2, true), set_config('app.division_to', $3, true),
       set_config('app.subject', $4, true)`,
    [division, from, to, subject],
  );
}
