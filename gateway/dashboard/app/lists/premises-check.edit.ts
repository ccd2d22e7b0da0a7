import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { StationToCheckQuery } from '../generated/graphql.ts';
import type { Words } from '../words/index.ts';
import { filledFormOf } from './filled-form.tsx';

type Checked = NonNullable<StationToCheckQuery['station']>;

export const checkPremises = defineEdit({
  key: 'check',
  label: { zh: '场所检查', en: 'Check the premises' },
  meaning: {
    zh: '按检查当日适用的检查表填写；不符合的各项须在整改期限内整改。',
    en: 'By the form of the day of the check; what is lacking is to be put right by the day that you set.',
  },
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('station.check') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query StationToCheck($id: ID!) {
      station(id: $id) {
        version
        name
        division {
          code
        }
        premisesChecks(first: 1) {
          edges {
            node {
              checkedOn
              filled {
                score {
                  points
                  of
                  reasons {
                    isMet
                    sentence {
                      zh
                      en
                    }
                  }
                }
              }
              followUps {
                dueOn
                closedOn
                label {
                  zh
                  en
                }
              }
            }
          }
        }
      }
    }
  `),
  row: ({ station }) => station,
  title: ({ name }) => name,
  of: ({ division }) => ({ division: division.code }),
  notes: latestOf,
  mutation: graphql(/* GraphQL */ `
    mutation CheckPremises($input: CheckPremisesInput!) {
      checkPremises(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'station',
  fields: {},
  Form: filledFormOf({
    form: 'PREMISES_CHECK',
    submit: { zh: '保存检查', en: 'Save the check' },
    day: { name: 'checkedOn', label: { zh: '检查日期', en: 'Checked on' } },
    text: { name: 'inspector', label: { zh: '检查人（不填为本人）', en: 'Inspector (yourself when empty)' } },
  }),
});

/** The latest check: its score, every reason against it, and what is still to be put right. */
function latestOf({ premisesChecks }: Checked): Words[] {
  const check = premisesChecks?.edges?.[0]?.node;
  if (check == null) return [];
  const { score } = check.filled;
  const open = (check.followUps ?? []).filter(({ closedOn }) => closedOn === null);
  return [
    {
      zh: `最近一次检查：${check.checkedOn}${score === null ? '' : `，${score.points} 分（满分 ${score.of} 分）`}`,
      en: `Latest check: ${check.checkedOn}${score === null ? '' : `, ${score.points} of ${score.of} points`}`,
    },
    ...(score?.reasons ?? []).filter(({ isMet }) => !isMet).map(({ sentence }) => sentence),
    ...open.map(({ label, dueOn }) => ({
      zh: `${label.zh}${dueOn === null ? '' : `（${dueOn} 前）`}`,
      en: `${label.en}${dueOn === null ? '' : ` (by ${dueOn})`}`,
    })),
  ];
}
