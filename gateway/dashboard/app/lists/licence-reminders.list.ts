import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { licenceLevels, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'licence-reminders',
  order: 14,
  group: 'advisors',
  label: { zh: '资格到期提醒', en: 'Licences that end' },
  meaning: {
    zh: '职业资格六十天内到期或已到期的顾问；有效期更新后，次日不再提醒。到期不影响备案。',
    en: 'Advisors whose licence ends within sixty days or has ended; renewed, they are gone the next day. It changes nothing of the filing.',
  },
  scopes: ['advisor.register'],
  field: 'licenceReminders',
  node: graphql(/* GraphQL */ `
    fragment LicenceRemindersRow on LicenceReminder {
      dueOn
      division {
        ...PlaceOfRow
      }
      advisor {
        name
        licence {
          level
        }
        filing {
          state
        }
      }
    }
  `),
  ordered: 'DUE_ON',
  columns: [
    { zh: '顾问', en: 'Advisor', cell: ({ advisor }) => ({ text: advisor?.name }) },
    { zh: '登记区划', en: 'Division', cell: ({ division }) => ({ division }) },
    {
      zh: '职业资格',
      en: 'Licence',
      cell: ({ advisor }) => ({
        words: advisor?.licence ? wordsOf(licenceLevels, advisor.licence.level) : undefined,
      }),
    },
    { zh: '有效期至', en: 'Until', order: 'DUE_ON', cell: ({ dueOn }) => ({ dueOn }) },
    {
      zh: '备案',
      en: 'Filing',
      cell: ({ advisor }) => ({ words: advisor ? workflowWords.filing.states[advisor.filing.state] : undefined }),
    },
  ],
  filters: { dueUntil: { label: { zh: '有效期至不晚于', en: 'Ends by' }, on: 'day' } },
});
