import {
  decisionOf,
  endConfirmation,
  moveProposal,
  proposeConfirmation,
  recordConfirmation,
  withdrawConfirmation,
} from './confirmation-verbs.ts';
import {
  person as advisorPerson,
  changeAdvisor,
  changeStation,
  closeStation,
  endDeputy,
  mergeStations,
  moveStation,
  publishStation,
  identityNumber,
  endAdvisor,
  endPosting,
  moveAdvisor,
  moveFiling,
  moveFilings,
  nameDeputy,
  openStation,
  postAdvisor,
  registerAdvisor,
  setServiceCentres,
  tieAdvisor,
} from './advisor-verbs.ts';
import type { AuditedOwner } from './audited-owner.ts';
import {
  correctVisit,
  endService,
  joinHousehold,
  mergeClients,
  moveHousehold,
  person,
  reassignClients,
  recordVisit,
  registerClient,
  registerHousehold,
  reopenClient,
  setDuplicateAside,
  splitHousehold,
  withdrawVisit,
} from './client-verbs.ts';
import { beginImport, ended, importRow, runImport, stageImportRows } from './import-verbs.ts';
import { issueRosterReport } from './roster-verbs.ts';
import { moveIncident, reportIncident } from './incident-verbs.ts';
import { moveAward, moveAwards, nominateForAward } from './award-verbs.ts';
import { recordBudgetEntry, reverseBudgetEntry } from './budget-verbs.ts';
import {
  complaintMoves,
  firstComplaint,
  moveComplaint,
  newestComplaint,
  recordComplaint,
  submitComplaint,
} from './complaint-verbs.ts';
import { askGuidance, guidanceMoves, moveGuidanceQuestion } from './guidance-verbs.ts';
import { addHotline, changeHotline } from './hotline-verbs.ts';
import { changeModelCase, moveModelCase, writeModelCase } from './model-case-verbs.ts';
import {
  changeOutreachPlan,
  correctOutreach,
  planOutreach,
  recordOutreach,
  withdrawOutreach,
} from './outreach-verbs.ts';
import { showPhoto, uploadPhoto } from './photo-verbs.ts';
import { recordService, setWorkRules } from './service-record-verbs.ts';
import {
  callsWithin,
  closeSurvey,
  openSurvey,
  recordSurveyAnswers,
  recordSurveyAttempt,
  satisfactionAnswers,
} from './survey-verbs.ts';
import { leadMoves, listLeads, moveLead, recordLead, submitLead } from './lead-verbs.ts';
import { type Kind, add, tryChange } from './library-verbs.ts';
import { checkPremises, closeFollowUp, openFollowUpOf, premisesAnswers } from './premises-verbs.ts';
import {
  correctClient,
  eraseSubject,
  moveErasures,
  exportAdvisor,
  exportAdvisorTrace,
  exportSubject,
  exportTrail,
  requestErasure,
} from './subject-verbs.ts';
import { grantCase, revokeGrant } from './grant-verbs.ts';
import {
  cancelTrainingSession,
  enrolAdvisors,
  holdTrainingSession,
  recordAttendance,
  takeOffAdvisors,
  tellCourse,
} from './training-verbs.ts';
import { breakGlass, unmaskAdvisor, unmaskClient, unmaskClients } from './unmasking-verbs.ts';
import { askWrite, recordOf } from './write.ts';

/** A move stands in the trail of where the record was, and of where it is; a merger in those of both stations. */
export const entriesOf = (mutation: string): number =>
  ['moveHousehold', 'moveAdvisor', 'mergeStations'].includes(mutation) ? 2 : 1;
export const COMMUNITY = '310101002001';
const NEXT_COMMUNITY = '310101002006';
const SERVING = `${COMMUNITY}-0193b1c2-0000-7000-8000-000000000001`;
/** Who writes, and whom every value of a person in these requests belongs to. */
export const WRITER = 'district:310101';
/** The filing authority of the advisor, who may also see people whole. */
const STREET = 'street:310101002';
export const SECRETS = [
  '陈建国',
  '陈建军',
  '13901234567',
  '王敏',
  '13812345678',
  '云南中路 12 弄',
  '身体尚可, 家中整洁',
  '血压偏高',
  '李秀英',
  '误录: 当日未上门',
];

type Answered = { readonly ok: { readonly id: string } | null; readonly error: unknown };
/** `by` is who sent it, where it was not the writer. */
type Done = { readonly mutation: string; readonly id: string; readonly by?: string };

/** Sends every mutation of an owner's domains once, in an order in which each succeeds, and hands over each when it is done. */
export async function* everyMutation(owner: AuditedOwner): AsyncGenerator<Done> {
  for (const domain of writingDomains) yield* mutationsOfDomain[domain](owner);
}

/** The same for one of the domains by itself. */
export const mutationsOfDomain = { advisors: ofAdvisors, clients: ofClients, resources: ofResources } as const;
export const writingDomains = ['advisors', 'clients', 'resources'] as const;

async function* ofAdvisors(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('advisors', WRITER);
  const station = done('openStation', await openStation(graph, { division: COMMUNITY }));
  yield station;
  const next = done('openStation', await openStation(graph, { division: NEXT_COMMUNITY }));
  yield next;
  const listed = await setServiceCentres(graph, '310101002', '中心');
  yield done('setServiceCentres', { ok: listed.ok?.serviceCentres[0] ?? null, error: listed.error });
  const period = { division: '310101', from: '2026-09-01', until: '2026-09-20' };
  yield done('issueRosterReport', await issueRosterReport(graph, period));
  const advisor = done('registerAdvisor', await registerAdvisor(graph, { station: station.id, ...advisorPerson(1) }));
  yield advisor;
  const file = [importRow('云南中路居民区救助顾问服务点')];
  const begun = await beginImport(graph, { division: COMMUNITY, columns: Object.keys(file[0] ?? {}), rows: 1 });
  yield done('beginImport', begun);
  const rows = file.map((row) => ({ row: 2, cells: Object.values(row) }));
  const staged = await stageImportRows(graph, { import: begun.ok?.id ?? '', part: 1, rows });
  yield done('stageImportRows', staged);
  const { id = '', version } = staged.ok ?? {};
  // Checked alone: what takes effect has entries of its own.
  yield done('runImport', await runImport(graph, { import: id, version, isDryRun: true }));
  if (owner.runsJobs) await ended(graph, id);
  const change = async (changes: Readonly<Record<string, string>>) =>
    done('changeAdvisor', await changeAdvisor(graph, advisor.id, changes));
  yield await change({ phone: '13901234567', employer: '外滩街道办事处' });
  yield done('postAdvisor', await postAdvisor(graph, { advisor: advisor.id, station: next.id }));
  yield done('endPosting', await endPosting(graph, advisor.id, next.id));
  const leaver = recordOf(await registerAdvisor(graph, { station: station.id, ...advisorPerson(3) }));
  yield { mutation: 'registerAdvisor', id: leaver.id };
  const left = await endAdvisor(owner.at('advisors', STREET), leaver.id, { reason: '离职, 电话 13812345678' });
  yield { ...done('endAdvisor', left), by: STREET };
  const tied = await tieAdvisor(owner.at('advisors', STREET), advisor.id, 'wang-min');
  yield { ...done('tieAdvisor', tied), by: STREET };
  yield done('moveAdvisor', await moveAdvisor(graph, advisor.id, NEXT_COMMUNITY, { station: next.id }));
  await unmaskAdvisor(graph, advisor.id);
  yield { mutation: 'unmaskAdvisor', id: advisor.id };
  await exportAdvisor(graph, advisor.id);
  yield { mutation: 'exportAdvisor', id: advisor.id };
  await exportAdvisorTrace(owner.at('clients', WRITER), advisor.id);
  yield { mutation: 'exportAdvisorTrace', id: advisor.id };
  await exportTrail(owner.at('audit', WRITER), advisor.id);
  yield { mutation: 'exportTrail', id: advisor.id };
  const [submitted] = recordOf(await moveFilings(graph, COMMUNITY, [{ advisor: advisor.id, action: 'SUBMIT' }]));
  yield done('moveFilings', { ok: submitted?.ok ?? null, error: submitted?.errors });
  for (const action of ['FILE', 'SUSPEND', 'RESUME', 'CHANGE', 'RETURN', 'WITHDRAW']) {
    const reason = `需要${action}, 电话 13812345678`;
    yield {
      ...done('moveFiling', await moveFiling(owner.at('advisors', STREET), advisor.id, action, reason)),
      by: STREET,
    };
    if (action === 'CHANGE') yield await change({ name: '李秀英', identityNumber: identityNumber(2) });
  }
  const deputy = await nameDeputy(owner.at('advisors', STREET), STREET.slice(7), 'district:310101', '2026-12-31');
  yield { ...done('nameDeputy', deputy), by: STREET };
  yield { ...done('endDeputy', await endDeputy(owner.at('advisors', STREET), deputy.ok?.id ?? '')), by: STREET };
  const changed = await changeStation(graph, { station: next.id, version: 1, phone: '021-63205678' });
  yield done('changeStation', changed);
  const form = { version: 1, answers: premisesAnswers('SIGN') };
  yield done('checkPremises', await checkPremises(graph, { station: station.id, checkedOn: '2026-10-31', form }));
  yield done('closeFollowUp', await closeFollowUp(graph, await openFollowUpOf(graph, station.id)));
  const incident = done(
    'reportIncident',
    await reportIncident(graph, { station: station.id, happenedOn: '2026-10-31' }),
  );
  yield incident;
  for (const action of ['INVESTIGATE', 'CLOSE']) {
    const moved = await moveIncident(owner.at('advisors', STREET), incident.id, action, { reason: '地面湿滑' });
    yield { ...done('moveIncident', moved), by: STREET };
  }
  const served = await recordService(graph, { station: station.id, servedOn: '2026-10-31' });
  yield done('recordService', served);
  const rules = await setWorkRules(owner.at('advisors', STREET), { division: STREET.slice(7) });
  yield { ...done('setWorkRules', rules), by: STREET };
  const booked = await recordBudgetEntry(owner.at('advisors', STREET), { division: STREET.slice(7) });
  const entry = { ...done('recordBudgetEntry', booked), by: STREET };
  yield entry;
  const reversed = await reverseBudgetEntry(owner.at('advisors', STREET), { entry: entry.id });
  yield { ...done('reverseBudgetEntry', reversed), by: STREET };
  yield* ofOutreach(owner, station.id);
  const hotline = done('addHotline', await addHotline(graph, { division: '310101' }));
  yield hotline;
  yield done(
    'changeHotline',
    await changeHotline(graph, { hotline: hotline.id, version: 1, hours: '工作日 9:00-18:00' }),
  );
  const named = { division: '310101', name: '李秀英', phone: '13812345678' };
  recordOf(await submitComplaint(graph, named));
  yield { mutation: 'submitComplaint', id: await newestComplaint(graph, '310101') };
  recordOf(await recordComplaint(graph, named));
  yield { mutation: 'recordComplaint', id: await newestComplaint(graph, '310101') };
  const complaint = await firstComplaint(graph, '310101');
  for (const [action, more] of Object.entries(complaintMoves))
    yield done('moveComplaint', await moveComplaint(graph, complaint, action, more));
  const written = done(
    'writeModelCase',
    await writeModelCase(owner.at('advisors', STREET), { division: STREET.slice(7) }),
  );
  yield { ...written, by: STREET };
  const changedCase = { modelCase: written.id, version: 1, year: 2024 };
  yield { ...done('changeModelCase', await changeModelCase(owner.at('advisors', STREET), changedCase)), by: STREET };
  yield {
    ...done('moveModelCase', await moveModelCase(owner.at('advisors', STREET), written.id, 'HAND_IN')),
    by: STREET,
  };
  for (const action of ['HAND_UP', 'TAKE_DOWN'])
    yield done('moveModelCase', await moveModelCase(graph, written.id, action));
  yield* ofTraining(owner, station.id);
  yield* ofAwards(owner, station.id);
  const further = done('openStation', await openStation(graph, { division: '310101002003', phone: null }));
  yield further;
  const completed = await changeStation(graph, { station: further.id, version: 1, phone: '021-63205679' });
  yield done('changeStation', completed);
  yield done('publishStation', await publishStation(graph, { station: further.id, version: 2 }));
  yield done('moveStation', await moveStation(graph, { station: further.id, version: 3, address: '云南中路 200 号' }));
  yield done('mergeStations', await mergeStations(graph, { station: further.id, version: 4, into: station.id }));
  yield done('closeStation', await closeStation(graph, { station: next.id, version: 2, reason: '居民区合并' }));
}

async function* ofOutreach(owner: AuditedOwner, station: string): AsyncGenerator<Done> {
  const graph = owner.at('advisors', WRITER);
  const division = '310101';
  const item = done('planOutreach', await planOutreach(graph, { division }));
  yield item;
  yield done('changeOutreachPlan', await changeOutreachPlan(graph, { item: item.id, aim: 5 }));
  const held = { division, station, heldOn: '2026-10-31', remarks: '居委会协助' };
  const event = done('recordOutreach', await recordOutreach(graph, held));
  yield event;
  yield done('correctOutreach', await correctOutreach(graph, { outreach: event.id, reach: 41 }));
  yield done('withdrawOutreach', await withdrawOutreach(graph, { outreach: event.id, version: 2 }));
  const street = owner.at('advisors', STREET);
  const question = done('askGuidance', await askGuidance(street, { division: STREET.slice(7) }));
  yield { ...question, by: STREET };
  for (const [action, more] of Object.entries(guidanceMoves))
    yield done('answerGuidance', await moveGuidanceQuestion(graph, question.id, action, more));
  const withdrawn = await moveGuidanceQuestion(street, question.id, 'WITHDRAW');
  yield { ...done('moveGuidanceQuestion', withdrawn), by: STREET };
}

async function* ofTraining(owner: AuditedOwner, station: string): AsyncGenerator<Done> {
  const graph = owner.at('advisors', WRITER);
  // As the city's message tells it, which is not what is sent here.
  const course = await tellCourse(owner.asAdmin);
  const registered = await registerAdvisor(graph, { station, ...advisorPerson(5) });
  yield done('registerAdvisor', registered);
  const session = done('holdTrainingSession', await holdTrainingSession(graph, { course }));
  yield session;
  const named = [registered.ok?.id ?? ''];
  yield done('enrolAdvisors', await enrolAdvisors(graph, session.id, named));
  yield done('takeOffAdvisors', await takeOffAdvisors(graph, session.id, named));
  yield done('enrolAdvisors', await enrolAdvisors(graph, session.id, named));
  const attended = named.map((advisor) => ({ advisor, outcome: 'PASSED', hours: 8 }));
  yield done('recordAttendance', await recordAttendance(graph, session.id, attended));
  const next = done('holdTrainingSession', await holdTrainingSession(graph, { course, startsOn: '2026-12-20' }));
  yield next;
  yield done('cancelTrainingSession', await cancelTrainingSession(graph, next.id));
}

async function* ofAwards(owner: AuditedOwner, station: string): AsyncGenerator<Done> {
  const [graph, street] = [owner.at('advisors', WRITER), owner.at('advisors', STREET)];
  const advisor = done('registerAdvisor', await registerAdvisor(graph, { station, ...advisorPerson(7) }));
  yield advisor;
  for (const action of ['SUBMIT', 'FILE'])
    yield { ...done('moveFiling', await moveFiling(street, advisor.id, action)), by: STREET };
  const award = done('nominateForAward', await nominateForAward(graph, advisor.id, { level: 'DISTRICT' }));
  yield award;
  const reason = '请补充事例, 电话 13812345678';
  yield done('moveAward', await moveAward(graph, award.id, 'RETURN', { reason }));
  yield done('moveAward', await moveAward(graph, award.id, 'RESUBMIT', { reasons: '补充了三件事例。' }));
  const [conferred] = recordOf(await moveAwards(graph, '310101', [{ award: award.id, action: 'CONFER' }]));
  yield done('moveAwards', { ok: conferred?.ok ?? null, error: conferred?.errors });
  yield done('moveAward', await moveAward(graph, award.id, 'REVOKE', { reason: '材料不实' }));
}

async function* ofLeads(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('clients', WRITER);
  const said = { division: NEXT_COMMUNITY, personName: '李秀英', personPhone: '13812345678' };
  recordOf(await submitLead(graph, said));
  yield { mutation: 'submitLead', id: (await listLeads(graph, NEXT_COMMUNITY))[0] ?? '' };
  const { lead } = recordOf(await recordLead(graph, said));
  yield { mutation: 'recordLead', id: lead.id };
  for (const [action, more] of leadMoves)
    yield { ...done('moveLead', await moveLead(owner.at('clients', STREET), lead.id, action, more)), by: STREET };
}

async function* ofClients(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('clients', WRITER);
  const registered = await registerHousehold(graph, COMMUNITY, [
    person({ phone: '13901234567', category: 'OTHER_RESIDENT' }),
  ]);
  yield done('registerHousehold', registered);
  const client = registered.ok?.members[0]?.id ?? '';
  // Within the street, whose officer goes on.
  const household = registered.ok?.id ?? '';
  yield done('moveHousehold', await moveHousehold(graph, household, NEXT_COMMUNITY));
  const by = STREET;
  await unmaskClient(owner.at('clients', by), client);
  yield { mutation: 'unmaskClient', id: client, by };
  await unmaskClients(owner.at('clients', by), NEXT_COMMUNITY, [client]);
  yield { mutation: 'unmaskClients', id: client, by };
  const stranger = 'district:310104';
  const opened = await breakGlass(owner.at('clients', stranger), client);
  yield { ...done('breakGlass', opened), by: stranger };
  const granted = done('grantCase', await grantCase(owner.at('clients', by), client));
  yield { ...granted, by };
  yield { ...done('revokeGrant', await revokeGrant(owner.at('clients', by), granted.id)), by };
  yield done('correctClient', await correctClient(graph, client, 2, { name: '陈建军' }));
  yield* ofConfirmations(owner, client);
  // As the advisors domain tells it, which is not what is sent here.
  await owner.asAdmin('insert into clients.serving_advisor values ($1, $2)', [SERVING, NEXT_COMMUNITY]);
  const reassigned = await reassignClients(graph, { within: NEXT_COMMUNITY, clients: [client], advisor: SERVING });
  yield done('reassignClients', reassigned);
  const told = { change: '血压偏高', companions: ['李秀英'] };
  const photo = done('uploadPhoto', await uploadPhoto(graph, client));
  yield photo;
  await showPhoto(owner.at('clients', by), photo.id);
  yield { mutation: 'showPhoto', id: client, by };
  const visit = done('recordVisit', await recordVisit(graph, client, '2026-10-31', told));
  yield visit;
  yield done('correctVisit', await correctVisit(graph, visit.id, 1, '2026-10-31', told));
  yield* ofSurvey(owner);
  yield* ofLeads(owner);
  yield done('withdrawVisit', await withdrawVisit(graph, visit.id, 2));
  yield done('endService', await endService(graph, client, '李秀英接走'));
  const versions = await owner.asAdmin('select version from clients.client where id = $1', [client]);
  const version = Number(versions[0]?.['version']);
  yield done('reopenClient', await reopenClient(graph, client, version, { reason: '李秀英送回' }));
  yield done('endService', await endService(graph, client));
  await exportSubject(graph, client);
  yield { mutation: 'exportSubject', id: client };
  yield { ...done('requestErasure', await requestErasure(owner.at('clients', by), client)), by };
  yield done('eraseSubject', await eraseSubject(graph, client));
  const { id: other } = await registerClient(graph, COMMUNITY, { category: 'OTHER_RESIDENT' });
  yield { mutation: 'registerHousehold', id: other };
  yield done('endService', await endService(graph, other));
  const [moved] = recordOf(await moveErasures(graph, COMMUNITY, [{ client: other, action: 'REQUEST' }]));
  yield done('moveErasures', { ok: moved?.ok ?? null, error: moved?.errors });
  yield* ofFamilies(owner);
}

/** Of whom the verb confirms nothing in writes of its own. */
const unconfirmed = (changes: object = {}) => person({ category: 'OTHER_RESIDENT', ...changes });

/** A household that is split and joined again, and two records of one of it. */
async function* ofFamilies(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('clients', WRITER);
  const registered = await registerHousehold(graph, COMMUNITY, [unconfirmed(), unconfirmed()]);
  yield done('registerHousehold', registered);
  const [one = '', other = ''] = registered.ok?.members.map(({ id }) => id) ?? [];
  const household = registered.ok?.id ?? '';
  yield done('splitHousehold', await splitHousehold(graph, household, [one], 1, { reason: '与李秀英分户' }));
  yield done('joinHousehold', await joinHousehold(graph, one, household, 2, { reason: '李秀英接回' }));
  const unnumbered = { identityNumber: undefined, birthYear: 1950 };
  const alike = unconfirmed({ ...unnumbered, identityDocument: { kind: 'NONE', reason: '遗失' } });
  const again = await registerHousehold(graph, COMMUNITY, [alike]);
  yield done('registerHousehold', again);
  const twice = again.ok?.members[0]?.id ?? '';
  const aside = await setDuplicateAside(graph, other, twice, { reason: '李秀英说不是同一人' });
  yield done('setDuplicateAside', aside);
  const reason = '李秀英确认是同一人';
  yield done('mergeClients', await mergeClients(graph, [other, 1], [twice, 1], { reason }));
}

/** By the street, which decides, and by the district, which proposes. */
async function* ofConfirmations(owner: AuditedOwner, client: string): AsyncGenerator<Done> {
  const [graph, street] = [owner.at('clients', WRITER), owner.at('clients', STREET)];
  const by = STREET;
  const proposed = done('proposeConfirmation', await proposeConfirmation(graph, { client }));
  yield proposed;
  const reason = '收入核对不符, 电话 13812345678';
  const declined = await moveProposal(street, proposed.id, 'DECLINE', { reason });
  yield { ...done('moveConfirmationProposal', declined), by };
  const low = await recordConfirmation(street, { client, ...decisionOf('LOW_INCOME') });
  yield { ...done('recordConfirmation', low), by };
  yield { ...done('endConfirmation', await endConfirmation(street, recordOf(low))), by };
  const wrong = recordOf(await recordConfirmation(street, { client, ...decisionOf('EXPENDITURE_POVERTY') }));
  yield { mutation: 'recordConfirmation', id: wrong.id, by };
  yield { ...done('withdrawConfirmation', await withdrawConfirmation(street, wrong)), by };
}

/** Of the household that was visited. */
async function* ofSurvey(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('clients', WRITER);
  const survey = done('openSurvey', await openSurvey(graph, { division: NEXT_COMMUNITY }));
  yield survey;
  const [call] = await callsWithin(graph, NEXT_COMMUNITY, { surveys: [survey.id] });
  const asked = { call: call?.id, askedOn: '2026-10-31' };
  yield done('recordSurveyAttempt', await recordSurveyAttempt(graph, asked));
  const answers = satisfactionAnswers('SATISFIED', { field: 'SUGGESTION', text: '李秀英说: 常来看看' });
  yield done('recordSurveyAnswers', await recordSurveyAnswers(graph, { ...asked, form: { version: 1, answers } }));
  yield done('closeSurvey', await closeSurvey(graph, survey.id));
}

async function* ofResources(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('resources', WRITER);
  const policy = (await add(graph, 'policy', { issuedBy: '310101' })).id;
  yield { mutation: 'addPolicy', id: policy };
  const provider = (await add(graph, 'provider', { division: '310101', phone: '13812345678' })).id;
  yield { mutation: 'addProvider', id: provider };
  const resource = (await add(graph, 'resource', { provider })).id;
  yield { mutation: 'addResource', id: resource };
  const project = (await add(graph, 'project', { provider })).id;
  yield { mutation: 'addProject', id: project };
  const change = (kind: Kind, id: string, changes: object) =>
    tryChange(graph, kind, { [kind]: id, version: 1, ...changes });
  yield done('changePolicy', await change('policy', policy, { title: '特困供养' }));
  yield done('changeProvider', await change('provider', provider, { phone: '13901234567' }));
  yield done('changeResource', await change('resource', resource, { quantity: 7 }));
  yield done('changeProject', await change('project', project, { results: '服务 12 户' }));
  const code = { division: '310101', list: 'need', key: 'HAIRCUT', zh: '理发' };
  const added = done(
    'addCode',
    await askWrite<{ id: string }>(graph, codeWrite('addCode', 'AddCodeInput'), { input: code }),
  );
  yield added;
  const end = { code: added.id, until: '2026-12-31' };
  yield done('endCode', await askWrite<{ id: string }>(graph, codeWrite('endCode', 'EndCodeInput'), { input: end }));
}

const codeWrite = (mutation: string, type: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok { id } errors { code message path } } }`;

function done(mutation: string, { ok, error }: Answered): Done {
  if (ok === null) throw new Error(`${mutation} was refused: ${JSON.stringify(error)}`);
  return { mutation, id: ok.id };
}
