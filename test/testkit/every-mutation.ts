import {
  person as advisorPerson,
  changeAdvisor,
  changeStation,
  closeStation,
  endDeputy,
  identityNumber,
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
  changeCategory,
  correctVisit,
  endService,
  moveHousehold,
  person,
  reassignClients,
  recordVisit,
  registerClient,
  registerHousehold,
  reopenClient,
  withdrawVisit,
} from './client-verbs.ts';
import { beginImport, ended, importRow, runImport, stageImportRows } from './import-verbs.ts';
import { moveIncident, reportIncident } from './incident-verbs.ts';
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
import { breakGlass, unmaskAdvisor, unmaskClient, unmaskClients } from './unmasking-verbs.ts';
import { askWrite, recordOf } from './write.ts';

/** A move stands in the trail of where the record was, and of where it is. */
export const entriesOf = (mutation: string): number => (['moveHousehold', 'moveAdvisor'].includes(mutation) ? 2 : 1);
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
  yield done('closeStation', await closeStation(graph, { station: next.id, version: 2, reason: '居民区合并' }));
}

async function* ofClients(owner: AuditedOwner): AsyncGenerator<Done> {
  const graph = owner.at('clients', WRITER);
  const registered = await registerHousehold(graph, COMMUNITY, [person({ phone: '13901234567' })]);
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
  yield done('changeCategory', await changeCategory(graph, client, 'LOW_INCOME'));
  // As the advisors domain tells it, which is not what is sent here.
  await owner.asAdmin('insert into clients.serving_advisor values ($1, $2)', [SERVING, NEXT_COMMUNITY]);
  const reassigned = await reassignClients(graph, { within: NEXT_COMMUNITY, clients: [client], advisor: SERVING });
  yield done('reassignClients', reassigned);
  const told = { change: '血压偏高', companions: ['李秀英'] };
  const visit = done('recordVisit', await recordVisit(graph, client, '2026-10-31', told));
  yield visit;
  yield done('correctVisit', await correctVisit(graph, visit.id, 1, '2026-10-31', told));
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
  const { id: other } = await registerClient(graph, COMMUNITY);
  yield { mutation: 'registerHousehold', id: other };
  yield done('endService', await endService(graph, other));
  const [moved] = recordOf(await moveErasures(graph, COMMUNITY, [{ client: other, action: 'REQUEST' }]));
  yield done('moveErasures', { ok: moved?.ok ?? null, error: moved?.errors });
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
