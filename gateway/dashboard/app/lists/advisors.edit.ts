import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { AdvisorToChangeQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import {
  type Words,
  advisorRoles,
  advisorSkills,
  announcedText,
  filedParticulars,
  licenceLevels,
  numberedDocuments,
} from '../words/index.ts';

const KEPT = { zh: '不改则留空', en: 'empty to keep it' };

const document = graphql(/* GraphQL */ `
  query AdvisorToChange($id: ID!) {
    advisor(id: $id) {
      version
      name
      employer
      role
      licence {
        level
        number
        validUntil
      }
      skills
      preServiceTrainedOn
      warnings {
        label {
          zh
          en
        }
      }
      division {
        code
      }
      filing {
        state
        availableActions {
          action
        }
        history {
          to
          reason
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
      }
    }
  }
`);

type AdvisorNow = NonNullable<AdvisorToChangeQuery['advisor']>;

/** What every edit of an advisor says alike. */
const advisorEdit = {
  document,
  row: ({ advisor }: AdvisorToChangeQuery) => advisor,
  title: ({ name }: AdvisorNow) => name,
  of: ({ division, filing }: AdvisorNow) => ({
    division: division.code,
    state: filing.state,
    actions: filing.availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ filing: { state, history, announced }, warnings }: AdvisorNow) => [
    ...warnings.map(({ label }) => label),
    ...(state === 'RETURNED' && history?.[0]?.reason != null ? [returnedFor(history[0].reason)] : []),
    ...(announced ?? []).map(({ particular, before, after }) =>
      waiting(filedParticulars[particular], announcedText(particular, before), announcedText(particular, after)),
    ),
  ],
  record: 'advisor',
} as const;

function returnedFor(reason: string): Words {
  return { zh: `退回原因：${reason}`, en: `Returned because: ${reason}` };
}

function waiting(particular: Words, before: Words, after: Words): Words {
  return {
    zh: `待备案的改动：${particular.zh} ${before.zh} → ${after.zh}`,
    en: `Waits to be filed: ${particular.en} ${before.en} → ${after.en}`,
  };
}

function isWithin({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean {
  return scopes.includes('advisor.register') && division.startsWith(own);
}

export const changeAdvisor = defineEdit({
  ...advisorEdit,
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: {
    zh: '电话、技能、岗前培训日期立即生效。姓名、证件、单位、人员类别、职业资格须备案：已备案的，改动经备案机关办理后生效。',
    en: 'Phone, skills and training change at once. Name, document, employer, role and licence are filed: once filed, they change when the authority files the change.',
  },
  saved: {
    zh: '已保存。须备案的改动，由备案机关办理后生效。',
    en: 'Saved. What is filed changes when the authority has filed it.',
  },
  isFor: (caller, record) => isWithin(caller, record) && record.state !== 'WITHDRAWN',
  mutation: graphql(/* GraphQL */ `
    mutation ChangeAdvisor($input: ChangeAdvisorInput!) {
      changeAdvisor(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {
    phone: {
      label: { zh: '新的联系电话', en: 'New phone' },
      hint: KEPT,
      kind: 'phone',
      isMasked: true,
      now: () => null,
    },
    skills: {
      label: { zh: '技能', en: 'Skills' },
      kind: 'choices',
      choices: advisorSkills,
      isOptional: true,
      now: ({ skills }) => skills,
    },
    preServiceTrainedOn: {
      label: { zh: '岗前培训日期', en: 'Trained before service on' },
      kind: 'date',
      isOptional: true,
      now: ({ preServiceTrainedOn }) => preServiceTrainedOn,
    },
    name: { label: { zh: '姓名', en: 'Name' }, kind: 'text', now: ({ name }) => name },
    identityDocument: {
      label: { zh: '新的身份证件', en: 'New identity document' },
      hint: KEPT,
      kind: 'parts',
      isMasked: true,
      parts: {
        kind: { label: { zh: '证件类型', en: 'Kind' }, kind: 'choice', choices: numberedDocuments },
        number: { label: { zh: '证件号码', en: 'Number' }, kind: 'text' },
      },
      now: () => ({ kind: 'RESIDENT_ID', number: null }),
    },
    employer: { label: { zh: '工作单位', en: 'Employer' }, kind: 'text', now: ({ employer }) => employer },
    role: { label: { zh: '人员类别', en: 'Role' }, kind: 'choice', choices: advisorRoles, now: ({ role }) => role },
    licence: {
      label: { zh: '社会工作职业资格', en: 'Social work licence' },
      hint: { zh: '没有则不填证书编号', en: 'without a number none' },
      kind: 'parts',
      isOptional: true,
      parts: {
        level: { label: { zh: '等级', en: 'Level' }, kind: 'choice', choices: licenceLevels },
        number: { label: { zh: '证书编号', en: 'Certificate number' }, kind: 'text' },
        validUntil: { label: { zh: '有效期至', en: 'Valid until' }, kind: 'date', isOptional: true },
      },
      now: ({ licence }) => licence ?? { level: 'ASSISTANT', number: null, validUntil: null },
    },
  },
});

/** A filing that was returned is corrected by the form above, and sent again by this one. */
export const submitFiling = defineEdit({
  ...advisorEdit,
  key: 'submit',
  label: { zh: '提交备案', en: 'Submit for filing' },
  submit: { zh: '提交备案', en: 'Submit for filing' },
  meaning: {
    zh: '提交后由备案机关办理。退回补正的，请先修改再提交。',
    en: 'Once submitted, the filing authority decides. Correct first what was returned.',
  },
  saved: { zh: '已提交，等待备案机关办理。', en: 'Submitted; it waits for the filing authority.' },
  isFor: (_, { actions }) => actions?.includes('SUBMIT') === true,
  mutation: graphql(/* GraphQL */ `
    mutation SubmitFiling($input: MoveFilingInput!) {
      moveFiling(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  always: { action: 'SUBMIT' },
  fields: {},
});
