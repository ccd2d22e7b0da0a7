import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from '../clients/client.entity.ts';
import { Household } from '../households/household.entity.ts';

export const MembershipSchema = defineEntity({
  name: 'Membership',
  schema: 'clients',
  tableName: 'household_membership',
  indexes: [{ name: 'household_membership_household', properties: ['household', 'client'] }],
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** From 1, in the order of time. */
    ordinal: p.integer().primary(),
    /** Where the client is registered now. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    household: () => p.manyToOne(Household).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** The community in which the household was registered in that time: of one that moved there is a row for each community. */
    registeredIn: p.public.text().$type<DivisionCode>().collation('C'),
    /** The day on which the client joined, as it was stated; of the first household the day of registration. */
    since: p.date().$type<CalendarDate>(),
    until: p.date().$type<CalendarDate>(),
    /** The days on which that was recorded, by which the caseload counts; null: from the start. */
    countedFrom: p.date().$type<CalendarDate>().nullable(),
    countedUntil: p.date().$type<CalendarDate>(),
    /** The months, as 2026-11, by which the duty of visiting counts; null: from the start. */
    dutyFrom: p.public.text().$type<YearMonth>().collation('C').nullable(),
    dutyUntil: p.public.text().$type<YearMonth>().collation('C'),
    /** Why the client left for another household. */
    reason: p.personal({ exported: true, erased: true }).sealedWithRow(text),
    recordedAt: p.datetime(),
    recordedBy: p.public.text(),
  },
});

/**
 * 家庭成员变动: a household to which a client belonged before the present one. Rows are added, and emptied when the person is erased. A row holds
 * the places of registration as they were, since the household may move on to where those who read of the client do not see it.
 */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);

export const SealedMembership = fieldsOf(MembershipSchema);
