import { type ContentOf, MOST, fields, inputOf, nested, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { CalendarDate } from '#calendar';
import { z } from 'zod';
import type {
  AddCourseInput,
  ChangeCourseInput,
  CourseMaterialInput,
  WithdrawCourseInput,
} from '../resolvers.generated.ts';
import type { CourseKind, TrainingTopic } from './course.entity.ts';
import { courseErrors, mustBeCity } from './course.errors.ts';

/** More than a course of three months has. */
export const MOST_HOURS = 500;

/** 学时: a whole number. */
export const trainingHours = () =>
  taken(z.number(), (value) => {
    if (Number.isInteger(value) && value >= 1 && value <= MOST_HOURS) return value;
    throw courseErrors.of('INPUT_INVALID.NOT_HOURS_OF_TRAINING', { values: { most: MOST_HOURS } });
  });

const link = (value: string | null): string | null => {
  if (value === null || (URL.canParse(value) && new URL(value).protocol === 'https:')) return value;
  throw courseErrors.of('INPUT_INVALID.NOT_A_LINK', {});
};

const material = inputOf<CourseMaterialInput>()(
  () => ({
    title: fields.text({ most: MOST.short }),
    url: fields.optionalText({ most: MOST.long }).pipe(taken(z.custom<string | null>(), link)),
    text: fields.optionalText({ most: MOST.long, multiline: true }),
  }),
  ({ url, text }) => ({
    text: url === null && text === null ? courseErrors.of('INPUT_INVALID.MATERIAL_EMPTY', {}) : undefined,
  }),
);

const content = (today: CalendarDate) => ({
  title: fields.text({ most: MOST.short }),
  kind: fields.given<CourseKind>(),
  topics: fields.filledSet(fields.given<TrainingTopic>()),
  hours: trainingHours(),
  materials: fields.list(nested(material, today)),
});

const addCourseInput = inputOf<AddCourseInput>()((today) => ({
  division: fields.divisionCode(),
  ...content(today),
  idempotencyKey: fields.idempotencyKey(),
}));

const changeCourseInput = inputOf<ChangeCourseInput>()((today) => ({
  course: fields.recordId(),
  version: fields.given<number>(),
  ...fields.changes(content(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

const withdrawCourseInput = inputOf<WithdrawCourseInput>()(() => ({
  course: fields.recordId(),
  version: fields.given<number>(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type AddCourseContent = ContentOf<typeof addCourseInput>;
export type ChangeCourseContent = ContentOf<typeof changeCourseInput>;
export type WithdrawCourseContent = ContentOf<typeof withdrawCourseInput>;

/** 编写课程: by the city itself. */
export const addCourseWrite: Write<AddCourseInput, AddCourseContent> = {
  mutation: 'addCourse',
  input: addCourseInput,
  right: {
    scope: 'training.write',
    concerns: ['division'],
    authorize: ({ caller }, { division }) => {
      caller.may('training.write', division);
      mustBeCity(caller, division, 'division');
    },
  },
};

const mayChange = mayReach('training.write', ['course', rowOf('advisors.course')]);

/** 修订课程: makes a new version. */
export const changeCourseWrite: Write<ChangeCourseInput, ChangeCourseContent> = {
  mutation: 'changeCourse',
  input: changeCourseInput,
  right: mayChange,
};

/** 停用课程. */
export const withdrawCourseWrite: Write<WithdrawCourseInput, WithdrawCourseContent> = {
  mutation: 'withdrawCourse',
  input: withdrawCourseInput,
  right: mayChange,
};
