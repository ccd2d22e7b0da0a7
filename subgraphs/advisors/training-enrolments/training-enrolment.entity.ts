import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { Advisor } from '../advisors/advisor.entity.ts';
import { courseKinds } from '../courses/course.entity.ts';
import { TrainingSession } from '../training-sessions/training-session.entity.ts';

export const trainingOutcomes = ['PASSED', 'FAILED', 'ABSENT'] as const;
export type TrainingOutcome = (typeof trainingOutcomes)[number];

/** What was trained is kept as long as the filing: no erasure of advisors is defined. */
const trained = { exported: true, erased: { not: 'kept as long as the filing' } } as const;

/** 报名与参训: one advisor in one session, and what came of it. It lies where the advisor is registered, and moves along. */
export const TrainingEnrolmentSchema = defineEntity({
  name: 'TrainingEnrolment',
  schema: 'advisors',
  tableName: 'training_enrolment',
  indexes: [
    { name: 'training_enrolment_division_id', properties: ['division', 'id'] },
    { name: 'training_enrolment_held_on', properties: ['heldOn', 'id', 'division'] },
    { name: 'training_enrolment_session', properties: ['session', 'id'] },
    { name: 'training_enrolment_advisor', properties: ['advisor', 'heldOn'] },
  ],
  uniques: [
    // Who was taken off may be enrolled again.
    { name: 'training_enrolment_once', properties: ['session', 'advisor'], where: 'ended_at is null' },
    { name: 'training_enrolment_certificate', properties: ['certificateNumber'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    session: () => p.manyToOne(TrainingSession).mapToPk().fieldName('session'),
    advisor: () => p.manyToOne(Advisor).mapToPk().fieldName('advisor'),
    /** The advisor's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Where figures count it: the advisor's division until the result is known, and that of then for good. */
    countedIn: p.public.text().$type<DivisionCode>().collation('C'),
    /** The session's: sums by year and month look at this table alone. */
    kind: p.public.enum(courseKinds),
    /** The first day of the session. */
    heldOn: p.date().$type<CalendarDate>(),
    /** Null while it is not known. */
    outcome: p.personal(trained).enum(trainingOutcomes).nullable(),
    /** 学时, of who attended. */
    hours: p.personal(trained).integer().nullable(),
    certificateNumber: p.personal(trained).text().nullable(),
    certifiedOn: p.personal(trained).date().$type<CalendarDate>().nullable(),
    enrolledAt: p.datetime(),
    enrolledBy: p.public.text(),
    /** When it was taken back, or the session was cancelled. */
    endedAt: p.datetime().nullable(),
    endedBy: p.public.text().nullable(),
  },
});

export class TrainingEnrolment extends TrainingEnrolmentSchema.class {}
TrainingEnrolmentSchema.setClass(TrainingEnrolment);
