import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { SessionToEditQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { AttendanceForm } from './attendance-form.tsx';
import { EnrolForm, TakeOffForm } from './enrol-form.tsx';

const DISTRICT_DIGITS = 6;

/** The record is the city or the district. */
export const holdTrainingSession = defineEdit({
  key: 'hold',
  label: { zh: '开班', en: 'Hold a session' },
  meaning: {
    zh: '课程内容按最新版本；所辖单位自动收到。',
    en: 'Of the newest version of the course; those beneath are sent it.',
  },
  submit: { zh: '开班', en: 'Announce it' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
    scopes.includes('training.write') && own.length <= DISTRICT_DIGITS && division === own,
  document: graphql(/* GraphQL */ `
    query DivisionToTrainIn($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
      courses(within: $id, filter: { withdrawn: false }, first: 200) {
        edges {
          node {
            id
            title
          }
        }
      }
    }
  `),
  row: ({ division, courses }) => division && { ...division, courses, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  mutation: graphql(/* GraphQL */ `
    mutation HoldTrainingSession($input: HoldTrainingSessionInput!) {
      holdTrainingSession(input: $input) {
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
  fields: {
    course: {
      label: { zh: '课程', en: 'Course' },
      kind: 'offered',
      offers: ({ courses }) =>
        courses?.edges?.flatMap(({ node }) => (node === null ? [] : { value: node.id, label: node.title })) ?? [],
    },
    startsOn: { label: { zh: '开班日期', en: 'Begins' }, kind: 'date' },
    endsOn: { label: { zh: '结束日期', en: 'Ends' }, kind: 'date', isOptional: true },
    time: {
      label: { zh: '时间', en: 'Time' },
      hint: { zh: '如 09:00–16:30', en: 'as 09:00–16:30' },
      kind: 'text',
      isOptional: true,
    },
    place: { label: { zh: '地点', en: 'Place' }, kind: 'text' },
    trainer: { label: { zh: '授课人', en: 'Trainer' }, kind: 'text' },
    capacity: { label: { zh: '名额', en: 'Places' }, hint: { zh: '每个单位', en: 'of each owner' }, kind: 'number' },
  },
});

type SessionNow = NonNullable<SessionToEditQuery['trainingSession']>;

/** What all forms of a session say alike. */
const ofSession = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query SessionToEdit($id: ID!) {
      trainingSession(id: $id) {
        title
        hours
        startsOn
        place
        holder {
          code
        }
      }
    }
  `),
  row: ({ trainingSession }: SessionToEditQuery) => trainingSession && { ...trainingSession, version: 0 },
  title: ({ title, startsOn }: SessionNow) => `${title} ${startsOn}`,
  of: ({ holder }: SessionNow) => ({ division: holder.code }),
  notes: ({ hours, place }: SessionNow) => [{ zh: `${hours} 学时，${place}`, en: `${hours} hours, ${place}` }],
  record: 'session',
} as const;

export const cancelTrainingSession = defineEdit({
  ...ofSession,
  key: 'cancel',
  label: { zh: '取消培训班', en: 'Cancel' },
  meaning: { zh: '限开班以前；报名随之取消。', en: 'Before it begins; all enrolments end.' },
  submit: { zh: '取消培训班', en: 'Cancel it' },
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('training.write') && division === own,
  mutation: graphql(/* GraphQL */ `
    mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {
      cancelTrainingSession(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: { reason: { label: { zh: '取消原因', en: 'Why' }, kind: 'prose' } },
});

/** Sessions of the own level and of those above. */
const mayEnrol = ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
  scopes.includes('advisor.register') && own.length >= DISTRICT_DIGITS && own.startsWith(division);

export const enrolAdvisors = defineEdit({
  ...ofSession,
  key: 'enrol',
  label: { zh: '报名', en: 'Enrol' },
  meaning: { zh: '可一次选多名顾问。', en: 'Several advisors at once.' },
  isFor: mayEnrol,
  mutation: graphql(/* GraphQL */ `
    mutation EnrolAdvisors($input: EnrolAdvisorsInput!) {
      enrolAdvisors(input: $input) {
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
  Form: EnrolForm,
});

export const takeOffAdvisors = defineEdit({
  ...ofSession,
  key: 'take-off',
  label: { zh: '取消报名', en: 'Take off' },
  meaning: { zh: '限尚未登记参训情况的顾问。', en: 'Advisors whose attendance is not recorded.' },
  isFor: mayEnrol,
  mutation: graphql(/* GraphQL */ `
    mutation TakeOffAdvisors($input: TakeOffAdvisorsInput!) {
      takeOffAdvisors(input: $input) {
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
  Form: TakeOffForm,
});

export const recordAttendance = defineEdit({
  ...ofSession,
  key: 'attendance',
  label: { zh: '登记参训情况', en: 'Record attendance' },
  meaning: {
    zh: '自开班当日起登记；再次登记即为更正。合格的自动生成证书。',
    en: 'From the first day on; recorded again, it corrects. Who passed has a certificate.',
  },
  isFor: ({ scopes, division: own }, { division }) =>
    scopes.includes('training.record') && own.length === DISTRICT_DIGITS && own.startsWith(division),
  mutation: graphql(/* GraphQL */ `
    mutation RecordAttendance($input: RecordAttendanceInput!) {
      recordAttendance(input: $input) {
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
  Form: AttendanceForm,
});
