import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { CourseToChangeQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { courseKinds, trainingTopics } from '../words/index.ts';
import { CourseForm, lineOfMaterial } from './course-form.tsx';

const CITY_DIGITS = 2;

/** The city itself writes courses. */
const isFor = ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
  scopes.includes('training.write') && own.length === CITY_DIGITS && division === own;

/** The record is the city. */
export const addCourse = defineEdit({
  key: 'add',
  label: { zh: '编写课程', en: 'Write a course' },
  meaning: { zh: '保存后各区自动收到。', en: 'Every district is sent it.' },
  submit: { zh: '保存', en: 'Save' },
  isWithoutVersion: true,
  isFor,
  document: graphql(/* GraphQL */ `
    query DivisionToTeachIn($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
    }
  `),
  row: ({ division }) => division && { ...division, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation AddCourse($input: AddCourseInput!) {
      addCourse(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'division',
  fields: {},
  Form: CourseForm,
});

type CourseNow = NonNullable<CourseToChangeQuery['course']>;

const ofCourse = {
  document: graphql(/* GraphQL */ `
    query CourseToChange($id: ID!) {
      course(id: $id) {
        id
        version
        title
        kind
        topics
        hours
        materials {
          title
          url
          text
        }
      }
    }
  `),
  isFor,
  row: ({ course }: CourseToChangeQuery) => course,
  title: ({ title }: CourseNow) => title,
  of: ({ id }: CourseNow) => ({ division: id.split('-', 1)[0] ?? '' }),
  record: 'course',
} as const;

export const changeCourse = defineEdit({
  ...ofCourse,
  key: 'change',
  label: { zh: '修订', en: 'Change' },
  meaning: {
    zh: '修订后为新版本，以前的版本仍可查阅，已开的培训班不变。',
    en: 'It becomes a new version; those before stay readable, and sessions keep what they took.',
  },
  mutation: graphql(/* GraphQL */ `
    mutation ChangeCourse($input: ChangeCourseInput!) {
      changeCourse(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {
    title: { label: { zh: '课程名称', en: 'Title' }, kind: 'text', now: ({ title }) => title },
    kind: { label: { zh: '培训类别', en: 'Kind' }, kind: 'choice', choices: courseKinds, now: ({ kind }) => kind },
    topics: {
      label: { zh: '培训内容', en: 'Topics' },
      kind: 'choices',
      choices: trainingTopics,
      now: ({ topics }) => topics,
    },
    hours: { label: { zh: '学时', en: 'Hours' }, kind: 'number', now: ({ hours }) => hours },
    materials: {
      label: { zh: '培训资料', en: 'Materials' },
      kind: 'lines',
      isOptional: true,
      now: ({ materials }) => materials.map(lineOfMaterial),
    },
  },
  Form: CourseForm,
});

export const withdrawCourse = defineEdit({
  ...ofCourse,
  key: 'withdraw',
  label: { zh: '停用', en: 'Withdraw' },
  meaning: { zh: '停用后不再开班，仍可查阅。', en: 'No further session is held of it; it stays readable.' },
  submit: { zh: '停用', en: 'Withdraw it' },
  mutation: graphql(/* GraphQL */ `
    mutation WithdrawCourse($input: WithdrawCourseInput!) {
      withdrawCourse(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {},
});
