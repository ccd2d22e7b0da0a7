import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { fieldsOf, p, text } from '#marks';

import { Client } from './client.entity.ts';

const told = { exported: true, erased: true } as const;

export const EndedServiceSchema = defineEntity({
  name: 'EndedService',
  schema: 'clients',
  tableName: 'ended_service',
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** From 1, in the order of time. */
    ordinal: p.integer().primary(),
    /** Where the client lies now. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    startedOn: p.date().$type<CalendarDate>(),
    endedOn: p.date().$type<CalendarDate>(),
    endReason: p.personal(told).sealedWithRow(text),
    /** The ordinal of the last category that was held in it. */
    lastCategory: p.integer(),
    /** Why the client is served again after it. */
    reopenReason: p.personal(told).sealedWithRow(text),
    reopenedAt: p.datetime(),
    reopenedBy: p.public.text(),
  },
});

/** 已结束的服务期: an earlier period of service of a client who was served again. Rows are added, and emptied when the person is erased. */
export class EndedService extends EndedServiceSchema.class {}
EndedServiceSchema.setClass(EndedService);

export const SealedEndedService = fieldsOf(EndedServiceSchema);
