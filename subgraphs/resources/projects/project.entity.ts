import { defineEntity, p } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import type { CodeKey } from '#code-lists';

/** A project that a provider runs for people in hardship (项目库). It stands with its provider's division. */
export const ProjectSchema = defineEntity({
  name: 'Project',
  schema: 'resources',
  tableName: 'project',
  indexes: [
    { name: 'project_division_id', properties: ['division', 'id'] },
    { name: 'project_provider', properties: ['provider'] },
    { name: 'project_title', properties: ['title', 'id', 'division'] },
    { name: 'project_runs_from', properties: ['runsFrom', 'id', 'division'] },
    { name: 'project_runs_until', properties: ['runsUntil', 'id', 'division'] },
  ],
  checks: [
    { name: 'project_runs_order', expression: 'runs_until >= runs_from' },
    { name: 'project_has_categories', expression: 'cardinality(categories) > 0' },
    { name: 'project_capacity_not_negative', expression: 'capacity >= 0' },
    { name: 'project_enrolled_not_negative', expression: 'enrolled >= 0' },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    provider: p.text().$type<RecordId>().collation('C'),
    title: p.text().collation('C'),
    funder: p.text().nullable(),
    /** Where it runs. */
    area: p.text().$type<DivisionCode>().collation('C'),
    categories: p.array().$type<CodeKey[]>(),
    runsFrom: p.date().$type<CalendarDate>(),
    /** The last day; open while null. */
    runsUntil: p.date().$type<CalendarDate>().nullable(),
    /** Places; without limit while null. */
    capacity: p.integer().nullable(),
    enrolled: p.integer().default(0),
    results: p.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.text(),
    updatedAt: p.datetime(),
    updatedBy: p.text(),
  },
});

export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);
