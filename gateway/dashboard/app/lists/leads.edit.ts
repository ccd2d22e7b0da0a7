import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { LeadToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { leadOutcomes, leadSources, warningLevels } from '../words/index.ts';

type LeadNow = NonNullable<LeadToMoveQuery['leadCase']>;

const words = workflowWords.lead;

/** What all steps say alike. */
const step = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query LeadToMove($id: ID!) {
      leadCase(id: $id) {
        state
        receivedOn
        happened
        findings
        division {
          code
        }
        person {
          name {
            text
          }
          phone {
            text
          }
        }
        maySameAs {
          by
          lead {
            id
          }
          client {
            id
          }
        }
        availableActions {
          action
        }
        history {
          at
        }
      }
    }
  `),
  row: ({ leadCase: found }: LeadToMoveQuery) => found && { ...found, version: found.history?.length ?? 0 },
  title: ({ person, receivedOn }: LeadNow) => `${person?.name?.text ?? ''} ${receivedOn}`,
  of: ({ division, state, availableActions }: LeadNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ happened, findings, person, maySameAs }: LeadNow) =>
    [
      { zh: '困难情况', en: 'What happened', text: happened },
      { zh: '电话', en: 'Phone', text: person?.phone?.text },
      { zh: '核实情况', en: 'Found on site', text: findings },
      {
        zh: '疑似重复',
        en: 'May be the same as',
        text: maySameAs?.flatMap(({ lead, client }) => lead?.id ?? client?.id ?? []).join(', '),
      },
    ].flatMap(({ zh, en, text }) => (text ? [{ zh: `${zh}：${text}`, en: `${en}: ${text}` }] : [])),
  mutation: graphql(/* GraphQL */ `
    mutation MoveLead($input: MoveLeadInput!) {
      moveLead(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'lead',
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

const reason = { label: { zh: '原因', en: 'Why' }, kind: 'prose' } as const;
const level = { label: { zh: '等级', en: 'Level' }, kind: 'choice', choices: warningLevels } as const;

/** The record is the division. */
export const recordLead = defineEdit({
  key: 'record-lead',
  label: { zh: '登记线索', en: 'Record a lead' },
  meaning: {
    zh: '走访、来电、邻里或者部门反映的困难。不知道姓名也可以登记；登记后把回执号告诉反映人。',
    en: 'A hardship found on a visit, or told by phone, a neighbour or another authority. No name is needed. Tell the receipt to whoever reported.',
  },
  submit: { zh: '登记', en: 'Record it' },
  saved: { zh: '已登记。', en: 'Recorded.' },
  tells: ({ receipt }) => ({ zh: `回执号：${receipt}`, en: `Receipt: ${receipt}` }),
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) =>
    scopes.includes('lead.record') && division.startsWith(own) && division.length > 2,
  document: graphql(/* GraphQL */ `
    query DivisionOfLead($id: DivisionCode!) {
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
    mutation RecordLead($input: RecordLeadInput!) {
      recordLead(input: $input) {
        ok {
          receipt
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'division',
  fields: {
    personPhone: { label: { zh: '困难人员电话', en: 'Phone of the person' }, kind: 'phone', isOptional: true },
    personName: { label: { zh: '困难人员姓名', en: 'Name of the person' }, kind: 'text', isOptional: true },
    text: { label: { zh: '困难情况', en: 'What happened' }, kind: 'prose' },
    source: { label: { zh: '来源', en: 'Source' }, kind: 'choice', choices: leadSources },
    address: { label: { zh: '住址', en: 'Address' }, kind: 'text', isOptional: true },
    reporterName: { label: { zh: '反映人姓名', en: 'Name of who reported' }, kind: 'text', isOptional: true },
    contact: { label: { zh: '反映人电话', en: 'Phone of who reported' }, kind: 'phone', isOptional: true },
  },
});

const triageLead = defineEdit({
  ...step,
  key: 'triage',
  label: words.moves.TRIAGE,
  submit: words.moves.TRIAGE,
  meaning: { zh: '办理期限随等级而定。', en: 'The day by which it is due follows from the level.' },
  isFor: can('TRIAGE'),
  always: { action: 'TRIAGE' },
  fields: { level },
});

const regradeLead = defineEdit({
  ...step,
  key: 'regrade',
  label: words.moves.REGRADE,
  submit: words.moves.REGRADE,
  meaning: { zh: '注明原因；调整后重新交办。', en: 'Say why; it is assigned anew.' },
  isFor: can('REGRADE'),
  always: { action: 'REGRADE' },
  fields: { level, reason },
});

const assignLead = defineEdit({
  ...step,
  key: 'assign-lead',
  label: words.moves.ASSIGN,
  submit: words.moves.ASSIGN,
  meaning: { zh: '交由在此服务的顾问上门核实。', en: 'Have an advisor who serves there check it on site.' },
  isFor: can('ASSIGN'),
  always: { action: 'ASSIGN' },
  fields: { advisor: { label: { zh: '顾问', en: 'Advisor' }, kind: 'advisor' } },
});

const checkLead = defineEdit({
  ...step,
  key: 'check-lead',
  label: words.moves.CHECK,
  submit: words.moves.CHECK,
  meaning: { zh: '何时、何地、看到什么。', en: 'When, where, and what was found.' },
  isFor: can('CHECK'),
  always: { action: 'CHECK' },
  fields: {
    checkedOn: { label: { zh: '核实日期', en: 'Checked on' }, kind: 'date' },
    place: { label: { zh: '地点', en: 'Place' }, kind: 'text', isOptional: true },
    findings: { label: { zh: '核实情况', en: 'Findings' }, kind: 'prose' },
  },
});

const handleLead = defineEdit({
  ...step,
  key: 'handle-lead',
  label: words.moves.HANDLE,
  submit: words.moves.HANDLE,
  meaning: { zh: '反映人只看到“已处理”。', en: 'Whoever reported learns that it was handled, and no more.' },
  isFor: can('HANDLE'),
  always: { action: 'HANDLE' },
  fields: { outcomes: { label: { zh: '办理结果', en: 'Outcomes' }, kind: 'choices', choices: leadOutcomes } },
});

const forwardLead = defineEdit({
  ...step,
  key: 'forward-lead',
  label: words.moves.FORWARD,
  submit: words.moves.FORWARD,
  meaning: { zh: '转给本区内实际所在的街镇或者居村。', en: 'To the street or community of the district where it is.' },
  isFor: can('FORWARD'),
  always: { action: 'FORWARD' },
  fields: { division: { label: { zh: '转往', en: 'To' }, kind: 'division' }, reason },
});

const reopenLead = defineEdit({
  ...step,
  key: 'reopen-lead',
  label: words.moves.REOPEN,
  submit: words.moves.REOPEN,
  meaning: { zh: '注明原因后重新办理。', en: 'Say why, and have it looked into again.' },
  isFor: can('REOPEN'),
  always: { action: 'REOPEN' },
  fields: { reason },
});

export const leadSteps = [triageLead, regradeLead, assignLead, checkLead, handleLead, forwardLead, reopenLead];
