import { defineEntity, p } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Sealed } from '#sealing';

import type { VisitMode } from '../resolvers.generated.ts';
import { Client } from '../clients/client.entity.ts';

export const VisitSchema = defineEntity({
  name: 'Visit',
  schema: 'clients',
  tableName: 'visit',
  indexes: [{ name: 'visit_client_index', properties: ['client', 'visitedOn', 'id'], include: ['withdrawnAt'] }],
  properties: {
    /** Begins with the community of the client at the time. */
    id: p.text().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    advisor: p.text().collation('C').nullable(),
    visitedOn: p.date().$type<CalendarDate>(),
    mode: p.text().$type<VisitMode>(),
    /** What was found; null when the client is erased. */
    notes: p.text().$type<Sealed>().nullable(),
    nextStepOn: p.date().$type<CalendarDate>().nullable(),
    version: p.integer(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
    /** 撤回: when, by whom and why it was taken back as recorded by mistake; null while it stands. */
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.text().nullable(),
    /** Null also when the client is erased. */
    withdrawalReason: p.text().$type<Sealed>().nullable(),
  },
});

/** 走访: a recorded home visit, as its latest version says. */
export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);
