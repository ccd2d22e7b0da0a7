import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import type { CalendarDate } from '#calendar';
import type { CodeKey, DecidingLevel } from '#code-lists';
import { findAuthoritiesOf } from '#deputies';
import { type DivisionCode, type Level, atLevel, levelOf } from '#divisions';

import { findCategory } from '../categories.ts';
import { confirmationErrors } from './confirmation.errors.ts';

const LEVELS: Readonly<Record<DecidingLevel, Level>> = { STREET: 'SUBDISTRICT', DISTRICT: 'DISTRICT' };

/** Who decides, on which day: a `RequestScope` says so. */
export type Decider = { readonly caller: Caller; readonly today: CalendarDate };

/** The authorities that may confirm a category of those who lie in a community, the usual one first. */
export function authoritiesOf(category: CodeKey, division: DivisionCode): DivisionCode[] {
  const levels = findCategory(category)?.decidedBy ?? [];
  return levels.flatMap((level) => atLevel(division, LEVELS[level]) ?? []);
}

/** The authority that ends a confirmation: that which made it or, where its household moved since, the one of the same level there. */
export function endingAuthority({
  authority,
  division,
}: {
  readonly authority: DivisionCode;
  readonly division: DivisionCode;
}): DivisionCode {
  const level = levelOf(authority);
  return (level && atLevel(division, level)) ?? authority;
}

/** Asserts that the caller is the authority, or its deputy today. Errors: CONFIRMATION_WRONG_AUTHORITY. */
export async function mustDecide(
  em: EntityManager,
  by: Decider,
  authority: DivisionCode,
  path: readonly string[],
): Promise<void> {
  if (await decidesFor(em, by, authority)) return;
  const values = { authority, own: by.caller.division };
  throw confirmationErrors.of('CONFIRMATION_WRONG_AUTHORITY', { values, authority, path });
}

/** Deputies are asked for where it is not the authority itself, which is seldom. */
async function decidesFor(em: EntityManager, { caller, today }: Decider, authority: DivisionCode): Promise<boolean> {
  return caller.isAuthority(authority) || (await findAuthoritiesOf(em, caller.subject, today)).has(authority);
}
