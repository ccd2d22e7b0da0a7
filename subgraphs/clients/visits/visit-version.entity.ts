import { defineEntity, p } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import type { Sealed } from '#sealing';

import type { VisitMode } from '../resolvers.generated.ts';
import { Visit } from './visit.entity.ts';

export const VisitVersionSchema = defineEntity({
  name: 'VisitVersion',
  schema: 'clients',
  tableName: 'visit_version',
  properties: {
    visit: () => p.manyToOne(Visit).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    version: p.integer().primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    advisor: p.text().collation('C').nullable(),
    visitedOn: p.date().$type<CalendarDate>(),
    mode: p.text().$type<VisitMode>(),
    /** What was found; null when the client is erased. */
    notes: p.text().$type<Sealed>().nullable(),
    nextStepOn: p.date().$type<CalendarDate>().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});

/** 走访记录的旧版本: what a visit said before a correction, whole. Rows are added, never changed. */
export class VisitVersion extends VisitVersionSchema.class {}
VisitVersionSchema.setClass(VisitVersion);
