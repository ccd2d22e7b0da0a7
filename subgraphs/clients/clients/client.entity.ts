import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { fieldsOf, list, p, text } from '#marks';
import type { IdentityDocumentKind } from '#personal';

import { Household } from '../households/household.entity.ts';
import type { Sex } from '../resolvers.generated.ts';
import { maskedName, maskedNumber, maskedPhone } from './masks.ts';

const known = { versioned: true, exported: true, erased: true } as const;

/** What is known of a person; null when the person is erased. */
export const person = {
  name: p
    .personal({ ...known, masked: maskedName })
    .text()
    .nullable()
    .hidden()
    .lazy(),
  identityDocumentKind: p.personal(known).text().$type<IdentityDocumentKind>().nullable(),
  identityNumber: p.personal({ ...known, masked: maskedNumber }).sealed(text),
  identityNumberMasked: p.maskOf('identityNumber'),
  /** Of the number or, of a person without a document, of name, year of birth and street; null where neither is known. */
  identityNumberLookup: p.lookupOf('identityNumber'),
  noDocumentReason: p.personal(known).sealed(text),
  phone: p.personal({ ...known, masked: maskedPhone }).sealed(text),
  phoneMasked: p.maskOf('phone'),
  birthYear: p.personal(known).integer().nullable(),
  sex: p.personal(known).text().$type<Sex>().nullable(),
  riskFlags: p.personal(known).sealed(list<CodeKey>()),
  needs: p.personal(known).sealed(list<CodeKey>()),
};

export const ClientSchema = defineEntity({
  name: 'Client',
  schema: 'clients',
  tableName: 'client',
  indexes: [
    { name: 'client_household_index', properties: ['household'] },
    { name: 'client_division_index', properties: ['division', 'id'], where: 'active' },
    { name: 'client_ended_index', properties: ['division', 'id'], where: 'not active' },
    { name: 'client_due_index', properties: ['visitDueOn', 'id', 'division'], where: 'active' },
    { name: 'client_division_due_index', properties: ['division', 'visitDueOn', 'id'], where: 'active' },
    { name: 'client_merged_into', properties: ['mergedInto', 'id'], where: 'merged_into is not null' },
    { name: 'client_advisor_due_index', properties: ['advisor', 'visitDueOn', 'id'], where: 'active' },
  ],
  uniques: [{ name: 'client_identity_number_unique', properties: ['identityNumberLookup'], where: 'active' }],
  properties: {
    id: p.text().collation('C').primary(),
    /** The community that serves the client. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    household: () => p.manyToOne(Household).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    category: p
      .personal({ exported: true, erased: { not: 'figures count it' } })
      .text()
      .$type<CodeKey>(),
    categorySince: p.date().$type<CalendarDate>(),
    ...person,
    advisor: p.public.text().collation('C').nullable(),
    active: p.boolean(),
    /** The day of registration, or that on which the client was last served again: the duty begins with the month after it. */
    startedOn: p.date().$type<CalendarDate>(),
    endedOn: p.date().$type<CalendarDate>().nullable(),
    endReason: p.personal({ exported: true, erased: true }).sealedWithRow(text),
    lastVisitedOn: p.date().$type<CalendarDate>().nullable(),
    /** The last day of the month in which the next visit is due; null once the service has ended. */
    visitDueOn: p.date().$type<CalendarDate>().nullable(),
    /** The id under which another owner serves the client since a move. */
    forwardedTo: p.personal({ exported: true, erased: true }).text().collation('C').nullable(),
    /** The record of the same person into which this one was merged: it is read under that, and nothing of it changes any more. */
    mergedInto: p.public.text().collation('C').nullable(),
    /** When the personal data were erased: figures still count the record, and nothing of it changes any more. */
    erasedAt: p.datetime().nullable(),
    version: p.integer(),
    registeredAt: p.datetime(),
    registeredBy: p.public.text(),
    changedAt: p.datetime(),
    changedBy: p.public.text(),
  },
});

/** 救助对象: a person served. */
export class Client extends ClientSchema.class {}
ClientSchema.setClass(Client);

/** What is known of a person, as a client's row keeps it. */
export const Person = fieldsOf(ClientSchema, person);
/** What is sealed of a client. */
export const SealedClient = fieldsOf(ClientSchema);
