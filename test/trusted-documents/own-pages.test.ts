import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listOwnDocuments } from '../../gateway/edge/documents/index.ts';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

const documents = Object.entries(listOwnDocuments());

/** What a document is refused for, as opposed to what an answer lacks because nobody owns anything here. */
const REFUSALS = /DOCUMENT_|TOO_MANY|PAGE_SIZE|GRAPHQL_|OPERATION_/;

const CLIENT = '310101002001-019e2e70-b980-766a-9939-534151beed8c';
const VISIT = '310101002001-019e2e70-b980-766a-9939-534151beed8d';
const ADVISOR = '310101-019226e8-2100-734b-b03a-71cb9cfafc76';
/** Those whose record is a division. */
const OF_DIVISIONS = /^DivisionTo/;
/** What each mutation is sent with. */
const INPUTS: Readonly<Record<string, object>> = {
  MoveFiling: { advisor: ADVISOR, action: 'FILE' },
  SubmitFiling: { advisor: ADVISOR, version: 1, action: 'SUBMIT' },
  EndService: { client: CLIENT, reason: '收入增加' },
  NameDeputy: { authority: '310101', subject: 'li', until: '2026-12-31' },
  EndDeputy: { deputy: ADVISOR },
  ReopenClient: { client: CLIENT, version: 1, reason: '又遇困难' },
  RecordVisit: { client: CLIENT, visitedOn: '2026-10-31', summary: '一切安好' },
  CorrectVisit: { visit: VISIT, version: 1, summary: '一切安好' },
  UploadPhoto: { client: CLIENT, content: 'AAAA' },
  ShowPhoto: { photo: VISIT, purpose: 'MONTHLY_VISIT' },
  WithdrawVisit: { visit: VISIT, version: 1, reason: '录错了人' },
  ChangeAdvisor: { advisor: ADVISOR, version: 1, phone: '13901234567' },
  ChangePolicy: { policy: CLIENT, version: 1, title: '街道补充救助' },
  ChangeProject: { project: CLIENT, version: 1, title: '独居老人关爱' },
  ChangeProvider: { provider: CLIENT, version: 1, name: '乐群社工' },
  ChangeResource: { resource: CLIENT, version: 1, title: '轮椅' },
  ChangeStation: { station: CLIENT, version: 1, name: '外滩街道救助顾问站' },
  AddHotline: {
    division: '310101',
    name: '监督热线',
    phone: '021-63201234',
    hours: '工作日',
    purpose: '投诉',
    since: '2026-10-31',
  },
  ChangeHotline: { hotline: CLIENT, version: 1, until: '2026-12-31' },
  CheckPremises: { station: CLIENT, checkedOn: '2026-10-31', form: { version: 1, answers: [] } },
  CloseFollowUp: { followUp: CLIENT },
  BeginImport: { division: '310101', kind: 'advisors', columns: ['name'], rows: 1 },
  StageImportRows: { import: CLIENT, part: 1, rows: [{ row: 2, cells: ['王敏'] }] },
  RunImport: { import: CLIENT, version: 1, isDryRun: true },
  ReportIncident: { station: CLIENT, happenedOn: '2026-10-31', form: { version: 1, answers: [] } },
  RecordService: { station: CLIENT, servedOn: '2026-10-31', form: { version: 1, answers: [] } },
  RecordLead: { division: '310101', source: 'NEIGHBOUR', text: '没有人照顾' },
  MoveLead: { lead: CLIENT, action: 'REOPEN', reason: '又来反映' },
  RecordComplaint: { division: '310101', channel: 'PHONE', happened: '态度很差' },
  NominateForAward: { advisor: ADVISOR, kind: 'GOLD_ADVISOR', level: 'CITY', year: 2026, reasons: '走访零差错' },
  MoveAward: { award: CLIENT, action: 'CONFER' },
  WriteModelCase: {
    division: '310101002001',
    title: '一户一策',
    difficulty: '独居',
    measures: '上门',
    result: '好转',
    year: 2025,
  },
  ChangeModelCase: { modelCase: CLIENT, version: 1, year: 2024 },
  MoveModelCase: { modelCase: CLIENT, action: 'HAND_IN', version: 1, confirmedAnonymous: true },
  MoveGatheredCase: { gatheredCase: CLIENT, action: 'PUBLISH', edition: 1, confirmedAnonymous: true },
  MoveComplaint: { complaint: CLIENT, action: 'INVESTIGATE' },
  AddCourse: { division: '31', title: '政策解读', kind: 'CONTINUING', topics: ['POLICY'], hours: 8 },
  ChangeCourse: { course: CLIENT, version: 1, hours: 6 },
  WithdrawCourse: { course: CLIENT, version: 1 },
  HoldTrainingSession: {
    division: '310101',
    course: CLIENT,
    startsOn: '2026-12-20',
    place: '区救助中心',
    trainer: '李',
    capacity: 5,
  },
  CancelTrainingSession: { session: CLIENT, reason: '场地检修' },
  EnrolAdvisors: { division: '310101', session: CLIENT, advisors: [ADVISOR] },
  TakeOffAdvisors: { division: '310101', session: CLIENT, advisors: [ADVISOR] },
  RecordAttendance: { division: '310101', session: CLIENT, attendances: [{ advisor: ADVISOR, outcome: 'PASSED' }] },
  MoveIncident: { incident: CLIENT, action: 'INVESTIGATE' },
  CloseStation: { station: CLIENT, version: 1, reason: '合并' },
  OpenStation: { division: '310101002001', kind: 'COMMUNITY_POINT', name: '居民区救助顾问服务点' },
  PublishStation: { station: CLIENT, version: 1 },
  MoveStation: { station: CLIENT, version: 1, address: '福州路 30 号' },
  MergeStations: { station: CLIENT, version: 1, into: CLIENT, reason: '合并' },
  SetWorkRules: { division: '310101', stationKind: 'COMMUNITY_POINT', rules: '首问负责', duties: '接待' },
  RecordBudgetEntry: {
    division: '310101',
    year: 2026,
    kind: 'PLAN',
    source: 'PUBLIC',
    purpose: 'STAFF',
    amount: 1000,
  },
  ReverseBudgetEntry: { entry: CLIENT, reason: '登记有误' },
  RecordOutreach: {
    division: '310101',
    heldOn: '2026-10-20',
    channel: 'COMMUNITY',
    topics: ['BASIC_LIVING'],
    place: '居委会活动室',
  },
  CorrectOutreach: { outreach: CLIENT, version: 1, reach: 31, reason: '核对后更正' },
  WithdrawOutreach: { outreach: CLIENT, version: 1, reason: '重复登记' },
  PlanOutreach: {
    division: '310101',
    year: 2026,
    title: '救助政策进社区',
    channel: 'COMMUNITY',
    topics: ['BASIC_LIVING'],
    aim: 4,
    dueMonth: '2026-09',
  },
  ChangeOutreachPlan: { item: CLIENT, version: 1, aim: 5 },
  AskGuidance: { division: '310101002001', title: '存款是否计入', text: '压岁钱是否计入家庭财产？' },
  AnswerGuidance: { question: CLIENT, action: 'PASS_ON' },
  MoveGuidanceQuestion: { question: CLIENT, action: 'WITHDRAW' },
  PostAdvisor: { advisor: ADVISOR, station: CLIENT },
  EndPosting: { advisor: ADVISOR, version: 1, station: CLIENT },
  EndAdvisor: { advisor: ADVISOR, version: 1, reason: '离职' },
  IssueRosterReport: { division: '310101', from: '2026-10-01', until: '2026-10-31' },
  MoveAdvisor: { advisor: ADVISOR, version: 1, division: '310101013001' },
  MoveHousehold: { household: CLIENT, version: 1, division: '310101013001' },
  ReassignClients: { within: '310101002', clients: [CLIENT], advisor: ADVISOR },
  GrantCase: { client: CLIENT, fields: ['NEEDS'], purpose: '心理疏导', caseReference: '晨光-17', until: '2026-12-31' },
  RevokeGrant: { grant: CLIENT, reason: '个案已结束' },
  OpenSurvey: {
    division: '310101',
    title: '秋季调查',
    visitedFrom: '2026-09',
    visitedUntil: '2026-10',
    sampleSize: 10,
  },
  CloseSurvey: { survey: CLIENT },
  RecordSurveyAnswers: { call: CLIENT, askedOn: '2026-10-31', form: { version: 1, answers: [] } },
  RecordSurveyAttempt: { call: CLIENT, askedOn: '2026-10-31', outcome: 'DECLINED' },
  RecordConfirmation: {
    client: CLIENT,
    category: 'LOW_INCOME',
    documentNumber: '救认 1 号',
    decidedOn: '2026-10-31',
    ground: '符合条件',
  },
  EndConfirmation: {
    confirmation: CLIENT,
    version: 1,
    endedOn: '2026-10-31',
    reason: '不再符合条件',
    documentNumber: '救终 1 号',
  },
  WithdrawConfirmation: { confirmation: CLIENT, version: 1, reason: '误录' },
  ProposeConfirmation: { client: CLIENT, kind: 'BEGIN', category: 'LOW_INCOME', reason: '收入变化' },
  MoveConfirmationProposal: { proposal: CLIENT, action: 'DECLINE', reason: '不符合条件' },
  UnmaskClient: { client: CLIENT, reason: '上门走访', purpose: 'MONTHLY_VISIT' },
};

describe("the documents of the gateway's own pages are answered where only listed ones are", () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    const edge = { trustedDocuments: { mode: 'only' as const, file: undefined } };
    gateway = await startTestGateway({ owners: 'owners: []\n', production: true, edge });
  });
  afterAll(() => gateway.close());

  test.each(documents.map(([id, text]) => [/\w+ (\w+)/.exec(text)?.[1] ?? id, id]))('%s', async (name, documentId) => {
    const variables = {
      code: '31',
      within: '31',
      authority: '31',
      month: '2026-11',
      level: 'SUBDISTRICT',
      part: 1,
      name: 'PREMISES_CHECK',
      first: 200,
      id: CLIENT,
      ...(OF_DIVISIONS.test(name) && { id: '310101' }),
      ...(name === 'RosterLines' && { kind: 'ROSTER' }),
      ...(name === 'ClientsToReassign' && { filter: { served: false } }),
      input: INPUTS[name],
    };
    const { status, text } = await gateway.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await gateway.bearer('city') },
      body: JSON.stringify({ documentId, variables }),
    });
    expect(text).not.toMatch(REFUSALS);
    expect(status).toBe(200);
  });

  test('there are some', () => {
    expect(documents.length).toBeGreaterThan(3);
  });
});
