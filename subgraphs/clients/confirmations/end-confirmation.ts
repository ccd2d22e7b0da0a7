import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { mustBeAt } from '#changes';
import { errors } from '#errors';

import type { ChangeStamp } from '../clients/client-changes.ts';
import { endingAuthority, mustDecide } from './authorities.ts';
import { type Confirmation, SealedConfirmation } from './confirmation.entity.ts';
import { confirmationErrors } from './confirmation.errors.ts';
import type { EndConfirmationContent, WithdrawConfirmationContent } from './confirmation.input.ts';
import { endOne, findConfirmations, lockConfirmation } from './confirmation.repository.ts';
import { settleCategories } from './leading-category.ts';
import { takeUp } from './move-proposal.ts';
import type { Deciding } from './record-confirmation.ts';
import { type Subject, lockSubject } from './subject.ts';

const ID = ['input', 'confirmation'];

/**
 * Ends a confirmation by a decision, with all that follows. Errors: NOT_FOUND, VERSION_CONFLICT, CONFIRMATION_WRONG_AUTHORITY,
 * CONFIRMATION_ENDED, INPUT_INVALID, and those of a move of the proposal.
 */
export async function endConfirmation(
  em: EntityManager,
  content: EndConfirmationContent,
  by: Deciding,
): Promise<Confirmation> {
  const { confirmation: id, endedOn, reason, documentNumber, proposal } = content;
  const { subject, row } = await lockInForce(em, content, by);
  if (endedOn < row.decidedOn) {
    throw errors.refusedInput(['input', 'endedOn'], 'DATE_BEFORE', { value: endedOn, first: row.decidedOn });
  }
  await end(em, row, { ending: 'DECIDED', endedOn, reason, documentNumber }, by);
  if (proposal !== null) await takeUp(em, proposal, { kind: 'END', confirmation: row }, by);
  await settleCategories(em, subject.clients, by);
  record(em, { action: 'confirmation.end', division: row.division, records: [id, subject.id], fields: ['endedOn'] });
  return getWritten(em, id);
}

/** Takes back one that was recorded in error. Errors: those of `endConfirmation`. */
export async function withdrawConfirmation(
  em: EntityManager,
  content: WithdrawConfirmationContent,
  by: Deciding,
): Promise<Confirmation> {
  const { confirmation: id, reason } = content;
  const { subject, row } = await lockInForce(em, content, by);
  await end(em, row, { ending: 'WITHDRAWN', endedOn: by.today, reason, documentNumber: null }, by);
  await settleCategories(em, subject.clients, by);
  record(em, {
    action: 'confirmation.withdraw',
    division: row.division,
    records: [id, subject.id],
    fields: ['endedOn'],
  });
  return getWritten(em, id);
}

/** The confirmation as it is in the transaction that wrote it. */
export async function getWritten(em: EntityManager, id: string): Promise<Confirmation> {
  const [row] = await findConfirmations(em, [id]);
  if (row === undefined) throw errors.notFound('confirmation', id, ID);
  return row;
}

type Locked = { readonly subject: Subject; readonly row: Confirmation };

/** The confirmation and whose it is, locked, if the caller may end it. */
async function lockInForce(
  em: EntityManager,
  { confirmation: id, version }: WithdrawConfirmationContent,
  by: Deciding,
): Promise<Locked> {
  // Whose it is never changes; the locks are taken in the order of every change, so it is read before them.
  const { client = null, household = null } = await getWritten(em, id);
  const subject = await lockSubject(em, { client, household });
  const row = await lockConfirmation(em, id);
  if (row === undefined) throw errors.notFound('confirmation', id, ID);
  await mustDecide(em, by, endingAuthority(row), ID);
  if (row.endedOn) throw confirmationErrors.of('CONFIRMATION_ENDED', { values: { endedOn: row.endedOn }, path: ID });
  mustBeAt(row, version);
  return { subject, row };
}

type Ended = Pick<Confirmation, 'ending'> & {
  readonly endedOn: Confirmation['decidedOn'];
  readonly reason: string;
  readonly documentNumber: string | null;
};

async function end(
  em: EntityManager,
  { id, version }: Confirmation,
  { ending, endedOn, reason, documentNumber }: Ended,
  { now, subject, seals }: ChangeStamp,
): Promise<void> {
  const words = SealedConfirmation.seal(seals, { id }, { endReason: reason, endDocumentNumber: documentNumber });
  await endOne(em, id, { ending, endedOn, ...words, endedAt: now, endedBy: subject, version: version + 1 });
}
