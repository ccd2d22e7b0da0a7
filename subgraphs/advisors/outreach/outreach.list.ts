import { defineList } from '#lists';
import { OutreachPlanItem } from './outreach-plan-item.entity.ts';
import { Outreach } from './outreach.entity.ts';

/** 宣传活动列表: events at or beneath a division, the latest first; those that were withdrawn only where they are asked for. */
export const outreachList = defineList(Outreach, {
  field: 'outreach',
  filter: {
    channels: { oneOf: 'channel', codes: 'publicityChannel' },
    topic: { includes: 'topics', codes: 'policyKind' },
    stations: { oneOf: 'station' },
    planItems: { oneOf: 'planItem' },
    reachUnknown: { met: 'reach is null' },
    withdrawn: { met: 'withdrawn_on is not null' },
    from: { from: 'heldOn' },
    until: { until: 'heldOn' },
  },
  defaults: { withdrawn: false },
  order: { HELD_ON: 'heldOn' },
  orderBy: { field: 'HELD_ON', direction: 'DESC' },
});

/** 年度宣传计划列表: items of the plans that hold at or beneath a division, by the month by which they are due. */
export const outreachPlanItemList = defineList(OutreachPlanItem, {
  field: 'outreachPlanItems',
  filter: { year: { is: 'year' }, channels: { oneOf: 'channel', codes: 'publicityChannel' } },
  order: { DUE_MONTH: 'dueMonth' },
  orderBy: { field: 'DUE_MONTH', direction: 'ASC' },
});
