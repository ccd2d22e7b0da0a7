import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { CourseSchema } from './course.entity.ts';
import { courseErrors } from './course.errors.ts';
import { courseList } from './course.list.ts';
import { CourseRepository } from './course.repository.ts';
import { courseResolvers } from './course.resolvers.ts';
import { CourseService } from './course.service.ts';

const actions = {
  'course.add': 'wrote a course of training',
  'course.change': 'made a new version of a course of training',
  'course.withdraw': 'withdrew a course of training',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 培训课程: what advisors are trained in, and with which materials. */
export const courseIdea: Idea<{ readonly courses: CourseService }> = {
  actions,
  entities: [CourseSchema],
  errors: [courseErrors],
  lists: [courseList],
  resolvers: courseResolvers,
  services: (scope) => ({ courses: new CourseService(scope, new CourseRepository(scope.session)) }),
};
