import type { Role } from '#access';
import { type GraphError, errors } from '#errors';
import type { LegalBasis } from './legal-basis.ts';

/** For how long a request to erase waits for a second person. */
export const REQUEST_DAYS = 30;

const DAY_MS = 86_400_000;

export type Actor = { readonly subject: string; readonly role: Role };

/** What one person asked for, and another is to confirm. */
export type ErasureAsked = {
  readonly legalBasis: LegalBasis;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  readonly requestedRole: Role;
};

export function lapsesAt({ requestedAt }: Pick<ErasureAsked, 'requestedAt'>): Date {
  return new Date(requestedAt.getTime() + REQUEST_DAYS * DAY_MS);
}

/**
 * Why a person may not confirm what was asked for; undefined when they may. The owner's own program counts as one person
 * whoever calls it: what two of its users say stands in nobody's token.
 */
export function confirmationRefusal(
  id: string,
  asked: ErasureAsked | undefined,
  basis: LegalBasis,
  { subject, role }: Actor,
  now: Date,
): GraphError | undefined {
  if (asked === undefined || now >= lapsesAt(asked)) return errors.erasureNotRequested(id);
  if (asked.legalBasis !== basis) return errors.erasureBasisDiffers(asked.legalBasis);
  const isSame = asked.requestedBy === subject || (asked.requestedRole === 'system' && role === 'system');
  return isSame ? errors.secondPersonNeeded(id) : undefined;
}
