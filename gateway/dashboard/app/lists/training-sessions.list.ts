import { graphql } from '../generated/gql.ts';
import { courseKinds } from '../words/index.ts';
import { defineList } from './list.ts';
import {
  cancelTrainingSession,
  enrolAdvisors,
  holdTrainingSession,
  recordAttendance,
  takeOffAdvisors,
} from './training-sessions.edit.ts';

export default defineList({
  key: 'training-sessions',
  order: 17,
  group: 'training',
  label: { zh: '培训班', en: 'Training sessions' },
  meaning: {
    zh: '本级和上级举办的培训班，最近的在前；名额按单位计。',
    en: 'Sessions held here and by the levels above, the latest first; places are those of each owner.',
  },
  scopes: ['advisor.read'],
  field: 'offeredTrainingSessions',
  node: graphql(/* GraphQL */ `
    fragment TrainingSessionsRow on TrainingSession {
      id
      title
      kind
      hours
      startsOn
      endsOn
      time
      place
      trainer
      capacity
      placesLeft
      cancelledOn
      cancelReason
      holder {
        ...PlaceOfRow
      }
      results {
        division {
          code
          name
        }
        enrolled
        attended
        passed
      }
    }
  `),
  ordered: '-STARTS_ON',
  columns: [
    { zh: '课程', en: 'Course', cell: ({ title }) => ({ text: title }) },
    { zh: '培训类别', en: 'Kind', cell: ({ kind }) => ({ words: courseKinds[kind] }) },
    { zh: '举办单位', en: 'Held by', cell: ({ holder }) => ({ division: holder }) },
    { zh: '开班日期', en: 'Begins', order: 'STARTS_ON', cell: ({ startsOn }) => ({ inOneLine: startsOn }) },
    { zh: '地点', en: 'Place', cell: ({ place }) => ({ text: place }) },
    { zh: '剩余名额', en: 'Places left', cell: ({ placesLeft }) => ({ count: placesLeft }) },
  ],
  more: [
    { zh: '时间', en: 'Time', cell: ({ time, endsOn }) => ({ text: [time, endsOn].filter(Boolean).join('，') }) },
    { zh: '授课人', en: 'Trainer', cell: ({ trainer }) => ({ text: trainer }) },
    { zh: '学时', en: 'Hours', cell: ({ hours }) => ({ count: hours }) },
    { zh: '名额', en: 'Places', cell: ({ capacity }) => ({ count: capacity }) },
    {
      zh: '取消',
      en: 'Cancelled',
      cell: ({ cancelledOn, cancelReason }) => ({ text: cancelledOn && `${cancelledOn} ${cancelReason}` }),
    },
    {
      zh: '培训结果',
      en: 'Results',
      cell: ({ results }) => ({
        several: (results ?? []).map(({ division: { code, name }, enrolled, attended, passed }) =>
          enrolled === null
            ? { zh: `${name ?? code}：未上报`, en: `${name ?? code}: not reported` }
            : {
                zh: `${name ?? code}：报名 ${enrolled}，参训 ${attended}，合格 ${passed}`,
                en: `${name ?? code}: ${enrolled} enrolled, ${attended} attended, ${passed} passed`,
              },
        ),
      }),
    },
  ],
  filters: {
    kinds: { label: { zh: '培训类别', en: 'Kind' }, oneOf: courseKinds },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  adds: [holdTrainingSession],
  edits: [enrolAdvisors, takeOffAdvisors, recordAttendance, cancelTrainingSession],
  record: ({ id, holder, cancelledOn }) => (cancelledOn === null ? { id, division: holder.code } : undefined),
});
