import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { fieldsOf, p, text } from '#marks';
import { type NumberedDocumentKind, documentMaskOf, isIdentityDocumentKind, maskOf } from '#personal';
import { filingStates } from '../filings/filing.workflow.ts';
import { UNTRAINED_SQL } from './warnings.ts';

/** What is filed of an advisor is kept as long as the filing: no erasure of advisors is defined. */
const filed = { exported: true, erased: { not: 'kept as long as the filing' } } as const;

/** What only few may see whole. */
export const named = {
  identityDocumentKind: p.personal(filed).text().$type<NumberedDocumentKind>().hidden().lazy(),
  identityNumber: p
    .personal({
      ...filed,
      masked: (number, { identityDocumentKind: kind }) =>
        typeof kind === 'string' && isIdentityDocumentKind(kind) && kind !== 'NONE'
          ? documentMaskOf(kind, number)
          : null,
    })
    .sealedAlways(text),
  identityNumberLookup: p.lookupAlways('identityNumber'),
  identityNumberMasked: p.maskAlways('identityNumber'),
  phone: p.personal({ ...filed, masked: (phone) => maskOf('phone', phone) }).sealedAlways(text),
  phoneMasked: p.maskAlways('phone'),
};

/** A real-name person posted at stations (社区救助顾问), with the current state of the filing. */
export const AdvisorSchema = defineEntity({
  name: 'Advisor',
  schema: 'advisors',
  tableName: 'advisor',
  indexes: [
    { name: 'advisor_division_id', properties: ['division', 'id'] },
    { name: 'advisor_name', properties: ['name', 'id', 'division'] },
    { name: 'advisor_created_at', properties: ['createdAt', 'id', 'division'] },
    { name: 'advisor_filing_since', properties: ['filingSince', 'id', 'division'] },
    { name: 'advisor_licence_valid_until', properties: ['licenceValidUntil', 'id', 'division'] },
    { name: 'advisor_division_filing', properties: ['division', 'filingState'] },
    { name: 'advisor_untrained', properties: ['division', 'id'], where: UNTRAINED_SQL },
  ],
  uniques: [
    // Someone who withdrew may come back and be registered anew.
    { name: 'advisor_identity_number', properties: ['identityNumberLookup'], where: "filing_state <> 'WITHDRAWN'" },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    name: p.personal(filed).text().collation('C'),
    ...named,
    employer: p.personal(filed).text(),
    role: p.public.text().$type<CodeKey>(),
    skills: p.public.array().$type<CodeKey[]>(),
    /** Words of before there was a list, where one of them has no code: all of them, as they were typed. */
    skillsInWords: p.public.array().nullable(),
    licenceLevel: p.personal(filed).text().$type<CodeKey>().nullable(),
    licenceNumber: p.personal(filed).text().nullable(),
    licenceValidUntil: p.personal(filed).date().$type<CalendarDate>().nullable(),
    /** 岗前培训 (policy clause 五(三)), entered by hand. */
    preServiceTrainedOn: p.personal(filed).date().$type<CalendarDate>().nullable(),
    /** Since when the advisor is posted somewhere: until then the training was due. */
    firstPostedOn: p.date().$type<CalendarDate>(),
    filingState: p.public.enum(filingStates),
    /** When the last step brought it to that state. */
    filingSince: p.datetime(),
    /** The district or street that decides on the filing. */
    filingAuthority: p.public.text().$type<DivisionCode>().collation('C'),
    /** The stations of the current postings, the main one first; a step that changes counters must reach all of them. */
    stations: p.public.array().$type<RecordId[]>(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Advisor extends AdvisorSchema.class {}
AdvisorSchema.setClass(Advisor);

/** What only few may see whole, as an advisor's row keeps it. */
export const Named = fieldsOf(AdvisorSchema, named);
