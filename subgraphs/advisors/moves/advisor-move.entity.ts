import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';
import { Advisor } from '../advisors/advisor.entity.ts';

export const AdvisorMoveSchema = defineEntity({
  name: 'AdvisorMove',
  schema: 'advisors',
  tableName: 'advisor_move',
  properties: {
    advisor: () =>
      p
        .manyToOne(Advisor)
        .primary()
        .mapToPk()
        .fieldName('advisor')
        .collation('C')
        .updateRule('no action')
        .deleteRule('no action'),
    /** From 1, in the order in which moves were recorded. */
    ordinal: p.integer().primary(),
    /** That of the advisor now: readers of the record read where it came from. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    movedFrom: p.public.text().$type<DivisionCode>().collation('C'),
    movedTo: p.public.text().$type<DivisionCode>().collation('C'),
    movedOn: p.date().$type<CalendarDate>(),
    recordedAt: p.datetime(),
    recordedBy: p.public.text(),
  },
});

/** 调动: that an advisor's registration moved to another division of the owner. Rows are added, never changed. */
export class AdvisorMove extends AdvisorMoveSchema.class {}
AdvisorMoveSchema.setClass(AdvisorMove);
