import { graphql } from '../generated/gql.ts';
import type { FilingsToDecideRowFragment } from '../generated/graphql.ts';
import { announcedText, filedParticulars } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'filings-to-decide',
  order: 10,
  group: 'worklist',
  label: { zh: '备案办理', en: 'Filings to decide' },
  meaning: {
    zh: '已提交或申报变更、等待本单位办理的顾问。',
    en: 'Advisors whose filing, new or changed, waits for your decision.',
  },
  view: '/filings',
  scopes: ['filing.decide'],
  field: 'filings',
  node: graphql(/* GraphQL */ `
    fragment FilingsToDecideRow on Filing {
      state
      since
      availableActions {
        action
      }
      history {
        at
      }
      announced {
        particular
        before {
          text
        }
        after {
          text
        }
      }
      advisor {
        id
        version
        name
        employer
        role
        division {
          ...PlaceOfRow
        }
        identityNumber {
          text
        }
        licence {
          level
          number
          validUntil
        }
      }
    }
  `),
  always: { waitingForMe: true },
  columns: [
    { zh: '顾问', en: 'Advisor', order: 'NAME', cell: ({ advisor }) => ({ text: advisor.name }) },
    { zh: '登记区划', en: 'Division', order: 'DIVISION', cell: ({ advisor }) => ({ division: advisor.division }) },
    { zh: '证件号码', en: 'Document number', cell: ({ advisor }) => ({ text: advisor.identityNumber?.text }) },
    { zh: '工作单位', en: 'Employer', cell: ({ advisor }) => ({ text: advisor.employer }) },
    { zh: '证书编号', en: 'Licence', cell: ({ advisor }) => ({ text: advisor.licence?.number }) },
    { zh: '资格有效期至', en: 'Licence until', cell: ({ advisor }) => ({ inOneLine: advisor.licence?.validUntil }) },
    { zh: '变更', en: 'Change', cell: ({ announced }) => ({ several: (announced ?? []).map(changeOf) }) },
    { zh: '提交时间', en: 'Submitted', cell: ({ since }) => ({ time: since }) },
  ],
});

/** An advisor whose filing waits, as the decision needs it. */
export type FilingToDecide = FilingsToDecideRowFragment;
type Announced = NonNullable<FilingToDecide['announced']>[number];

/** What is to change of a filed advisor, before and after. */
export function changeOf({ particular, before, after }: Announced): { readonly zh: string; readonly en: string } {
  const [name, from, to] = [
    filedParticulars[particular],
    announcedText(particular, before),
    announcedText(particular, after),
  ];
  return { zh: `${name.zh}: ${from.zh} → ${to.zh}`, en: `${name.en}: ${from.en} → ${to.en}` };
}
