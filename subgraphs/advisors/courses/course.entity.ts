import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

export const courseKinds = ['PRE_SERVICE', 'CONTINUING'] as const;
export type CourseKind = (typeof courseKinds)[number];
export type TrainingTopic = 'POLICY' | 'SERVICE_CONTENT' | 'COMMUNICATION' | 'WORK_RULES';

/** 培训资料: a link or a text. */
export type CourseMaterial = { readonly title: string; readonly url: string | null; readonly text: string | null };

/** What a course says, in one version of it. */
export type CourseVersion = {
  readonly version: number;
  readonly title: string;
  readonly kind: CourseKind;
  readonly topics: readonly TrainingTopic[];
  readonly hours: number;
  readonly materials: readonly CourseMaterial[];
  /** When it was written, as ISO 8601. */
  readonly writtenAt: string;
};

/** 培训课程: written by the city; at every other owner the copy that the city sent it. */
export const CourseSchema = defineEntity({
  name: 'Course',
  schema: 'advisors',
  tableName: 'course',
  indexes: [
    { name: 'course_division_id', properties: ['division', 'id'] },
    { name: 'course_title', properties: ['title', 'id', 'division'] },
  ],
  properties: {
    /** Also of a copy that of the city. */
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The owner that keeps the row. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    title: p.public.text().collation('C'),
    kind: p.public.enum(courseKinds),
    topics: p.public.array().$type<TrainingTopic[]>(),
    /** 学时. */
    hours: p.integer(),
    materials: p.public.json().$type<readonly CourseMaterial[]>(),
    /** All versions, the newest first. */
    versions: p.public.json().$type<readonly CourseVersion[]>(),
    withdrawnOn: p.date().$type<CalendarDate>().nullable(),
    version: p.integer(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Course extends CourseSchema.class {}
CourseSchema.setClass(Course);

/** What the course says now, as a version of it. Pure. */
export function versionOf({ version, title, kind, topics, hours, materials, updatedAt }: Course): CourseVersion {
  return { version, title, kind, topics, hours, materials, writtenAt: updatedAt.toISOString() };
}
