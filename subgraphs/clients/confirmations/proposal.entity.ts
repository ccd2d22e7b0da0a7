import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from '../clients/client.entity.ts';
import { Household } from '../households/household.entity.ts';
import type { ConfirmationProposalKind, ConfirmationProposalState } from '../resolvers.generated.ts';

const told = { exported: true, erased: true } as const;

export const ConfirmationProposalSchema = defineEntity({
  name: 'ConfirmationProposal',
  schema: 'clients',
  tableName: 'confirmation_proposal',
  indexes: [
    { name: 'confirmation_proposal_division_id', properties: ['division', 'id'] },
    { name: 'confirmation_proposal_proposed_on', properties: ['proposedOn', 'id', 'division'] },
    { name: 'confirmation_proposal_household', properties: ['household'] },
    { name: 'confirmation_proposal_client', properties: ['client'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    /** Where the household or the person lies now. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    household: () =>
      p.manyToOne(Household).mapToPk().collation('C').nullable().updateRule('no action').deleteRule('no action'),
    client: () =>
      p.manyToOne(Client).mapToPk().collation('C').nullable().updateRule('no action').deleteRule('no action'),
    kind: p.public.text().$type<ConfirmationProposalKind>().collation('C'),
    category: p
      .personal({ exported: true, erased: { not: 'says what an authority was asked to decide, and names nobody' } })
      .text()
      .$type<CodeKey>()
      .collation('C'),
    authority: p.public.text().$type<DivisionCode>().collation('C'),
    /** The id of the visit that it follows from. */
    visit: p.public.text().collation('C').nullable(),
    reason: p.personal(told).sealedWithRow(text),
    state: p.public.text().$type<ConfirmationProposalState>().collation('C'),
    proposedOn: p.date().$type<CalendarDate>(),
    proposedAt: p.datetime(),
    proposedBy: p.public.text(),
    /** The division that proposed it, which alone takes it back. */
    maker: p.public.text().$type<DivisionCode>().collation('C'),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.public.text().nullable(),
    decisionReason: p.personal(told).sealedWithRow(text),
    /** The id of the confirmation that was recorded or ended by it. */
    confirmation: p.public.text().collation('C').nullable(),
    version: p.integer(),
  },
});

/** 认定建议: that somebody proposes to the authority to confirm a category, or to end a confirmation. It changes nothing of either. */
export class ConfirmationProposal extends ConfirmationProposalSchema.class {}
ConfirmationProposalSchema.setClass(ConfirmationProposal);

/** What is sealed of a proposal. */
export const SealedProposal = fieldsOf(ConfirmationProposalSchema);
