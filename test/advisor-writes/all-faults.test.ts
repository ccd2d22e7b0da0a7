import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, openStation, person, published } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { incidentAnswers } from '../testkit/incident-verbs.ts';
import { premisesAnswers } from '../testkit/premises-verbs.ts';
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
