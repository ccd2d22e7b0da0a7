import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { MoveAdvisorForm } from './move-advisor-form.tsx';

/** Streets and those above them have places to move somebody between. */
const STREET_DIGITS = 9;

export const moveAdvisor = defineEdit({
  key: 'move',
  label: { zh: '调动', en: 'Move' },
  meaning: {
    zh: '调入其他站点后，记录由调入地查看、备案；原派驻全部结束。备案机关有变的，由新机关重新备案，其间照常服务。',
    en: 'At another station the record is seen and filed there, and all earlier postings end. Under another authority it is filed anew by that one; the advisor serves meanwhile.',
  },
  saved: {
    zh: '已调动。原服务的救助对象如不在新站点服务范围内，请在“转交”中另行确定责任顾问。',
    en: 'Moved. Clients whom the new station does not serve need another advisor: see Reassign.',
  },
  isFor: ({ scopes, division: own }, { division, state }) =>
    scopes.includes('advisor.register') &&
    own.length <= STREET_DIGITS &&
    division.startsWith(own) &&
    state !== 'WITHDRAWN',
  document: graphql(/* GraphQL */ `
    query AdvisorToMove($id: ID!) {
      advisor(id: $id) {
        version
        name
        station {
          name
        }
        division {
          code
        }
        filing {
          state
        }
      }
    }
  `),
  row: ({ advisor }) => advisor,
  title: ({ name }) => name,
  of: ({ division, filing }) => ({ division: division.code, state: filing.state }),
  mutation: graphql(/* GraphQL */ `
    mutation MoveAdvisor($input: MoveAdvisorInput!) {
      moveAdvisor(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'advisor',
  fields: {
    station: { label: { zh: '主要站点', en: 'Station' }, kind: 'text', now: ({ station }) => station?.name ?? null },
  },
  Form: MoveAdvisorForm,
});
