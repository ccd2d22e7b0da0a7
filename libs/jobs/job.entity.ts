import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 后台任务: a job of the owner as it stands, one row a job and, of a triggered one, key. */
export const JobSchema = defineEntity({
  name: 'Job',
  schema: 'audit',
  tableName: 'job',
  indexes: [
    { name: 'job_division_id', properties: ['division', 'id'] },
    { name: 'job_name', properties: ['name', 'id', 'division'] },
  ],
  uniques: [{ name: 'job_name_key', properties: ['name', 'key'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The owner. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    name: p.public.text().collation('C'),
    /** What it was triggered for, such as an owner's code: no personal value. Empty in the row of the job as a whole. */
    key: p.public.text().collation('C'),
    /** When it runs next; only when it is triggered while null. */
    runAt: p.datetime().nullable(),
    /** How often it was triggered, so that a run knows what came while it was under way. */
    triggers: p.integer().default(0),
    /** Of a paused job no key runs; stands in the row of the job as a whole. */
    paused: p.boolean().default(false),
    /** The run that is under way, which alone may write. */
    lock: p.public.uuid().nullable(),
    lockedUntil: p.datetime().nullable(),
    /** The backend of the process that does it, which ends with the process. */
    lockedBy: p.integer().nullable(),
    lastRunAt: p.datetime().nullable(),
    /** How often it was tried since it last was done. */
    attempts: p.integer().default(0),
    /** Whether it is tried no more until its next time or trigger. */
    failed: p.boolean().default(false),
    errorCode: p.public.text().nullable(),
    /** How many things the last run that was done found which somebody should look at. */
    findings: p.integer().default(0),
  },
});

export class JobRow extends JobSchema.class {}
JobSchema.setClass(JobRow);
