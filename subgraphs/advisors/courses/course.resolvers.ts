import type { Resolvers } from '../resolvers.generated.ts';

export const courseResolvers = {
  Query: {
    course: (_, { id }, { courses }) => courses.get(id),
    courses: (_, args, { courses }) => courses.list(args),
  },
  Mutation: {
    addCourse: (_, { input }, { courses }) => courses.add(input),
    changeCourse: (_, { input }, { courses }) => courses.change(input),
    withdrawCourse: (_, { input }, { courses }) => courses.withdraw(input),
  },
  CourseVersion: {
    writtenAt: ({ writtenAt }) => new Date(writtenAt),
  },
} satisfies Resolvers;
