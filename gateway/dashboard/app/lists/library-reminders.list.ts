import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

/** 提醒事由. */
const reminderKinds = {
  ENDING: { zh: '到期前后', en: 'ends' },
  UNCONFIRMED: { zh: '久未核对', en: 'unconfirmed' },
} as const;

export default defineList({
  key: 'library-reminders',
  order: 10,
  group: 'library',
  label: { zh: '三库提醒', en: 'Reminders' },
  meaning: {
    zh: '三十天内到期或刚到期的条目，以及一年未改动的条目；延长期限或核对修改后，次日不再提醒。',
    en: 'Entries that end within thirty days or have just ended, and those unchanged for a year; extended or changed, they are gone the next day.',
  },
  scopes: ['library.edit'],
  field: 'libraryReminders',
  node: graphql(/* GraphQL */ `
    fragment LibraryRemindersRow on LibraryReminder {
      kind
      dueOn
      division {
        ...PlaceOfRow
      }
      policy {
        title
      }
      resource {
        title
      }
      project {
        title
      }
    }
  `),
  columns: [
    {
      zh: '名称',
      en: 'Title',
      cell: ({ policy, resource, project }) => ({ text: (policy ?? resource ?? project)?.title ?? null }),
    },
    { zh: '所在区划', en: 'Library of', cell: ({ division }) => ({ division }) },
    { zh: '事由', en: 'Why', cell: ({ kind }) => ({ words: reminderKinds[kind] }) },
    { zh: '到期日', en: 'Due', order: 'DUE_ON', cell: ({ dueOn }) => ({ inOneLine: dueOn }) },
  ],
  filters: {
    kinds: { label: { zh: '事由', en: 'Why' }, oneOf: reminderKinds },
  },
});
