import { addMonths, isYearMonth } from '#calendar';
import { authorityGraph, confirmClient, confirmInstead, confirmedMember } from './confirmation-verbs.ts';
import { askWrite, recordOf, type Result } from './write.ts';
import type { Graph } from './graph.ts';

export type ClientView = {
  readonly id: string;
  readonly category: string;
  readonly active: boolean;
  readonly lastVisitedOn: string | null;
  readonly visitDueOn: string | null;
};
export type VisitView = {
  readonly id: string;
  readonly visitedOn: string;
  readonly summary: string;
  readonly companions: readonly string[];
  readonly version: number;
  readonly recordedBy: string;
  readonly client: { readonly id: string };
};
export type Compliance = {
  readonly month: string;
  readonly due: number | null;
  readonly done: number | null;
  readonly rate: number | null;
};

const FAILURE = 'errors { code message path }';
const CLIENT = 'id category active lastVisitedOn visitDueOn';
const VISIT = 'id visitedOn summary companions version recordedBy client { id }';

let serial = 0;

/** A person whom nobody registered before; a test changes what it is about. The category is confirmed of whom a verb registers. */
export function person(changes: object = {}) {
  serial += 1;
  return {
    name: '陈建国',
    identityNumber: identityNumber(serial),
    sex: 'MALE',
    ...changes,
  };
}

export type HouseholdView = { readonly id: string; readonly members: readonly ClientView[] };

/** Registers a household and has each member confirmed in its category, as MINIMUM_LIVING where it says none, by the authority. */
export async function registerHousehold(
  graph: Graph,
  division: string,
  members: readonly object[] = [person()],
  address = '云南中路 12 弄 3 号 401 室',
  more: object = {},
): Promise<Result<HouseholdView>> {
  const query = `mutation ($input: RegisterHouseholdInput!) {
    registerHousehold(input: $input) { ok { id members { ${CLIENT} } } ${FAILURE} } }`;
  const people = members.map((member) => confirmedMember(graph, division, member));
  const input = { division, address, members: people.map(({ given }) => given), ...more };
  const result = await askWrite<HouseholdView>(graph, query, { input });
  if (result.ok === null || people.every(({ later }) => later === undefined)) return result;
  const ids = result.ok.members.map(({ id }) => id);
  for (const [i, { later }] of people.entries()) {
    if (later !== undefined) recordOf(await confirmClient(graph, division, ids[i] ?? '', later));
  }
  const read = `query ($id: ID!) { household(id: $id) { id members { ${CLIENT} } } }`;
  const street = authorityGraph(graph, division, 'STREET');
  const { household } = await street.ask<{ household: HouseholdView }>(read, { id: result.ok.id });
  return { ok: household, error: null };
}

export type MovedHousehold = {
  readonly id: string;
  readonly version: number;
  readonly division: { readonly code: string };
};

/** Moves a household that was read at a version to another community. */
export async function moveHousehold(
  graph: Graph,
  household: string,
  division: string,
  version = 1,
  changes: object = {},
): Promise<Result<MovedHousehold>> {
  const query = `mutation ($input: MoveHouseholdInput!) {
    moveHousehold(input: $input) { ok { id version division { code } } ${FAILURE} } }`;
  return askWrite<MovedHousehold>(graph, query, { input: { household, version, division, ...changes } });
}

/** Has a client, read at a version, belong to another household. */
export async function joinHousehold(
  graph: Graph,
  client: string,
  household: string,
  version = 1,
  changes: object = {},
): Promise<Result<MovedHousehold>> {
  const query = `mutation ($input: JoinHouseholdInput!) {
    joinHousehold(input: $input) { ok { id version division { code } } ${FAILURE} } }`;
  const input = { client, version, household, reason: '投靠子女', ...changes };
  return askWrite<MovedHousehold>(graph, query, { input });
}

/** Makes a new household of some members of one that was read at a version. */
export async function splitHousehold(
  graph: Graph,
  household: string,
  clients: readonly string[],
  version = 1,
  changes: object = {},
): Promise<Result<MovedHousehold>> {
  const query = `mutation ($input: SplitHouseholdInput!) {
    splitHousehold(input: $input) { ok { id version division { code } } ${FAILURE} } }`;
  const input = { household, version, clients, address: '西藏中路 8 号 202 室', reason: '子女成家', ...changes };
  return askWrite<MovedHousehold>(graph, query, { input });
}

/** One client in a household of its own. */
export async function registerClient(graph: Graph, division: string, changes: object = {}): Promise<ClientView> {
  const [client] = recordOf(await registerHousehold(graph, division, [person(changes)])).members;
  if (client === undefined) throw new Error('the household has no member');
  return client;
}

export async function recordVisit(graph: Graph, client: string, visitedOn: string, changes: object = {}) {
  const query = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { ok { ${VISIT} } ${FAILURE} } }`;
  const input = { client, visitedOn, summary: '身体尚可, 家中整洁', ...changes };
  return askWrite<VisitView>(graph, query, { input });
}

export async function correctVisit(
  graph: Graph,
  visit: string,
  version: number,
  visitedOn: string,
  changes: object = {},
) {
  const query = `mutation ($input: CorrectVisitInput!) { correctVisit(input: $input) { ok { ${VISIT} } ${FAILURE} } }`;
  const input = { visit, version, visitedOn, summary: '更正: 身体尚可', ...changes };
  return askWrite<VisitView>(graph, query, { input });
}

export async function withdrawVisit(graph: Graph, visit: string, version: number, changes: object = {}) {
  const query = `mutation ($input: WithdrawVisitInput!) { withdrawVisit(input: $input) { ok { ${VISIT} } ${FAILURE} } }`;
  const input = { visit, version, reason: '误录: 当日未上门', ...changes };
  return askWrite<VisitView>(graph, query, { input });
}

/** Has the authority confirm another category of a client, and end what was confirmed of the person before. */
export async function changeCategory(graph: Graph, client: string, category: string): Promise<Result<ClientView>> {
  return confirmInstead(graph, client, category, CLIENT);
}

export async function endService(graph: Graph, client: string, reason = '收入增加') {
  const query = `mutation ($input: EndServiceInput!) { endService(input: $input) { ok { ${CLIENT} } ${FAILURE} } }`;
  return askWrite<ClientView>(graph, query, { input: { client, reason } });
}

/** Serves a client again whose record was read at a version, and has the category confirmed that a test names. */
export async function reopenClient(
  graph: Graph,
  client: string,
  version: number,
  { category = 'OTHER_RESIDENT', ...changes }: { readonly category?: string } & Readonly<Record<string, unknown>> = {},
): Promise<Result<ClientView>> {
  const query = `mutation ($input: ReopenClientInput!) { reopenClient(input: $input) { ok { ${CLIENT} } ${FAILURE} } }`;
  const input = { client, version, reason: '再次符合条件', ...changes };
  const reopened = await askWrite<ClientView>(graph, query, { input });
  if (reopened.ok === null || reopened.ok.category === category) return reopened;
  return changeCategory(graph, client, category);
}

export async function reassignClients(graph: Graph, input: object) {
  const query = `mutation ($input: ReassignClientsInput!) {
    reassignClients(input: $input) { ok { id caseload } ${FAILURE} } }`;
  return askWrite<{ readonly id: string; readonly caseload: number }>(graph, query, { input });
}

/** The monthly duty of a division, for the month. */
export async function compliance(graph: Graph, code: string, month: string): Promise<Compliance> {
  const [figures] = await complianceByMonth(graph, code, month, 1);
  if (figures === undefined) throw new Error('no month came back');
  return figures;
}

export async function complianceByMonth(graph: Graph, code: string, until: string, months: number) {
  const query = `query ($of: [_Any!]!, $from: YearMonth!, $until: YearMonth!) { _entities(representations: $of) {
    ... on Division { visitComplianceByMonth(from: $from, until: $until) { month due done rate } } } }`;
  const { _entities } = await graph.ask<{ _entities: [{ visitComplianceByMonth: Compliance[] }] }>(query, {
    of: [{ __typename: 'Division', code }],
    from: firstOf(until, months),
    until,
  });
  return _entities[0].visitComplianceByMonth;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number with a valid checksum (GB 11643), of a person born in 1900 or soon after, or in another year. */
export function identityNumber(count: number, first = 1900): string {
  const year = first + Math.floor(count / 1000);
  const digits = `310101${year}0101${String(count % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

function firstOf(until: string, months: number): string {
  if (!isYearMonth(until)) throw new TypeError(`no month: ${until}`);
  return addMonths(until, 1 - months);
}

/** What of a record a merge names. */
export type MergedView = { readonly id: string; readonly version: number };

/** Merges two records of one person, each as it was read at a version. */
export async function mergeClients(
  graph: Graph,
  [kept, keptVersion]: readonly [id: string, version: number],
  [merged, mergedVersion]: readonly [id: string, version: number],
  changes: object = {},
): Promise<Result<MergedView>> {
  const query = `mutation ($input: MergeClientsInput!) { mergeClients(input: $input) { ok { id version } ${FAILURE} } }`;
  const input = { kept, keptVersion, merged, mergedVersion, reason: '重复建档', ...changes };
  return askWrite<MergedView>(graph, query, { input });
}

/** Keeps that two records which look alike are of two people. */
export async function setDuplicateAside(
  graph: Graph,
  first: string,
  second: string,
  changes: object = {},
): Promise<Result<{ readonly id: string }>> {
  const query = `mutation ($input: SetDuplicateAsideInput!) { setDuplicateAside(input: $input) { ok { id } ${FAILURE} } }`;
  return askWrite(graph, query, { input: { first, second, reason: '同名同年, 非同一人', ...changes } });
}
