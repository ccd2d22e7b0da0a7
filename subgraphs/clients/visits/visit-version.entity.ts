import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { fieldsOf, p, versionsOf } from '#marks';

import type { VisitMode } from '../resolvers.generated.ts';
import { Visit, found } from './visit.entity.ts';

const foundBefore = versionsOf(found);

export const VisitVersionSchema = defineEntity({
  name: 'VisitVersion',
  schema: 'clients',
  tableName: 'visit_version',
  properties: {
    visit: () => p.manyToOne(Visit).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    version: p.integer().primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    advisor: p.public.text().collation('C').nullable(),
    visitedOn: p.date().$type<CalendarDate>(),
    mode: p.public.text().$type<VisitMode>(),
    ...foundBefore,
    recordedAt: p.datetime(),
    recordedBy: p.public.text(),
  },
});

/** 走访记录的旧版本: what a visit said before a correction, whole. Rows are added, never changed. */
export class VisitVersion extends VisitVersionSchema.class {}
VisitVersionSchema.setClass(VisitVersion);

/** What was found on a visit, as an earlier version keeps it. */
export const FoundBefore = fieldsOf(VisitVersionSchema, foundBefore);
