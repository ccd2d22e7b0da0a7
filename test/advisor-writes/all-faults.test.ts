import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, openStation, person, published } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { incidentAnswers } from '../testkit/incident-verbs.ts';
import { premisesAnswers } from '../testkit/premises-verbs.ts';
import { serviceAnswers } from '../testkit/service-record-verbs.ts';
import { recordOf } from '../testkit/write.ts';

type Faults = Readonly<
  Record<string, { readonly errors: readonly { code: string; reason: string; path: string[] }[] }>
>;

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let station: string;
let advisor: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  station = recordOf(await openStation(graph(), { division: COMMUNITY })).id;
  ({ id: advisor } = await advisorAt(graph(), station, 1));
});
afterAll(() => owner.close());

const graph = () => owner.at('advisors', 'district:310101');

/** What is wrong with an input, each as the path beneath it and the reason. */
async function faultsOf(mutation: string, type: string, input: object): Promise<string[]> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok { __typename } errors { code reason path } } }`;
  const { [mutation]: payload } = await graph().ask<Faults>(query, { input });
  return (payload?.errors ?? []).map(({ reason, path }) => `${path.slice(1).join('.')} ${reason}`).toSorted();
}

const cases: Readonly<Record<string, readonly [string, () => object, readonly string[]]>> = {
  openStation: [
    'OpenStationInput',
    () => ({
      ...published,
      division: '310101002006',
      kind: 'DISTRICT_GUIDANCE',
      name: ' ',
      address: '云南中路*号',
      phone: 'ask at the desk',
      onlineChannels: ['微信', '网页', ' '],
      providerName: '乐群社工',
      idempotencyKey: 'first',
    }),
    [
      'address MASKED',
      'idempotencyKey NOT_A_KEY',
      'kind WRONG_LEVEL',
      'name EMPTY',
      'onlineChannels.2 EMPTY',
      'phone NOT_A_PHONE',
      'providerName NOT_RUN_BY_PROVIDER',
    ],
  ],
  setServiceCentres: [
    'SetServiceCentresInput',
    () => ({
      division: COMMUNITY,
      centres: ['中心', ' ', '中心'].map((name) => ({ kind: 'CENTRE', name })),
      idempotencyKey: 'first',
    }),
    ['centres.1.name EMPTY', 'centres.2.name LISTED_TWICE', 'division NOT_A_STREET', 'idempotencyKey NOT_A_KEY'],
  ],
  issueRosterReport: [
    'IssueRosterReportInput',
    () => ({ division: '310101', from: '2026-10-02', until: '2026-10-01', supersedes: 'x', idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'supersedes NOT_AN_ID', 'until DATE_BEFORE'],
  ],
  checkPremises: [
    'CheckPremisesInput',
    () => ({
      station: 'x',
      checkedOn: '2026-10-01',
      inspector: '周*',
      form: { version: 1, answers: [...premisesAnswers('DESK').slice(2), { field: 'SIGN', yes: true }] },
      idempotencyKey: 'first',
    }),
    [
      'form.answers.FACE_TO_FACE MISSING',
      'form.answers.SIGN ANSWER_KIND',
      'idempotencyKey NOT_A_KEY',
      'inspector MASKED',
      'station NOT_AN_ID',
    ],
  ],
  reportIncident: [
    'ReportIncidentInput',
    () => ({
      station: 'x',
      happenedOn: '2026-10-02',
      reportedOn: '2026-10-01',
      form: { version: 1, answers: incidentAnswers.slice(1) },
      idempotencyKey: 'first',
    }),
    ['form.answers.KIND MISSING', 'idempotencyKey NOT_A_KEY', 'reportedOn DATE_BEFORE', 'station NOT_AN_ID'],
  ],
  moveIncident: [
    'MoveIncidentInput',
    () => ({ incident: 'x', action: 'CLOSE', idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'incident NOT_AN_ID', 'reason REASON_MISSING'],
  ],
  recordService: [
    'RecordServiceInput',
    () => ({
      station: 'x',
      servedOn: '2999-01-01',
      form: { version: 1, answers: serviceAnswers.slice(1) },
      idempotencyKey: 'first',
    }),
    ['idempotencyKey NOT_A_KEY', 'servedOn DATE_TOO_FAR', 'station NOT_AN_ID'],
  ],
  addHotline: [
    'AddHotlineInput',
    () => ({
      division: '999',
      name: ' ',
      phone: 'x',
      hours: '',
      purpose: '',
      since: '2999-01-01',
      idempotencyKey: 'first',
    }),
    [
      'division null',
      'hours EMPTY',
      'idempotencyKey NOT_A_KEY',
      'name EMPTY',
      'phone NOT_A_PHONE',
      'purpose EMPTY',
      'since DATE_TOO_FAR',
    ],
  ],
  changeHotline: [
    'ChangeHotlineInput',
    () => ({ hotline: 'x', version: 1, since: '2026-10-02', until: '2026-10-01', idempotencyKey: 'first' }),
    ['hotline NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'until DATE_BEFORE'],
  ],
  submitComplaint: [
    'SubmitComplaintInput',
    () => ({ division: '310101002', station: 'x', happened: ' ', phone: '1', idempotencyKey: 'first' }),
    ['division NOT_A_BUREAU', 'happened EMPTY', 'idempotencyKey NOT_A_KEY', 'phone NOT_A_PHONE', 'station NOT_AN_ID'],
  ],
  recordComplaint: [
    'RecordComplaintInput',
    () => ({ division: '310101002', channel: 'PHONE', happened: ' ', idempotencyKey: 'first' }),
    ['division NOT_A_BUREAU', 'happened EMPTY', 'idempotencyKey NOT_A_KEY'],
  ],
  moveComplaint: [
    'MoveComplaintInput',
    () => ({ complaint: 'x', action: 'ANSWER', assignee: 'a', idempotencyKey: 'first' }),
    [
      'answer MISSING',
      'assignee OF_ANOTHER_STEP',
      'complaint NOT_AN_ID',
      'idempotencyKey NOT_A_KEY',
      'outcome MISSING',
    ],
  ],
  nominateForAward: [
    'NominateForAwardInput',
    () => ({
      advisor: 'x',
      kind: 'ADVISOR_STUDIO',
      level: 'CITY',
      year: 2021,
      reasons: ' ',
      idempotencyKey: 'first',
    }),
    ['advisor NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'reasons EMPTY', 'station MISSING', 'year NOT_AN_AWARD_YEAR'],
  ],
  moveAward: [
    'MoveAwardInput',
    () => ({ award: 'x', action: 'RETURN', reasons: '补充', idempotencyKey: 'first' }),
    ['award NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'reason REASON_MISSING', 'reasons AWARD_OF_ANOTHER_STEP'],
  ],
  writeModelCase: [
    'WriteModelCaseInput',
    () => ({
      division: '999',
      title: ' ',
      difficulty: '',
      measures: '',
      result: '',
      year: 2000,
      kinds: ['X'],
      idempotencyKey: 'first',
    }),
    [
      'difficulty EMPTY',
      'division null',
      'idempotencyKey NOT_A_KEY',
      'kinds.0 CODE_UNKNOWN',
      'measures EMPTY',
      'result EMPTY',
      'title EMPTY',
      'year NOT_A_CASE_YEAR',
    ],
  ],
  changeModelCase: [
    'ChangeModelCaseInput',
    () => ({ modelCase: 'x', version: 1, title: ' ', year: 2000, idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'modelCase NOT_AN_ID', 'title EMPTY', 'year NOT_A_CASE_YEAR'],
  ],
  moveModelCase: [
    'MoveModelCaseInput',
    () => ({ modelCase: 'x', action: 'HAND_UP', idempotencyKey: 'first' }),
    ['confirmedAnonymous NOT_CONFIRMED', 'idempotencyKey NOT_A_KEY', 'modelCase NOT_AN_ID', 'version MISSING'],
  ],
  moveGatheredCase: [
    'MoveGatheredCaseInput',
    () => ({ gatheredCase: 'x', action: 'SEND_BACK', idempotencyKey: 'first' }),
    ['gatheredCase NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'reason REASON_MISSING'],
  ],
  setWorkRules: [
    'SetWorkRulesInput',
    () => ({
      division: '999',
      stationKind: 'COMMUNITY_POINT',
      rules: ' ',
      duties: '',
      idempotencyKey: 'first',
    }),
    ['division null', 'duties EMPTY', 'idempotencyKey NOT_A_KEY', 'rules EMPTY'],
  ],
  recordOutreach: [
    'RecordOutreachInput',
    () => ({
      division: '999',
      station: 'x',
      heldOn: '2999-01-01',
      channel: 'RADIO',
      topics: [],
      place: ' ',
      reach: -1,
      materials: -1,
      planItem: 'x',
      idempotencyKey: 'first',
    }),
    [
      'channel CODE_UNKNOWN',
      'division null',
      'heldOn DATE_TOO_FAR',
      'idempotencyKey NOT_A_KEY',
      'materials NOT_A_WHOLE_COUNT',
      'place EMPTY',
      'planItem NOT_AN_ID',
      'reach NOT_A_WHOLE_COUNT',
      'station NOT_AN_ID',
      'topics NONE_NAMED',
    ],
  ],
  correctOutreach: [
    'CorrectOutreachInput',
    () => ({ outreach: 'x', version: 1, place: ' ', reach: -1, reason: '', idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'outreach NOT_AN_ID', 'place EMPTY', 'reach NOT_A_WHOLE_COUNT', 'reason EMPTY'],
  ],
  withdrawOutreach: [
    'WithdrawOutreachInput',
    () => ({ outreach: 'x', version: 1, reason: '', idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'outreach NOT_AN_ID', 'reason EMPTY'],
  ],
  planOutreach: [
    'PlanOutreachInput',
    () => ({
      division: '999',
      year: 2000,
      title: ' ',
      channel: 'RADIO',
      topics: [],
      aim: -1,
      aimReach: -1,
      dueMonth: '2026-01',
      idempotencyKey: 'first',
    }),
    [
      'aim NOT_A_WHOLE_COUNT',
      'aimReach NOT_A_WHOLE_COUNT',
      'channel CODE_UNKNOWN',
      'division null',
      'dueMonth MONTH_OF_ANOTHER_YEAR',
      'idempotencyKey NOT_A_KEY',
      'title EMPTY',
      'topics NONE_NAMED',
      'year NOT_A_PLAN_YEAR',
    ],
  ],
  changeOutreachPlan: [
    'ChangeOutreachPlanInput',
    () => ({ item: 'x', version: 1, title: ' ', aim: -1, idempotencyKey: 'first' }),
    ['aim NOT_A_WHOLE_COUNT', 'idempotencyKey NOT_A_KEY', 'item NOT_AN_ID', 'title EMPTY'],
  ],
  askGuidance: [
    'AskGuidanceInput',
    () => ({ division: '999', topic: 'FOOD', title: ' ', text: '电话13812345678', idempotencyKey: 'first' }),
    ['division null', 'idempotencyKey NOT_A_KEY', 'text HOLDS_PERSONAL_NUMBER', 'title EMPTY', 'topic CODE_UNKNOWN'],
  ],
  answerGuidance: [
    'AnswerGuidanceInput',
    () => ({ question: 'x', action: 'CORRECT', idempotencyKey: 'first' }),
    ['answer MISSING', 'idempotencyKey NOT_A_KEY', 'question NOT_AN_ID', 'reason REASON_MISSING'],
  ],
  moveGuidanceQuestion: [
    'MoveGuidanceQuestionInput',
    () => ({ question: 'x', action: 'REOPEN', idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'question NOT_AN_ID', 'reason REASON_MISSING'],
  ],
  recordBudgetEntry: [
    'RecordBudgetEntryInput',
    () => ({
      division: '999',
      year: 2000,
      kind: 'PLAN',
      source: 'PUBLIC',
      purpose: 'STAFF',
      amount: 0,
      bookedOn: '2999-01-01',
      idempotencyKey: 'first',
    }),
    [
      'amount NOT_AN_AMOUNT',
      'bookedOn DATE_TOO_FAR',
      'division null',
      'idempotencyKey NOT_A_KEY',
      'year NOT_A_BUDGET_YEAR',
    ],
  ],
  reverseBudgetEntry: [
    'ReverseBudgetEntryInput',
    () => ({ entry: 'x', reason: ' ', idempotencyKey: 'first' }),
    ['entry NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'reason EMPTY'],
  ],
  holdTrainingSession: [
    'HoldTrainingSessionInput',
    () => ({
      division: '310101',
      course: 'x',
      startsOn: '2026-12-02',
      endsOn: '2026-12-01',
      place: ' ',
      trainer: '',
      capacity: 0,
      idempotencyKey: 'first',
    }),
    [
      'capacity NOT_BETWEEN',
      'course NOT_AN_ID',
      'endsOn DATE_BEFORE',
      'idempotencyKey NOT_A_KEY',
      'place EMPTY',
      'trainer EMPTY',
    ],
  ],
  cancelTrainingSession: [
    'CancelTrainingSessionInput',
    () => ({ session: 'x', reason: ' ', idempotencyKey: 'first' }),
    ['idempotencyKey NOT_A_KEY', 'reason EMPTY', 'session NOT_AN_ID'],
  ],
  enrolAdvisors: [
    'EnrolAdvisorsInput',
    () => ({ division: '310101', session: 'x', advisors: ['x', 'y'], idempotencyKey: 'first' }),
    ['advisors.0 NOT_AN_ID', 'advisors.1 NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'session NOT_AN_ID'],
  ],
  takeOffAdvisors: [
    'TakeOffAdvisorsInput',
    () => ({ division: '310101', session: 'x', advisors: [], idempotencyKey: 'first' }),
    ['advisors NONE_NAMED', 'idempotencyKey NOT_A_KEY', 'session NOT_AN_ID'],
  ],
  recordAttendance: [
    'RecordAttendanceInput',
    () => ({
      division: '310101',
      session: 'x',
      attendances: [{ advisor: 'x', outcome: 'PASSED', hours: -1 }],
      idempotencyKey: 'first',
    }),
    [
      'attendances.0.advisor NOT_AN_ID',
      'attendances.0.hours NOT_A_COUNT',
      'idempotencyKey NOT_A_KEY',
      'session NOT_AN_ID',
    ],
  ],
  closeFollowUp: [
    'CloseFollowUpInput',
    () => ({ followUp: 'x', closedOn: '2999-01-01', idempotencyKey: 'first' }),
    ['closedOn DATE_TOO_FAR', 'followUp NOT_AN_ID', 'idempotencyKey NOT_A_KEY'],
  ],
  registerAdvisor: [
    'RegisterAdvisorInput',
    () => ({
      station: 'x',
      ...person(2),
      name: '王\n敏',
      identityNumber: '310101190001010001',
      phone: '12345',
      employer: '',
      skills: ['COUNSELLING', '政策解读'],
      licence: { level: 'SENIOR', number: '' },
      idempotencyKey: 'first',
    }),
    [
      'employer EMPTY',
      'idempotencyKey NOT_A_KEY',
      'identityNumber NOT_NUMBER_OF_KIND',
      'licence.number EMPTY',
      'name CONTROL_CHARACTER',
      'phone NOT_A_PHONE',
      'skills.1 CODE_UNKNOWN',
      'station NOT_AN_ID',
    ],
  ],
  postAdvisor: [
    'PostAdvisorInput',
    () => ({ advisor: 'x', station: 'y', since: '2026-13-45', idempotencyKey: 'first' }),
    ['advisor NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'since null', 'station NOT_AN_ID'],
  ],
  endPosting: [
    'EndPostingInput',
    () => ({ advisor: 'x', version: 1, station: 'y', on: '2999-01-01', idempotencyKey: 'z' }),
    ['advisor NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'on DATE_TOO_FAR', 'station NOT_AN_ID'],
  ],
  endAdvisor: [
    'EndAdvisorInput',
    () => ({ advisor: 'x', version: 1, on: '2999-01-01', reason: ' ', handOverTo: 'y', idempotencyKey: 'z' }),
    ['advisor NOT_AN_ID', 'handOverTo NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'on DATE_TOO_FAR', 'reason EMPTY'],
  ],
  moveAdvisor: [
    'MoveAdvisorInput',
    () => ({ advisor: 'x', version: 1, division: '310101', station: 'y', movedOn: '2999-01-01', idempotencyKey: 'z' }),
    ['advisor NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'movedOn DATE_TOO_FAR', 'station NOT_AN_ID'],
  ],
  moveFiling: [
    'MoveFilingInput',
    () => ({ advisor: 'x', action: 'RETURN', reason: ' ', idempotencyKey: 'first' }),
    ['advisor NOT_AN_ID', 'idempotencyKey NOT_A_KEY', 'reason REASON_MISSING'],
  ],
  unmaskAdvisor: [
    'UnmaskAdvisorInput',
    () => ({ advisor: 'x', reason: '', fields: [] }),
    ['advisor NOT_AN_ID', 'fields NONE_NAMED', 'reason REASON_MISSING'],
  ],
  exportAdvisor: [
    'ExportAdvisorInput',
    () => ({ advisor: 'x', reason: '' }),
    ['advisor NOT_AN_ID', 'reason REASON_MISSING'],
  ],
};

test.each(Object.entries(cases))('%s says all that is wrong at once, and does nothing', async (mutation, one) => {
  const [type, input, faults] = one;
  const before = await owner.trail();
  expect(await faultsOf(mutation, type, input())).toEqual(faults);
  expect(await owner.trail()).toEqual(before);
});

test('a centre that is listed twice is named at its place', async () => {
  const centres = ['中心', '东分中心', ' 中心 '].map((name) => ({ kind: 'CENTRE', name }));
  const input = { division: '310101002', centres };
  expect(await faultsOf('setServiceCentres', 'SetServiceCentresInput', input)).toEqual(['centres.2.name LISTED_TWICE']);
});

const forbidden = (field: string) => ({ ok: null, errors: [{ code: 'DIVISION_FORBIDDEN', path: ['input', field] }] });

test('a division that the caller may not write in is said at its field, beside no data', async () => {
  const street = owner.at('advisors', 'street:310101013');
  const query = `mutation ($open: OpenStationInput!, $register: RegisterAdvisorInput!, $post: PostAdvisorInput!,
      $move: MoveFilingInput!, $unmask: UnmaskAdvisorInput!, $export: ExportAdvisorInput!) {
    openStation(input: $open) { ok { id } errors { code path } }
    registerAdvisor(input: $register) { ok { id } errors { code path } }
    postAdvisor(input: $post) { ok { id } errors { code path } }
    moveFiling(input: $move) { ok { id } errors { code path } }
    unmaskAdvisor(input: $unmask) { ok { advisor } errors { code path } }
    exportAdvisor(input: $export) { ok { document } errors { code path } } }`;
  const reason = '本人要求查阅';
  const variables = {
    open: { ...published, division: '310101002006' },
    register: { station, ...person(3) },
    post: { advisor, station },
    move: { advisor, action: 'FILE' },
    unmask: { advisor, reason },
    export: { advisor, reason },
  };
  expect(await street.ask(query, variables)).toEqual({
    openStation: forbidden('division'),
    registerAdvisor: forbidden('station'),
    postAdvisor: forbidden('advisor'),
    moveFiling: forbidden('advisor'),
    unmaskAdvisor: forbidden('advisor'),
    exportAdvisor: forbidden('advisor'),
  });
});

test('an advisor is posted at no station beyond the caller’s division, and it is said at the station', async () => {
  const street = owner.at('advisors', 'street:310101002');
  const { id: far } = recordOf(await openStation(graph(), { kind: 'SUBDISTRICT_SERVICE', division: '310101013' }));
  const query = `mutation ($input: PostAdvisorInput!) { postAdvisor(input: $input) { ok { id } errors { code path } } }`;
  expect(await street.ask(query, { input: { advisor, station: far } })).toEqual({
    postAdvisor: { ok: null, errors: [{ code: 'DIVISION_FORBIDDEN', path: ['input', 'station'] }] },
  });
});
