import { defineEntity, p } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import type { NumberedDocumentKind } from '#personal';
import type { Sealed } from '#sealing';
import { filingStates } from '../filings/filing-states.ts';
import { advisorRoles, licenceLevels } from './advisor-roles.ts';

/** A real-name person posted at stations (社区救助顾问), with the current state of the filing. */
export const AdvisorSchema = defineEntity({
  name: 'Advisor',
  schema: 'advisors',
  tableName: 'advisor',
  indexes: [
    { name: 'advisor_division_id', properties: ['division', 'id'] },
    { name: 'advisor_name', properties: ['name', 'id', 'division'] },
    { name: 'advisor_created_at', properties: ['createdAt', 'id', 'division'] },
    { name: 'advisor_division_filing', properties: ['division', 'filingState'] },
  ],
  uniques: [
    // Someone who withdrew may come back and be registered anew.
    { name: 'advisor_identity_number', properties: ['identityNumberLookup'], where: "filing_state <> 'WITHDRAWN'" },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    name: p.text().collation('C'),
    identityDocumentKind: p.text().$type<NumberedDocumentKind>().hidden().lazy(),
    identityNumber: p.text().$type<Sealed>().hidden().lazy(),
    identityNumberLookup: p.text().hidden().lazy(),
    identityNumberMasked: p.text().hidden().lazy(),
    phone: p.text().$type<Sealed>().hidden().lazy(),
    phoneMasked: p.text().hidden().lazy(),
    employer: p.text(),
    role: p.enum(advisorRoles),
    skills: p.array(),
    licenceLevel: p.enum(licenceLevels).nullable(),
    licenceNumber: p.text().nullable(),
    filingState: p.enum(filingStates),
    /** The district or street that decides on the filing. */
    filingAuthority: p.text().$type<DivisionCode>().collation('C'),
    /** The stations of the current postings, the main one first; a step that changes counters must reach all of them. */
    stations: p.array().$type<RecordId[]>(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.text(),
    updatedAt: p.datetime(),
    updatedBy: p.text(),
  },
});

export class Advisor extends AdvisorSchema.class {}
AdvisorSchema.setClass(Advisor);
