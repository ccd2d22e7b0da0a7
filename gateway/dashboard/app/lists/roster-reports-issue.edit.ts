import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { IssueReportForm } from './issue-report-form.tsx';

const DISTRICT_DIGITS = 6;

/** The record is the division whose roster it is. */
export const issueRosterReport = defineEdit({
  key: 'issue',
  label: { zh: '生成名册报告', en: 'Issue a roster report' },
  meaning: {
    zh: '生成后不再改动，并报送市级；更正另立版次。每月的报告由系统在次月自动生成，其他时段在此办理。',
    en: 'It stays as it is issued, and goes to the city; a correction is a further version. Those of months are issued by themselves.',
  },
  saved: { zh: '已生成，并报送市级。', en: 'Issued, and on its way to the city.' },
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) =>
    scopes.includes('roster.issue') && own.length === DISTRICT_DIGITS && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query DivisionToReport($id: DivisionCode!) {
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
    mutation IssueRosterReport($input: IssueRosterReportInput!) {
      issueRosterReport(input: $input) {
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
  Form: IssueReportForm,
});
