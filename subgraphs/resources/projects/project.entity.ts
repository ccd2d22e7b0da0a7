import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import type { clientCategories } from '../categories.ts';

/** A project that a provider runs for people in hardship (项目库). It stands with its provider's division. */
export const ProjectSchema = defineEntity({
  name: 'Project',
  schema: 'resources',
  tableName: 'project',
  indexes: [
    { name: 'project_division_id', properties: ['division', 'id'] },
    { name: 'project_provider', properties: ['provider'] },
  ],
  checks: [
    { name: 'project_runs_order', expression: 'runs_until >= runs_from' },
    { name: 'project_has_categories', expression: 'cardinality(categories) > 0' },
    { name: 'project_capacity_not_negative', expression: 'capacity >= 0' },
    { name: 'project_enrolled_not_negative', expression: 'enrolled >= 0' },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    provider: p.public.text().$type<RecordId>().collation('C'),
    title: p.public.text(),
    funder: p.public.text().nullable(),
    /** Where it runs. */
    area: p.public.text().$type<DivisionCode>().collation('C'),
    categories: p.public.array().$type<(typeof clientCategories)[number][]>(),
    runsFrom: p.date().$type<CalendarDate>(),
    /** The last day; open while null. */
    runsUntil: p.date().$type<CalendarDate>().nullable(),
    /** Places; without limit while null. */
    capacity: p.integer().nullable(),
    enrolled: p.integer().default(0),
    results: p.public.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);
