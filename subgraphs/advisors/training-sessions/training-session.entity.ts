import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { courseKinds } from '../courses/course.entity.ts';

/** 培训班: of the city or a district; at every owner beneath also the copy that it was sent. What it took of the course stays as it was then. */
export const TrainingSessionSchema = defineEntity({
  name: 'TrainingSession',
  schema: 'advisors',
  tableName: 'training_session',
  indexes: [
    { name: 'training_session_division_id', properties: ['division', 'id'] },
    { name: 'training_session_starts_on', properties: ['startsOn', 'id', 'division'] },
  ],
  properties: {
    /** Also of a copy that of its holder. */
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The owner that keeps the row. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The city or the district that holds the session. */
    holder: p.public.text().$type<DivisionCode>().collation('C'),
    /** Whether the holder keeps the row, and it is no copy. */
    isOwn: p.boolean(),
    course: p.public.text().$type<RecordId>().collation('C'),
    courseVersion: p.integer(),
    title: p.public.text(),
    kind: p.public.enum(courseKinds),
    hours: p.integer(),
    startsOn: p.date().$type<CalendarDate>(),
    endsOn: p.date().$type<CalendarDate>(),
    time: p.public.text().nullable(),
    place: p.public.text(),
    trainer: p.public.text(),
    /** Of each owner's advisors. */
    capacity: p.integer(),
    cancelledOn: p.date().$type<CalendarDate>().nullable(),
    cancelReason: p.public.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class TrainingSession extends TrainingSessionSchema.class {}
TrainingSessionSchema.setClass(TrainingSession);
