import { defineList } from '#lists';
import { Course } from './course.entity.ts';

/** 培训课程目录: the city's courses, as the owner that is asked has them. */
export const courseList = defineList(Course, {
  field: 'courses',
  filter: {
    kinds: { oneOf: 'kind' },
    topic: { includes: 'topics' },
    withdrawn: { met: 'withdrawn_on is not null' },
  },
  order: { TITLE: 'title' },
  search: { texts: ['title'] },
});
