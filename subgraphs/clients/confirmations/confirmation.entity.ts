import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from '../clients/client.entity.ts';
import { Household } from '../households/household.entity.ts';
import type { ConfirmationEnding, ConfirmationOrigin } from '../resolvers.generated.ts';

const told = { exported: true, erased: true } as const;

export const ConfirmationSchema = defineEntity({
  name: 'Confirmation',
  schema: 'clients',
  tableName: 'confirmation',
  indexes: [
    { name: 'confirmation_division_id', properties: ['division', 'id'] },
    { name: 'confirmation_decided_on', properties: ['decidedOn', 'id', 'division'] },
    { name: 'confirmation_valid_until', properties: ['validUntil', 'id', 'division'] },
    { name: 'confirmation_household', properties: ['household'] },
    { name: 'confirmation_client', properties: ['client'] },
  ],
  uniques: [
    {
      name: 'confirmation_of_household_in_force',
      properties: ['household', 'category'],
      where: 'ended_on is null',
    },
    {
      name: 'confirmation_of_client_in_force',
      properties: ['client', 'category'],
      where: 'ended_on is null',
    },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    /** Where the household or the person lies now. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Whose it is; null of one person, which keeps it in whichever household. */
    household: () =>
      p.manyToOne(Household).mapToPk().collation('C').nullable().updateRule('no action').deleteRule('no action'),
    /** Whose it is; null of a whole household. */
    client: () =>
      p.manyToOne(Client).mapToPk().collation('C').nullable().updateRule('no action').deleteRule('no action'),
    /** Of a household's: members who came after the decision, whom it does not cover. */
    apart: p.public.array().default([]),
    category: p
      .personal({ exported: true, erased: { not: 'figures count it' } })
      .text()
      .$type<CodeKey>()
      .collation('C'),
    authority: p.public.text().$type<DivisionCode>().collation('C'),
    origin: p.public.text().$type<ConfirmationOrigin>().collation('C'),
    /** Null where it is not known, and once it is erased. */
    documentNumber: p.personal(told).sealedWithRow(text),
    ground: p.personal(told).sealedWithRow(text),
    decidedOn: p.date().$type<CalendarDate>(),
    /** The last day that the decision names. */
    validUntil: p.date().$type<CalendarDate>().nullable(),
    /** In force while null. */
    endedOn: p.date().$type<CalendarDate>().nullable(),
    ending: p.public.text().$type<ConfirmationEnding>().collation('C').nullable(),
    endReason: p.personal(told).sealedWithRow(text),
    endDocumentNumber: p.personal(told).sealedWithRow(text),
    recordedAt: p.datetime(),
    recordedBy: p.public.text(),
    endedAt: p.datetime().nullable(),
    endedBy: p.public.text().nullable(),
    version: p.integer(),
  },
});

/** 认定: that an authority confirmed a household or a person in a category. Never overwritten: it ends, and another one is made. */
export class Confirmation extends ConfirmationSchema.class {}
ConfirmationSchema.setClass(Confirmation);

/** What is sealed of a confirmation. */
export const SealedConfirmation = fieldsOf(ConfirmationSchema);
