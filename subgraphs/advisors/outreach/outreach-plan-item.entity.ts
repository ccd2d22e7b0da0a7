import { defineEntity } from '@mikro-orm/core';
import type { YearMonth } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** What an item of a plan says, in one version of it. */
export type OutreachPlanVersion = {
  readonly version: number;
  readonly title: string;
  readonly channel: CodeKey;
  readonly topics: readonly CodeKey[];
  readonly aim: number;
  readonly aimReach: number | null;
  readonly dueMonth: YearMonth;
  /** When it was written, as ISO 8601. */
  readonly writtenAt: string;
};

/** 年度宣传计划项目: how many events of a channel a district or the city means to hold in a year, and by which month. */
export const OutreachPlanItemSchema = defineEntity({
  name: 'OutreachPlanItem',
  schema: 'advisors',
  tableName: 'outreach_plan_item',
  indexes: [
    { name: 'outreach_plan_item_division_id', properties: ['division', 'id'] },
    { name: 'outreach_plan_item_due_month', properties: ['dueMonth', 'id', 'division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Whose plan it is. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    year: p.integer(),
    title: p.public.text(),
    channel: p.public.text().$type<CodeKey>().collation('C'),
    topics: p.public.array().$type<CodeKey[]>(),
    /** 计划场次; 0 where it was given up. */
    aim: p.integer(),
    aimReach: p.integer().nullable(),
    /** The last month in which it is in time. */
    dueMonth: p.public.text().$type<YearMonth>().collation('C'),
    /** All versions, the newest first. */
    versions: p.public.json().$type<readonly OutreachPlanVersion[]>(),
    version: p.integer(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class OutreachPlanItem extends OutreachPlanItemSchema.class {}
OutreachPlanItemSchema.setClass(OutreachPlanItem);

/** What the item says now, as a version of it. Pure. */
export function versionOfItem(item: OutreachPlanItem): OutreachPlanVersion {
  const { version, title, channel, topics, aim, aimReach, dueMonth, updatedAt } = item;
  return {
    version,
    title,
    channel,
    topics,
    aim,
    aimReach: aimReach ?? null,
    dueMonth,
    writtenAt: updatedAt.toISOString(),
  };
}
