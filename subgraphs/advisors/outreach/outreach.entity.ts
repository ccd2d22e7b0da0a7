import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { Station } from '../stations/station.entity.ts';
import { OutreachPlanItem } from './outreach-plan-item.entity.ts';

/** Free words on an event, which names nobody who is served. */
const kept = {
  erased: { not: 'says what was done in public, and of nobody who was there' },
  exported: { not: 'says what was done in public, and of nobody who was there' },
} as const;

/** What an event said before it was corrected or withdrawn. */
export type OutreachVersion = {
  readonly version: number;
  readonly heldOn: CalendarDate;
  readonly channel: CodeKey;
  readonly topics: readonly CodeKey[];
  readonly place: string;
  readonly reach: number | null;
  readonly materials: number | null;
  readonly remarks: string | null;
  readonly planItem: RecordId | null;
  /** Why it was replaced, and when, as ISO 8601. */
  readonly reason: string;
  readonly replacedAt: string;
};

/** 宣传活动: what was explained in public, when, where and by which channel, and how many people it reached. */
export const OutreachSchema = defineEntity({
  name: 'Outreach',
  schema: 'advisors',
  tableName: 'outreach',
  indexes: [
    { name: 'outreach_held_on', properties: ['heldOn', 'id', 'division'] },
    { name: 'outreach_division_id', properties: ['division', 'id'] },
    { name: 'outreach_division_held_on', properties: ['division', 'heldOn'] },
    { name: 'outreach_of_plan_item', properties: ['planItem'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The station's, or that of the street, district or city whose event it was. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    station: () => p.manyToOne(Station).mapToPk().fieldName('station').nullable().deleteRule('no action'),
    heldOn: p.date().$type<CalendarDate>(),
    channel: p.public.text().$type<CodeKey>().collation('C'),
    topics: p.public.array().$type<CodeKey[]>(),
    place: p.public.text(),
    /** 覆盖人数; null where nobody counted. */
    reach: p.integer().nullable(),
    /** 发放资料份数; null where nobody counted. */
    materials: p.integer().nullable(),
    remarks: p.personal(kept).text().nullable(),
    planItem: () => p.manyToOne(OutreachPlanItem).mapToPk().fieldName('plan_item').nullable().deleteRule('no action'),
    withdrawnOn: p.date().$type<CalendarDate>().nullable(),
    /** What it said before, the latest first. */
    versions: p.personal(kept).json().$type<readonly OutreachVersion[]>(),
    version: p.integer(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Outreach extends OutreachSchema.class {}
OutreachSchema.setClass(Outreach);

/** What the event says now, as the version that another takes the place of. Pure. */
export function versionOf(outreach: Outreach, reason: string, now: Date): OutreachVersion {
  const { version, heldOn, channel, topics, place, reach, materials, remarks, planItem } = outreach;
  return {
    version,
    heldOn,
    channel,
    topics,
    place,
    reach: reach ?? null,
    materials: materials ?? null,
    remarks: remarks ?? null,
    planItem: planItem ?? null,
    reason,
    replacedAt: now.toISOString(),
  };
}
