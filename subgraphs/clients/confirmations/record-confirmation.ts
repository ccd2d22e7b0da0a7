import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { record } from '#audit';
import type { DivisionCode } from '#divisions';
import { type GraphError, Refused, errors } from '#errors';
import { newRecordId } from '#persistence';

import type { ChangeStamp } from '../clients/client-changes.ts';
import { authoritiesOf, mustDecide } from './authorities.ts';
import { Confirmation, SealedConfirmation } from './confirmation.entity.ts';
import { inForce } from './confirmation.errors.ts';
import type { ConfirmationContent, RecordConfirmationContent } from './confirmation.input.ts';
import { findHolding, insertConfirmations } from './confirmation.repository.ts';
import { settleCategories } from './leading-category.ts';
import { takeUp } from './move-proposal.ts';
import { type Subject, type SubjectId, birthRefusal, lockSubject, requireServed } from './subject.ts';

/** Who decides, when, and with what the owner seals. */
export type Deciding = ChangeStamp & { readonly caller: Caller };

/**
 * Records that the caller's authority confirmed a person or a household in a category, and settles the leading categories and all figures
 * that follow, in one transaction. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, CONFIRMATION_WRONG_AUTHORITY, CONFIRMATION_IN_FORCE,
 * INPUT_INVALID, and those of a move of the proposal.
 */
export async function recordConfirmation(
  em: EntityManager,
  content: RecordConfirmationContent,
  by: Deciding,
): Promise<Confirmation> {
  const subject = await lockSubject(em, content);
  const authority = await chooseAuthority(em, content, subject.division, by);
  requireServed(subject);
  refuse([birthRefusal(subject, content.decidedOn), await inForceRefusal(em, subject, content)]);
  const confirmation = confirmationOf({ ...content, authority }, subject, by);
  await insertConfirmations(em, [confirmation]);
  if (content.proposal !== null) await takeUp(em, content.proposal, { kind: 'BEGIN', confirmation }, by);
  await settleCategories(em, subject.clients, by);
  noteRecorded(em, confirmation);
  return confirmation;
}

/** The authority that decides: the one named, the caller's own, or the usual one. Errors: INPUT_INVALID, CONFIRMATION_WRONG_AUTHORITY. */
export async function chooseAuthority(
  em: EntityManager,
  { category, authority }: Pick<ConfirmationContent, 'category' | 'authority'>,
  division: DivisionCode,
  by: Deciding,
  path: readonly string[] = ['input'],
): Promise<DivisionCode> {
  const choices = authoritiesOf(category, division);
  if (authority !== null && !choices.includes(authority)) {
    throw errors.refusedInput([...path, 'authority'], 'UNKNOWN_CHOICE', { value: authority, choices });
  }
  const chosen = authority ?? choices.find((one) => by.caller.isAuthority(one)) ?? choices[0];
  if (chosen === undefined) throw new TypeError(`nobody confirms ${category} in ${division}`);
  await mustDecide(em, by, chosen, [...path, 'category']);
  return chosen;
}

type Decided = Omit<ConfirmationContent, 'authority'> & { readonly authority: DivisionCode };

/** A row of what was decided, with its words sealed. */
export function confirmationOf(
  { category, authority, documentNumber, decidedOn, ground, validUntil }: Decided,
  { division, client, household }: SubjectId & { readonly division: DivisionCode },
  { now, subject, seals }: Pick<ChangeStamp, 'now' | 'subject' | 'seals'>,
): Confirmation {
  const id = newRecordId(division);
  const words = { documentNumber, ground, endReason: null, endDocumentNumber: null };
  return Object.assign(new Confirmation(), {
    id,
    division,
    household,
    client,
    category,
    authority,
    origin: 'RECORDED' as const,
    ...SealedConfirmation.seal(seals, { id }, words),
    decidedOn,
    validUntil,
    endedOn: null,
    ending: null,
    recordedAt: now,
    recordedBy: subject,
    endedAt: null,
    endedBy: null,
    version: 1,
  });
}

/** What the trail says of one that was recorded; its words are kept sealed with it alone. */
export function noteRecorded(em: EntityManager, { id, division, client, household }: Confirmation): void {
  const records = [id, client ?? household].filter((one) => typeof one === 'string');
  record(em, { action: 'confirmation.record', division, records, fields: ['category', 'decidedOn', 'documentNumber'] });
}

async function inForceRefusal(
  em: EntityManager,
  subject: Subject,
  { category }: Pick<ConfirmationContent, 'category'>,
): Promise<GraphError | undefined> {
  const holding = await findHolding(em, subject, category);
  return holding && inForce(category, holding.decidedOn, ['input', 'category']);
}

/** Errors: all that are given, at once. */
export function refuse(refusals: readonly (GraphError | undefined)[]): void {
  const given = refusals.filter((one) => one !== undefined);
  if (given.length > 0) throw new Refused(given);
}
