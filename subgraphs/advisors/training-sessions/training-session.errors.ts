import { defineErrors } from '#errors';
import type { TrainingSession } from './training-session.entity.ts';

/** What is refused of sessions. */
export const trainingSessionErrors = defineErrors({
  SESSION_CANCELLED: {
    meaning: 'The session was cancelled: nobody is enrolled in it, and nobody attended.',
    retryable: false,
    en: 'The session was cancelled on {on}. Choose another one.',
    zh: '该培训班已于 {on} 取消，请选择其他培训班。',
  },
  SESSION_BEGUN: {
    meaning: 'The session has begun, and is cancelled no more.',
    retryable: false,
    en: 'The session began on {on} and cannot be cancelled. Record who attended.',
    zh: '该培训班已于 {on} 开班，不能取消，请登记参训情况。',
  },
  SESSION_NOT_BEGUN: {
    meaning: 'The session has not begun: nobody has attended it yet.',
    retryable: false,
    en: 'The session begins on {on}. Record attendance from that day on.',
    zh: '该培训班 {on} 开班，请在开班当日或之后登记参训情况。',
  },
});

const SESSION = ['input', 'session'];

/** Errors: SESSION_CANCELLED. */
export function mustNotBeCancelled({ cancelledOn }: TrainingSession): void {
  if (cancelledOn) throw trainingSessionErrors.of('SESSION_CANCELLED', { values: { on: cancelledOn }, path: SESSION });
}

/** Errors: SESSION_BEGUN. */
export function mustNotHaveBegun({ startsOn }: TrainingSession, today: string): void {
  if (startsOn <= today) throw trainingSessionErrors.of('SESSION_BEGUN', { values: { on: startsOn }, path: SESSION });
}

/** Errors: SESSION_NOT_BEGUN. */
export function mustHaveBegun({ startsOn }: TrainingSession, today: string): void {
  if (startsOn > today)
    throw trainingSessionErrors.of('SESSION_NOT_BEGUN', { values: { on: startsOn }, path: SESSION });
}
