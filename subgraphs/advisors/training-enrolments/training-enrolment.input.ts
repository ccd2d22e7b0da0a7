import { atLevel } from '#divisions';
import { type ContentOf, fields, inputOf, nested } from '#input';
import type { ActingScope } from '#server';
import { type Write, mayWithin } from '#writes';
import { mustBeFor } from '../courses/course.errors.ts';
import type {
  AttendanceInput,
  EnrolAdvisorsInput,
  RecordAttendanceInput,
  TakeOffAdvisorsInput,
} from '../resolvers.generated.ts';
import type { TrainingOutcome } from './training-enrolment.entity.ts';
import { trainingEnrolmentErrors } from './training-enrolment.errors.ts';

/** How many advisors one write takes. */
const MOST_ADVISORS = 200;

const named = () => ({
  division: fields.divisionCode(),
  session: fields.recordId(),
  advisors: fields.filledSet(fields.recordId(), MOST_ADVISORS),
  idempotencyKey: fields.idempotencyKey(),
});

const enrolAdvisorsInput = inputOf<EnrolAdvisorsInput>()(named);
const takeOffAdvisorsInput = inputOf<TakeOffAdvisorsInput>()(named);

const attended = () => ({
  advisor: fields.recordId(),
  outcome: fields.given<TrainingOutcome>(),
  hours: fields.optional(fields.count()),
});

const attendanceInput = inputOf<AttendanceInput>()(attended);

/** A row of a list: an attendance, and in which session. */
export const attendanceRowInput = inputOf<AttendanceInput & { readonly session: string }>()(() => ({
  session: fields.recordId(),
  ...attended(),
}));

const recordAttendanceInput = inputOf<RecordAttendanceInput>()((today) => ({
  division: fields.divisionCode(),
  session: fields.recordId(),
  attendances: fields.filledList(nested(attendanceInput, today), MOST_ADVISORS, (read) =>
    read.flatMap((one, index) => {
      const isTwice = one !== undefined && read.findIndex((other) => other?.advisor === one.advisor) < index;
      const error = trainingEnrolmentErrors.of('INPUT_INVALID.ATTENDED_TWICE', {});
      return isTwice ? [[[index, 'advisor'], error] as const] : [];
    }),
  ),
  idempotencyKey: fields.idempotencyKey(),
}));

export type EnrolAdvisorsContent = ContentOf<typeof enrolAdvisorsInput>;
export type RecordAttendanceContent = ContentOf<typeof recordAttendanceInput>;
export type AttendanceRowContent = ContentOf<typeof attendanceRowInput>;

/** 报名: by whoever registers advisors there. */
export const enrolAdvisorsWrite: Write<EnrolAdvisorsInput, EnrolAdvisorsContent> = {
  mutation: 'enrolAdvisors',
  input: enrolAdvisorsInput,
  right: mayWithin('advisor.register', 'division'),
};

/** 取消报名: by the same. */
export const takeOffAdvisorsWrite: Write<TakeOffAdvisorsInput, EnrolAdvisorsContent> = {
  mutation: 'takeOffAdvisors',
  input: takeOffAdvisorsInput,
  right: mayWithin('advisor.register', 'division'),
};

/** 登记参训情况: by the district itself, or by the street that is an owner of its own. */
export function recordAttendanceWrite({
  owner,
}: Pick<ActingScope, 'owner'>): Write<RecordAttendanceInput, RecordAttendanceContent> {
  return {
    mutation: 'recordAttendance',
    input: recordAttendanceInput,
    right: {
      scope: 'training.record',
      concerns: ['division'],
      authorize: ({ caller }, { division }) => {
        caller.may('training.record', division);
        mustBeFor(caller, recorderOf(owner, division), 'division');
      },
    },
  };
}

/** Who records the attendance of advisors of a division. Pure. */
export function recorderOf(owner: ActingScope['owner'], division: ActingScope['owner']): ActingScope['owner'] {
  return owner.length > CITY_LENGTH ? owner : (atLevel(division, 'DISTRICT') ?? owner);
}

const CITY_LENGTH = 2;
