import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { errors } from '#errors';
import { newRecordId } from '#persistence';

import { findVisits } from '../visits/visit.repository.ts';
import { authoritiesOf, endingAuthority } from './authorities.ts';
import { confirmationErrors, inForce } from './confirmation.errors.ts';
import { findHolding } from './confirmation.repository.ts';
import { ConfirmationProposal, SealedProposal } from './proposal.entity.ts';
import type { ProposeConfirmationContent } from './proposal.input.ts';
import { insertProposal } from './proposal.repository.ts';
import { type Deciding, refuse } from './record-confirmation.ts';
import { type Subject, lockSubject, requireServed } from './subject.ts';

/**
 * Proposes to the authority to confirm a category of a person or a household, or to end the confirmation that holds. Errors: NOT_FOUND,
 * CLIENT_NOT_ACTIVE, CONFIRMATION_IN_FORCE, INPUT_INVALID.
 */
export async function proposeConfirmation(
  em: EntityManager,
  content: ProposeConfirmationContent,
  by: Deciding,
): Promise<ConfirmationProposal> {
  const subject = await lockSubject(em, content);
  requireServed(subject);
  const { kind, category, visit, reason } = content;
  const { id: of, division, client, household } = subject;
  const holding = await findHolding(em, subject, category);
  if (kind === 'BEGIN' && holding) throw inForce(category, holding.decidedOn, ['input', 'category']);
  refuse([kind === 'END' && !holding ? notInForce(category) : undefined, await visitRefusal(em, visit, subject)]);
  const authority = holding ? endingAuthority(holding) : authoritiesOf(category, division)[0];
  if (authority === undefined) throw new TypeError(`nobody confirms ${category} in ${division}`);
  const id = newRecordId(division);
  const { now, today, caller, seals } = by;
  const made = { kind, category, authority, visit, state: 'PROPOSED' as const };
  const decided = { decidedAt: null, decidedBy: null, confirmation: null, version: 1 };
  const proposed = { proposedOn: today, proposedAt: now, proposedBy: caller.subject, maker: caller.division };
  const words = SealedProposal.seal(seals, { id }, { reason, decisionReason: null });
  const proposal = { id, division, client, household, ...made, ...proposed, ...decided, ...words };
  await insertProposal(em, Object.assign(new ConfirmationProposal(), proposal));
  record(em, { action: 'confirmation.propose', division, records: [id, of], fields: ['kind', 'category'] });
  return Object.assign(new ConfirmationProposal(), proposal);
}

function notInForce(value: string) {
  return confirmationErrors.of('INPUT_INVALID.NOT_IN_FORCE', { values: { value }, path: ['input', 'category'] });
}

/** The visit that it follows from is one of theirs. */
async function visitRefusal(em: EntityManager, visit: string | null, { clients }: Subject) {
  if (visit === null) return undefined;
  const [found] = await findVisits(em, [visit]);
  const isTheirs = found !== undefined && clients.some(({ id }) => id === found.client);
  return isTheirs ? undefined : errors.notFound('visit', visit, ['input', 'visit']);
}
