import { graphql } from '../generated/gql.ts';
import { courseKinds, trainingTopics } from '../words/index.ts';
import { addCourse, changeCourse, withdrawCourse } from './courses.edit.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'courses',
  order: 16,
  group: 'training',
  label: { zh: '培训课程', en: 'Courses' },
  meaning: {
    zh: '市级编写的培训课程，各区自动收到。',
    en: 'Courses of training that the city writes; every district is sent them.',
  },
  scopes: ['advisor.read'],
  field: 'courses',
  node: graphql(/* GraphQL */ `
    fragment CoursesRow on Course {
      id
      title
      kind
      topics
      hours
      withdrawnOn
      materials {
        title
        url
        text
      }
      versions {
        version
        title
      }
    }
  `),
  columns: [
    { zh: '课程名称', en: 'Title', order: 'TITLE', cell: ({ title }) => ({ text: title }) },
    { zh: '培训类别', en: 'Kind', cell: ({ kind }) => ({ words: courseKinds[kind] }) },
    { zh: '培训内容', en: 'Topics', cell: ({ topics }) => ({ several: topics.map((topic) => trainingTopics[topic]) }) },
    { zh: '学时', en: 'Hours', cell: ({ hours }) => ({ count: hours }) },
  ],
  more: [
    {
      zh: '培训资料',
      en: 'Materials',
      cell: ({ materials }) => ({
        several: materials.map(({ title, url, text }) => {
          const said = [title, url, text].filter((part) => part !== null).join(' ');
          return { zh: said, en: said };
        }),
      }),
    },
    {
      zh: '历次版本',
      en: 'Versions',
      cell: ({ versions }) => ({
        several: versions.map(({ version, title }) => ({
          zh: `第 ${version} 版 ${title}`,
          en: `${version}. ${title}`,
        })),
      }),
    },
    { zh: '停用日期', en: 'Withdrawn on', cell: ({ withdrawnOn }) => ({ text: withdrawnOn }) },
  ],
  filters: {
    kinds: { label: { zh: '培训类别', en: 'Kind' }, oneOf: courseKinds },
    withdrawn: {
      label: { zh: '是否停用', en: 'In use' },
      whether: { yes: { zh: '已停用', en: 'withdrawn' }, no: { zh: '使用中', en: 'in use' } },
    },
  },
  search: { zh: '课程名称', en: 'title' },
  adds: [addCourse],
  edits: [changeCourse, withdrawCourse],
  // Of the city, whoever reads the copy.
  record: ({ id, withdrawnOn }) =>
    withdrawnOn === null ? { id, division: id.split('-', 1)[0] ?? '', state: 'IN_USE' } : undefined,
});
