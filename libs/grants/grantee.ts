import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { withSettings } from '#persistence';

/** Who uses a grant, and when; `staffOf` is the division that they are signed in at, where its staff may be granted something. */
export type Grantee = { readonly subject: string; readonly staffOf?: DivisionCode; readonly now: Date };

/** Runs work that tells grants that are open from others as of an instant. */
export function asOf<Result>(em: EntityManager, now: Date, work: () => Promise<Result>): Promise<Result> {
  return withSettings(em, { 'app.now': now.toISOString() }, work);
}

/** Runs work that sees the grants of a grantee, and nothing of their records. */
export function asGrantee<Result>(em: EntityManager, grantee: Grantee, work: () => Promise<Result>): Promise<Result> {
  return withSettings(em, settingsOf(grantee), work);
}

/** Runs reads that see, beyond the caller's division, what one grant opens, as long as it does. */
export function withGrant<Result>(
  em: EntityManager,
  { id, record }: { readonly id: string; readonly record: string },
  grantee: Grantee,
  work: () => Promise<Result>,
): Promise<Result> {
  return withSettings(em, { ...settingsOf(grantee), 'app.grant': id, 'app.granted_record': record }, work);
}

/** Runs work on everything that is kept of one record, whose lock the caller holds: also its grants that were given elsewhere. */
export function withGrantsOf<Result>(em: EntityManager, record: string, work: () => Promise<Result>): Promise<Result> {
  return withSettings(em, { 'app.held_record': record }, work);
}

function settingsOf({ subject, staffOf = '', now }: { subject: string; staffOf?: string; now: Date }) {
  return { 'app.grantee': subject, 'app.staff_of': staffOf, 'app.now': now.toISOString() };
}
