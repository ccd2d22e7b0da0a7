import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { ComplaintToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';
import { complaintOutcomes, recordedChannels } from './complaint-words.ts';

type ComplaintNow = NonNullable<ComplaintToMoveQuery['complaintCase']>;

const words = workflowWords.complaint;

/** What all steps say alike. */
const step = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query ComplaintToMove($id: ID!) {
      complaintCase(id: $id) {
        state
        receivedOn
        about
        stationName
        happened
        answer
        station {
          name
        }
        division {
          code
        }
        contact {
          name
          phone
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
  row: ({ complaintCase: found }: ComplaintToMoveQuery) => found && { ...found, version: found.history?.length ?? 0 },
  title: ({ station, stationName, receivedOn }: ComplaintNow) => `${station?.name ?? stationName ?? ''} ${receivedOn}`,
  of: ({ division, state, availableActions }: ComplaintNow) => ({
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ about, happened, contact, answer }: ComplaintNow) =>
    [
      { zh: '被投诉人', en: 'About', text: about },
      { zh: '投诉内容', en: 'What happened', text: happened },
      { zh: '投诉人', en: 'By', text: [contact?.name, contact?.phone].filter(Boolean).join(' ') },
      { zh: '答复', en: 'Answer', text: answer },
    ].flatMap(({ zh, en, text }) => (text ? [{ zh: `${zh}：${text}`, en: `${en}: ${text}` }] : [])),
  mutation: graphql(/* GraphQL */ `
    mutation MoveComplaint($input: MoveComplaintInput!) {
      moveComplaint(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'complaint',
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

/** Who handles it, and until when. */
const handling = {
  assignee: { label: { zh: '承办人', en: 'Handled by' }, hint: { zh: '账号', en: 'the account' }, kind: 'text' },
  dueOn: { label: { zh: '办理期限', en: 'Due by' }, kind: 'date', isOptional: true },
} as const;

/** The record is the bureau. */
export const recordComplaint = defineEdit({
  key: 'record',
  label: { zh: '登记投诉', en: 'Record a complaint' },
  meaning: {
    zh: '来电、来访、来信的投诉由受理单位登记；登记后把回执号告诉投诉人，凭号可查办理情况和答复。',
    en: 'What is complained of by phone, at the window or by letter. Tell the complainant the receipt: with it they read what becomes of it.',
  },
  submit: { zh: '登记', en: 'Record it' },
  saved: { zh: '已登记。', en: 'Recorded.' },
  tells: ({ receipt }) => ({ zh: `回执号：${receipt}`, en: `Receipt: ${receipt}` }),
  isWithoutVersion: true,
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('complaint.handle') && division === own,
  document: graphql(/* GraphQL */ `
    query DivisionToComplainTo($id: DivisionCode!) {
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
    mutation RecordComplaint($input: RecordComplaintInput!) {
      recordComplaint(input: $input) {
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
    channel: { label: { zh: '来源', en: 'Channel' }, kind: 'choice', choices: recordedChannels },
    stationName: { label: { zh: '涉及站点', en: 'Station' }, kind: 'text', isOptional: true },
    about: { label: { zh: '被投诉人', en: 'About' }, kind: 'text', isOptional: true },
    happened: { label: { zh: '投诉内容', en: 'What happened' }, kind: 'prose' },
    name: { label: { zh: '投诉人姓名', en: 'Name of the complainant' }, kind: 'text', isOptional: true },
    phone: { label: { zh: '投诉人电话', en: 'Phone of the complainant' }, kind: 'phone', isOptional: true },
  },
});

const assignComplaint = defineEdit({
  ...step,
  key: 'assign',
  label: words.moves.ASSIGN,
  submit: words.moves.ASSIGN,
  meaning: {
    zh: '交由一人办理，并注明涉及哪些顾问；他们和所在站点看不到这件投诉。',
    en: 'Have somebody handle it, and say which advisors it concerns: they and their stations are shown nothing of it.',
  },
  isFor: can('ASSIGN'),
  always: { action: 'ASSIGN' },
  fields: {
    ...handling,
    concerns: {
      label: { zh: '涉及的顾问', en: 'Advisors concerned' },
      kind: 'advisors',
    },
  },
});

const assignBesides = defineEdit({
  ...step,
  key: 'assign-besides',
  label: { zh: '交办（不涉及顾问）', en: 'assign, as it concerns no advisor' },
  submit: words.moves.ASSIGN,
  meaning: { zh: '投诉不涉及名册中的任何顾问。', en: 'It concerns nobody of the register.' },
  isFor: can('ASSIGN'),
  always: { action: 'ASSIGN', concerns: [] },
  fields: handling,
});

const investigateComplaint = defineEdit({
  ...step,
  key: 'investigate',
  label: words.moves.INVESTIGATE,
  submit: words.moves.INVESTIGATE,
  meaning: { zh: '承办人开始调查。', en: 'The assigned officer begins the investigation.' },
  isFor: can('INVESTIGATE'),
  always: { action: 'INVESTIGATE' },
  fields: {},
});

const answerComplaint = defineEdit({
  ...step,
  key: 'answer',
  label: words.moves.ANSWER,
  submit: words.moves.ANSWER,
  meaning: {
    zh: '投诉人凭回执看到办理结论和答复。',
    en: 'The complainant reads the outcome and the answer with the receipt.',
  },
  isFor: can('ANSWER'),
  always: { action: 'ANSWER' },
  fields: {
    outcome: { label: { zh: '办理结论', en: 'Outcome' }, kind: 'choice', choices: complaintOutcomes },
    answer: { label: { zh: '答复', en: 'Answer' }, kind: 'prose' },
  },
});

const closeComplaint = defineEdit({
  ...step,
  key: 'close',
  label: words.moves.CLOSE,
  submit: words.moves.CLOSE,
  meaning: { zh: '已答复的投诉办结。', en: 'Close what has been answered.' },
  isFor: can('CLOSE'),
  always: { action: 'CLOSE' },
  fields: {},
});

const reopenComplaint = defineEdit({
  ...step,
  key: 'reopen',
  label: words.moves.REOPEN,
  submit: words.moves.REOPEN,
  meaning: { zh: '注明原因后重新办理。', en: 'Say why, and have it looked into again.' },
  isFor: can('REOPEN'),
  always: { action: 'REOPEN' },
  fields: { reason: { label: { zh: '原因', en: 'Why' }, kind: 'prose' } },
});

export const complaintSteps = [
  assignComplaint,
  assignBesides,
  investigateComplaint,
  answerComplaint,
  closeComplaint,
  reopenComplaint,
];
