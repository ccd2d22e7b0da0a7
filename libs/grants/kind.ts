import type { Scope } from '#access';
import type { Action } from '#audit';
import { type CalendarDate, addDays } from '#calendar';

type Longest = { readonly hours: number } | { readonly days: number };

/** 授权种类: what a grant of one kind lets its grantee do, and who gives it. */
export type GrantKind<Name extends string = string, Field extends string = string, Term extends Longest = Longest> = {
  readonly name: Name;
  /** The groups of fields that it may name. */
  readonly fields: readonly Field[];
  /** For how long it is given at most. */
  readonly longest: Term;
  /** Who gives it: its grantee, from outside of the record's division, or an officer of that division, to somebody else. */
  readonly givenBy: 'GRANTEE' | 'HOLDER';
  /** What who gives it must hold, and who uses it. */
  readonly give: Scope;
  readonly use: Scope;
  /** Whether the consent of the person must be given with it. */
  readonly needsConsent: boolean;
  /** Whether it ends when its record moves, is closed or is erased. */
  readonly endsWithRecord: boolean;
  readonly actions: Readonly<Record<'given' | 'used' | 'revoked' | 'ended', Action>>;
};

/** Declares a kind of grant. */
export function defineGrant<const Name extends string, const Field extends string, Term extends Longest>(
  kind: GrantKind<Name, Field, Term>,
): GrantKind<Name, Field, Term> {
  return kind;
}

/** The last day of the longest grant of a kind that begins on a day. */
export function lastDayOf(
  { longest }: { readonly longest: { readonly days: number } },
  from: CalendarDate,
): CalendarDate {
  return addDays(from, longest.days - 1);
}
