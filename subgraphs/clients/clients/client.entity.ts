import { defineEntity, p } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import type { IdentityDocumentKind } from '#personal';
import type { Sealed } from '#sealing';

import { Household } from '../households/household.entity.ts';
import type { Sex } from '../resolvers.generated.ts';

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
    { name: 'client_advisor_due_index', properties: ['advisor', 'visitDueOn', 'id'], where: 'active' },
  ],
  uniques: [{ name: 'client_identity_number_unique', properties: ['identityNumberLookup'], where: 'active' }],
  properties: {
    id: p.text().collation('C').primary(),
    /** The community that serves the client. */
    division: p.text().$type<DivisionCode>().collation('C'),
    household: () => p.manyToOne(Household).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    category: p.text().$type<CodeKey>(),
    categorySince: p.date().$type<CalendarDate>(),
    /** This and what follows of the person is null when the person is erased. */
    name: p.text().nullable().hidden().lazy(),
    identityDocumentKind: p.text().$type<IdentityDocumentKind>().nullable(),
    identityNumber: p.text().$type<Sealed>().nullable().hidden().lazy(),
    /** Keyed hash of the number or, of a person without a document, of name, year of birth and street; null where neither is known. */
    identityNumberLookup: p.text().nullable().hidden().lazy(),
    identityNumberMasked: p.text().nullable().hidden().lazy(),
    noDocumentReason: p.text().$type<Sealed>().nullable().hidden().lazy(),
    phone: p.text().$type<Sealed>().nullable().hidden().lazy(),
    phoneMasked: p.text().nullable().hidden().lazy(),
    birthYear: p.integer().nullable(),
    sex: p.text().$type<Sex>().nullable(),
    riskFlags: p.text().$type<Sealed>().nullable().hidden().lazy(),
    needs: p.text().$type<Sealed>().nullable().hidden().lazy(),
    advisor: p.text().collation('C').nullable(),
    active: p.boolean(),
    /** The day of registration, or that on which the client was last served again: the duty begins with the month after it. */
    startedOn: p.date().$type<CalendarDate>(),
    endedOn: p.date().$type<CalendarDate>().nullable(),
    endReason: p.text().$type<Sealed>().nullable(),
    lastVisitedOn: p.date().$type<CalendarDate>().nullable(),
    /** The last day of the month in which the next visit is due; null once the service has ended. */
    visitDueOn: p.date().$type<CalendarDate>().nullable(),
    /** The id under which another owner serves the client since a move. */
    forwardedTo: p.text().collation('C').nullable(),
    /** When the personal data were erased: figures still count the record, and nothing of it changes any more. */
    erasedAt: p.datetime().nullable(),
    version: p.integer(),
    registeredAt: p.datetime(),
    registeredBy: p.text(),
    changedAt: p.datetime(),
    changedBy: p.text(),
  },
});

/** 救助对象: a person served. */
export class Client extends ClientSchema.class {}
ClientSchema.setClass(Client);
