import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

import { Client } from '../clients/client.entity.ts';

/**
 * 责任顾问记录: which advisor the record of a client named at the end of a month and of those after it, until the next row; of the month
 * that goes on, which one it names now.
 */
export const AdvisorPeriodSchema = defineEntity({
  name: 'AdvisorPeriod',
  schema: 'clients',
  tableName: 'advisor_period',
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** The first day of the month. */
    since: p.date().$type<CalendarDate>().primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Null while the client is without one. */
    advisor: p.public.text().collation('C').nullable(),
  },
});

export class AdvisorPeriod extends AdvisorPeriodSchema.class {}
AdvisorPeriodSchema.setClass(AdvisorPeriod);
