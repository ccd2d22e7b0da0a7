import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { TrainingSession } from './training-session.entity.ts';

/** 培训结果上报: how many of another owner's advisors were enrolled in a session, attended and passed, as that owner handed it up; numbers alone. */
export const TrainingResultSchema = defineEntity({
  name: 'TrainingResult',
  schema: 'advisors',
  tableName: 'training_result',
  indexes: [{ name: 'training_result_division_id', properties: ['division', 'id'] }],
  uniques: [{ name: 'training_result_of_owner', properties: ['session', 'division'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    session: () => p.manyToOne(TrainingSession).mapToPk().fieldName('session'),
    /** The owner whose advisors they are. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Null of an owner that is expected and has not reported. */
    enrolled: p.integer().nullable(),
    attended: p.integer().nullable(),
    passed: p.integer().nullable(),
    reportedAt: p.datetime().nullable(),
  },
});

export class TrainingResult extends TrainingResultSchema.class {}
TrainingResultSchema.setClass(TrainingResult);
