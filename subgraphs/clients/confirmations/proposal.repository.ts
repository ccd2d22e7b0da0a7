import { type EntityManager, LockMode } from '@mikro-orm/postgresql';

import { ConfirmationProposal } from './proposal.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export async function findProposal(em: EntityManager, id: string): Promise<ConfirmationProposal | undefined> {
  return (await em.findOne(ConfirmationProposal, { id }, FRESH)) ?? undefined;
}

/** Every proposal of one person or of one household, without those of the other, the first one first. */
export function findOwnProposals(
  em: EntityManager,
  whose: { readonly client: string } | { readonly household: string },
): Promise<ConfirmationProposal[]> {
  return em.find(ConfirmationProposal, whose, { ...FRESH, orderBy: { proposedAt: 'asc', id: 'asc' } });
}

/** The proposal, locked until the transaction ends. */
export async function lockProposal(em: EntityManager, id: string): Promise<ConfirmationProposal | undefined> {
  const lock = { ...FRESH, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return (await em.findOne(ConfirmationProposal, { id }, lock)) ?? undefined;
}

export async function insertProposal(em: EntityManager, proposal: ConfirmationProposal): Promise<void> {
  await em.insert(ConfirmationProposal, proposal);
}

export async function updateProposal(
  em: EntityManager,
  id: string,
  changes: Pick<
    ConfirmationProposal,
    'state' | 'decidedAt' | 'decidedBy' | 'decisionReason' | 'confirmation' | 'version'
  >,
): Promise<void> {
  await em.nativeUpdate(ConfirmationProposal, { id }, changes);
}

/** A proposal, with the person of whom, or of whose household, it is. */
export type ProposalOf = { readonly client: string; readonly id: string };

/** The proposals of people and of their households, by person. */
export async function findProposalsAbout(em: EntityManager, clients: readonly string[]): Promise<ProposalOf[]> {
  // One statement for all of them; either part has its index.
  return em.execute<ProposalOf[]>(
    `select c.id as client, about.id from clients.client c join clients.confirmation_proposal about on about.client_id = c.id
     where c.id = any (array[?]::text[])
     union all
     select c.id, about.id from clients.client c
     join clients.confirmation_proposal about on about.household_id = c.household_id
     where c.id = any (array[?]::text[])`,
    [clients, clients],
  );
}

/** The latest first. */
export function findProposals(em: EntityManager, ids: readonly string[]): Promise<ConfirmationProposal[]> {
  const order = { orderBy: { proposedAt: 'desc', id: 'desc' } } as const;
  return em.find(ConfirmationProposal, { id: { $in: [...ids] } }, { ...FRESH, ...order });
}
