import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { fieldsOf, p, text } from '#marks';
import { maskOf } from '#personal';
import { stateNamesOf } from '#workflows';

import { Client } from '../clients/client.entity.ts';
import { maskedName, maskedPhone } from '../clients/masks.ts';
import { leadWorkflow } from './lead.workflow.ts';

/** Of the person in hardship, once a client is registered for the lead. */
const ofPerson = { exported: true, erased: true } as const;
/** Of whoever reported: emptied with the person, and never in the person's export. */
const ofReporter = { exported: { not: 'who reported is not told to those whom they reported' }, erased: true } as const;

/** What was said of whom, by whom, and what was found. */
export const said = {
  happened: p.personal(ofReporter).sealedWithRow(text),
  personName: p.personal({ ...ofPerson, masked: maskedName }).sealedWithRow(text),
  personNumber: p.personal({ ...ofPerson, masked: (number) => maskOf('identityNumber', number) }).sealedWithRow(text),
  personPhone: p.personal({ ...ofPerson, masked: maskedPhone }).sealedWithRow(text),
  personAddress: p.personal({ ...ofPerson, masked: () => null }).sealedWithRow(text),
  reporterName: p.personal(ofReporter).sealedWithRow(text),
  reporterPhone: p.personal(ofReporter).sealedWithRow(text),
  checkPlace: p.personal({ ...ofPerson, masked: () => null }).sealedWithRow(text),
  findings: p.personal(ofPerson).sealedWithRow(text),
};

export const LeadSchema = defineEntity({
  name: 'Lead',
  schema: 'clients',
  tableName: 'lead',
  indexes: [
    { name: 'lead_received_on', properties: ['receivedOn', 'id', 'division'] },
    { name: 'lead_due_on', properties: ['dueOn', 'id', 'division'] },
    { name: 'lead_division_id', properties: ['division', 'id'] },
    { name: 'lead_client', properties: ['client'] },
    { name: 'lead_joined_to', properties: ['joinedTo'] },
    { name: 'lead_person_number', properties: ['personNumberLookup'] },
    { name: 'lead_person_phone', properties: ['personPhoneLookup'] },
    { name: 'lead_person_name', properties: ['personNameLookup'] },
  ],
  uniques: [
    { name: 'lead_receipt', properties: ['receipt'] },
    { name: 'lead_item', properties: ['source', 'externalId'] },
  ],
  properties: {
    /** Begins with the division that it was received for. */
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Where the hardship is: a community, a street, or the district where more is not known. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Where it was received: figures of what comes in count it there, wherever it is forwarded. */
    receivedIn: p.public.text().$type<DivisionCode>().collation('C'),
    /** Keyed hash of the receipt, which is kept nowhere. */
    receipt: p.public.text().collation('C'),
    source: p.public.text().$type<CodeKey>(),
    /** The first one, and those of the leads joined to it. */
    sources: p.public.array().$type<CodeKey[]>(),
    ...said,
    personNameMasked: p.maskOf('personName'),
    personNumberMasked: p.maskOf('personNumber'),
    personPhoneMasked: p.maskOf('personPhone'),
    /** As clients are found by their number. */
    personNumberLookup: p.lookupOf('personNumber'),
    /** As clients are found by their phone. */
    personPhoneLookup: p.lookupOf('personPhone'),
    /** Of name and street. */
    personNameLookup: p.lookupOf('personName'),
    level: p.public.text().$type<CodeKey>().nullable(),
    receivedOn: p.date().$type<CalendarDate>(),
    dueOn: p.date().$type<CalendarDate>(),
    /** From this day on the district looks at it, while it is open. */
    escalatesOn: p.date().$type<CalendarDate>(),
    advisor: p.public.text().collation('C').nullable(),
    station: p.public.text().collation('C').nullable(),
    checkedOn: p.date().$type<CalendarDate>().nullable(),
    checkedBy: p.public.text().nullable(),
    outcomes: p.public.array().$type<CodeKey[]>(),
    client: () =>
      p
        .manyToOne(Client)
        .mapToPk()
        .fieldName('client')
        .collation('C')
        .nullable()
        .updateRule('no action')
        .deleteRule('no action'),
    /** The visit on which it was found. */
    visit: p.public.text().collation('C').nullable(),
    joinedTo: p.public.text().$type<RecordId>().collation('C').nullable(),
    /** How another authority's system calls the item, with a keyed hash of what it said. */
    externalId: p.public.text().collation('C').nullable(),
    contentHash: p.public.text().nullable(),
    /** When it was handled first, where, and whether by then. */
    firstHandledOn: p.date().$type<CalendarDate>().nullable(),
    handledIn: p.public.text().$type<DivisionCode>().collation('C').nullable(),
    inTime: p.boolean().nullable(),
    state: p.public.enum(stateNamesOf(leadWorkflow)),
    since: p.datetime(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

/** 困难线索: a report that somebody may be in hardship, and how it is handled. */
export class Lead extends LeadSchema.class {}
LeadSchema.setClass(Lead);

/** What is said, as a lead's row keeps it. */
export const Said = fieldsOf(LeadSchema, said);
