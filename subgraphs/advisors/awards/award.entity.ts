import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stateNamesOf } from '#workflows';
import { awardWorkflow } from './award.workflow.ts';

/** Who confers it: the district, or the city after it. */
export const awardLevels = ['DISTRICT', 'CITY'] as const;
export type AwardLevel = (typeof awardLevels)[number];

/** What a nomination says of an advisor; exported once it is conferred. */
const nominated = { exported: true, erased: { not: 'proves for what the award was conferred' } } as const;

/**
 * 表彰: a nomination of an advisor and, once conferred, the award. At the owner of the advisor it is the record, which moves along with the advisor; at the
 * city's owner it is the copy of what was handed up, with the city's decision.
 */
export const AwardSchema = defineEntity({
  name: 'Award',
  schema: 'advisors',
  tableName: 'award',
  indexes: [
    { name: 'award_division_id', properties: ['division', 'id'] },
    { name: 'award_since', properties: ['since', 'id', 'division'] },
    { name: 'award_conferred_on', properties: ['conferredOn', 'id', 'division'] },
    { name: 'award_registered', properties: ['registered'] },
  ],
  uniques: [
    {
      name: 'award_once',
      properties: ['registered', 'kind', 'level', 'year'],
      where: "state in ('NOMINATED', 'RETURNED', 'HANDED_UP', 'CONFERRED')",
    },
    { name: 'award_nomination', properties: ['nomination'] },
  ],
  properties: {
    /** Begins with the owner that keeps it: the city's copy is the city's to decide. */
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The advisor's; of a copy the city. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The owner of the advisor, which keeps the record. */
    holder: p.public.text().$type<DivisionCode>().collation('C'),
    /** The record that a copy is of; null of the record itself. */
    nomination: p.public.text().$type<RecordId>().collation('C').nullable(),
    advisor: p.public.text().$type<RecordId>().collation('C'),
    /** The same of the record itself, null of a copy. */
    registered: p.public.text().$type<RecordId>().collation('C').nullable(),
    /** As the advisor was called when nominated. */
    name: p.personal(nominated).text(),
    kind: p.public.text().$type<CodeKey>().collation('C'),
    level: p.public.enum(awardLevels),
    year: p.integer(),
    /** Of a studio. */
    station: p.public.text().$type<RecordId>().collation('C').nullable(),
    stationName: p.public.text().nullable(),
    reasons: p.personal(nominated).text(),
    /** The street or the district that nominated. */
    nominator: p.public.text().$type<DivisionCode>().collation('C'),
    /** The district that confirms. */
    district: p.public.text().$type<DivisionCode>().collation('C'),
    /** Who decides now, and has conferred it where it is conferred. */
    authority: p.public.text().$type<DivisionCode>().collation('C'),
    /** Null again once it is revoked. */
    conferredOn: p.date().$type<CalendarDate>().nullable(),
    state: p.public.enum(stateNamesOf(awardWorkflow)),
    since: p.datetime(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class Award extends AwardSchema.class {}
AwardSchema.setClass(Award);
