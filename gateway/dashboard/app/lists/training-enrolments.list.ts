import { graphql } from '../generated/gql.ts';
import { courseKinds, trainingOutcomes } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'training-enrolments',
  order: 18,
  group: 'training',
  label: { zh: '培训名单', en: 'Who is trained' },
  meaning: {
    zh: '各顾问报名和参训的情况，最近的在前。',
    en: 'Which advisors are enrolled in sessions, and with which result; the latest first.',
  },
  scopes: ['advisor.register', 'training.record'],
  importedAs: 'attendance',
  field: 'trainingEnrolments',
  node: graphql(/* GraphQL */ `
    fragment TrainingEnrolmentsRow on TrainingEnrolment {
      outcome
      hours
      advisor {
        id
        name
      }
      division {
        ...PlaceOfRow
      }
      session {
        title
        kind
        startsOn
      }
      certificate {
        number
        issuedOn
      }
    }
  `),
  ordered: '-HELD_ON',
  columns: [
    { zh: '顾问', en: 'Advisor', cell: ({ advisor }) => ({ text: advisor?.name }) },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '课程', en: 'Course', cell: ({ session }) => ({ text: session?.title }) },
    { zh: '开班日期', en: 'Begins', order: 'HELD_ON', cell: ({ session }) => ({ inOneLine: session?.startsOn }) },
    {
      zh: '结果',
      en: 'Result',
      cell: ({ outcome }) => ({ words: outcome === null ? undefined : trainingOutcomes[outcome] }),
    },
    { zh: '学时', en: 'Hours', cell: ({ hours }) => ({ count: hours }) },
  ],
  more: [
    {
      zh: '证书',
      en: 'Certificate',
      cell: ({ certificate }) => ({ text: certificate && `${certificate.number} ${certificate.issuedOn}` }),
    },
  ],
  filters: {
    kinds: { label: { zh: '培训类别', en: 'Kind' }, oneOf: courseKinds },
    outcomes: { label: { zh: '结果', en: 'Result' }, oneOf: trainingOutcomes },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
});
