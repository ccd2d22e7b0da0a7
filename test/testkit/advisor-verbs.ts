import { askWrite, recordOf, type Result } from './write.ts';
import type { Graph } from './advisors.ts';

export type Failure = { readonly code: string; readonly message: string; readonly path: readonly string[] };
export type StationView = {
  readonly id: string;
  readonly staffingFloor: number;
  readonly advisorsPosted: number;
  readonly openedOn: string;
};
export type StreetView = {
  readonly code: string;
  readonly serviceCentres: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly coverage: { readonly required: number; readonly missing: number };
};
export type Step = {
  readonly from: string | null;
  readonly to: string;
  readonly reason: string | null;
  readonly at: string;
  readonly by: string;
};
export type AdvisorView = {
  readonly id: string;
  readonly station: { readonly id: string } | null;
  readonly postings: readonly {
    readonly station: { readonly id: string };
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly filing: {
    readonly state: string;
    readonly authority: { readonly code: string };
    readonly history: readonly Step[];
  };
};

const ADVISOR = `id station { id } postings { station { id } since until }
  filing { state authority { code } history { from to reason at by } }`;

/** All that a community point must publish; a test changes what it is about. */
export const published = {
  kind: 'COMMUNITY_POINT',
  name: '云南中路居民区救助顾问服务点',
  serviceHours: '周一至周五 9:00-17:00',
  address: '云南中路 100 号',
  phone: '021-63201234',
  onlineChannels: ['微信公众号：黄浦救助'],
};

export async function openStation(graph: Graph, input: object): Promise<Result<StationView>> {
  const query = `mutation ($input: OpenStationInput!) {
    openStation(input: $input) { ok { id staffingFloor advisorsPosted openedOn } errors { code message path reason } } }`;
  const result = await askWrite<StationView>(graph, query, {
    input: { ...published, ...input },
  });
  return result;
}

/** What a station publishes, and what of it changes. */
const STATION = `id version kind name serviceHours address directions phone onlineChannels providerName openedOn closedOn
  advisorsPosted division { code }`;
export type StationNow = StationView & { readonly version: number; readonly [field: string]: unknown };

export function changeStation(graph: Graph, input: object): Promise<Result<StationNow>> {
  const query = `mutation ($input: ChangeStationInput!) {
    changeStation(input: $input) { ok { ${STATION} } errors { code message path reason } } }`;
  return askWrite<StationNow>(graph, query, { input });
}

export function closeStation(graph: Graph, input: object): Promise<Result<StationNow>> {
  const query = `mutation ($input: CloseStationInput!) {
    closeStation(input: $input) { ok { ${STATION} } errors { code message path reason } } }`;
  return askWrite<StationNow>(graph, query, { input: { reason: '居民区合并', ...input } });
}

const STATION_WRITTEN = `ok { ${STATION} } errors { code message path reason }`;

export function publishStation(graph: Graph, input: object): Promise<Result<StationNow>> {
  const query = `mutation ($input: PublishStationInput!) { publishStation(input: $input) { ${STATION_WRITTEN} } }`;
  return askWrite<StationNow>(graph, query, { input });
}

export function moveStation(graph: Graph, input: object): Promise<Result<StationNow>> {
  const query = `mutation ($input: MoveStationInput!) { moveStation(input: $input) { ${STATION_WRITTEN} } }`;
  return askWrite<StationNow>(graph, query, { input });
}

export function mergeStations(graph: Graph, input: object): Promise<Result<StationNow>> {
  const query = `mutation ($input: MergeStationsInput!) { mergeStations(input: $input) { ${STATION_WRITTEN} } }`;
  return askWrite<StationNow>(graph, query, { input: { reason: '居民区合并', ...input } });
}

export async function readStation(graph: Graph, id: string): Promise<StationNow> {
  const query = `query ($id: ID!) { station(id: $id) { ${STATION} } }`;
  return (await graph.ask<{ station: StationNow }>(query, { id })).station;
}

/** Lists the centres of a street. */
export async function setServiceCentres(graph: Graph, division: string, ...names: string[]) {
  const query = `mutation ($input: SetServiceCentresInput!) { setServiceCentres(input: $input) {
    ok { code serviceCentres { id kind name } coverage { required missing } } errors { code message path } } }`;
  const centres = names.map((name, index) => ({ name, kind: index === 0 ? 'CENTRE' : 'SUB_CENTRE' }));
  const result = await askWrite<StreetView>(graph, query, {
    input: { division, centres },
  });
  return result;
}

/** A person whose identity number differs with the serial, 0 to 27,999. */
export function person(serial: number) {
  return {
    name: '王敏',
    identityNumber: identityNumber(serial),
    phone: '13812345678',
    employer: '外滩街道社区事务受理服务中心',
    role: 'COMMUNITY_WORKER',
    skills: ['POLICY_EXPLANATION', 'COUNSELLING'],
    licence: { level: 'INTERMEDIATE', number: 'SW-2020-0001', validUntil: null },
  };
}

export async function registerAdvisor(graph: Graph, input: object): Promise<Result<AdvisorView>> {
  const query = `mutation ($input: RegisterAdvisorInput!) {
    registerAdvisor(input: $input) { ok { ${ADVISOR} } errors { code message path reason } } }`;
  const result = await askWrite<AdvisorView>(graph, query, { input });
  return result;
}

/** All that may be changed of an advisor, and what was announced. */
const CHANGED = `version name employer role skills phone { text } identityNumber { text } licence { level number validUntil }
  advisorsStation: station { advisorsPosted }
  filing { state changes { announcedAt announcedBy outcome decidedAt particulars { particular before { text masked } after { text masked } } }
    announced { particular before { text masked } after { text masked } } }`;
export type Particular = {
  readonly particular: string;
  readonly before: { readonly text: string; readonly masked: boolean } | null;
  readonly after: { readonly text: string; readonly masked: boolean } | null;
};
export type AdvisorNow = {
  readonly id: string;
  readonly version: number;
  readonly filing: {
    readonly state: string;
    readonly changes: readonly {
      readonly announcedBy: string | null;
      readonly outcome: string | null;
      readonly decidedAt: string | null;
      readonly particulars: readonly Particular[];
    }[];
    readonly announced: readonly Particular[];
  };
  readonly [field: string]: unknown;
};

export async function readAdvisor(graph: Graph, id: string): Promise<AdvisorNow> {
  const query = `query ($id: ID!) { advisor(id: $id) { id ${CHANGED} } }`;
  return (await graph.ask<{ advisor: AdvisorNow }>(query, { id })).advisor;
}

/** Changes an advisor as it is now, where the test names no version. */
export async function changeAdvisor(
  graph: Graph,
  advisor: string,
  changes: { readonly version?: number; readonly [field: string]: unknown },
) {
  const query = `mutation ($input: ChangeAdvisorInput!) {
    changeAdvisor(input: $input) { ok { id ${CHANGED} } errors { code message path reason } } }`;
  const version = changes.version ?? (await readAdvisor(graph, advisor)).version;
  return askWrite<AdvisorNow>(graph, query, { input: { advisor, version, ...changes } });
}

export async function postAdvisor(graph: Graph, input: object): Promise<Result<AdvisorView>> {
  const query = `mutation ($input: PostAdvisorInput!) {
    postAdvisor(input: $input) { ok { ${ADVISOR} } errors { code message path reason } } }`;
  const result = await askWrite<AdvisorView>(graph, query, { input });
  return result;
}

/** Ends one posting of an advisor as it is now, where the test names no version. */
export async function endPosting(graph: Graph, advisor: string, station: string, changes: object = {}) {
  const query = `mutation ($input: EndPostingInput!) {
    endPosting(input: $input) { ok { ${ADVISOR} } errors { code message path reason } } }`;
  const version = 'version' in changes ? changes.version : (await readAdvisor(graph, advisor)).version;
  return askWrite<AdvisorView>(graph, query, { input: { advisor, version, station, ...changes } });
}

/** Ends the service of an advisor as it is now, where the test names no version. */
export async function endAdvisor(graph: Graph, advisor: string, changes: object = {}) {
  const query = `mutation ($input: EndAdvisorInput!) {
    endAdvisor(input: $input) { ok { ${ADVISOR} } errors { code message path reason } } }`;
  const version = 'version' in changes ? changes.version : (await readAdvisor(graph, advisor)).version;
  return askWrite<AdvisorView>(graph, query, { input: { advisor, version, reason: '离职', ...changes } });
}

export type MovedAdvisor = AdvisorView & {
  readonly version: number;
  readonly division: { readonly code: string };
  readonly moves: readonly { readonly from: { readonly code: string }; readonly to: { readonly code: string } }[];
};

/** Moves an advisor as it is now, where the test names no version. */
export async function moveAdvisor(graph: Graph, advisor: string, division: string, changes: object = {}) {
  const query = `mutation ($input: MoveAdvisorInput!) { moveAdvisor(input: $input) {
    ok { ${ADVISOR} version division { code } moves { from { code } to { code } } } errors { code message path reason } } }`;
  const version = 'version' in changes ? changes.version : (await readAdvisor(graph, advisor)).version;
  return askWrite<MovedAdvisor>(graph, query, { input: { advisor, version, division, ...changes } });
}

export const MOVE_FILING = `mutation ($input: MoveFilingInput!) {
  moveFiling(input: $input) { ok { ${ADVISOR} } errors { code message path } } }`;

export async function moveFiling(graph: Graph, advisor: string, action: string, reason?: string) {
  const result = await askWrite<AdvisorView>(graph, MOVE_FILING, {
    input: { advisor, action, reason },
  });
  return result;
}

export type DeputyView = {
  readonly id: string;
  readonly subject: string;
  readonly until: string;
  readonly endedAt: string | null;
};

const DEPUTY = 'ok { id subject until endedAt } errors { code message path }';

export function nameDeputy(graph: Graph, authority: string, subject: string, until: string) {
  const query = `mutation ($input: NameDeputyInput!) { nameDeputy(input: $input) { ${DEPUTY} } }`;
  return askWrite<DeputyView>(graph, query, { input: { authority, subject, until } });
}

export function endDeputy(graph: Graph, deputy: string) {
  const query = `mutation ($input: EndDeputyInput!) { endDeputy(input: $input) { ${DEPUTY} } }`;
  return askWrite<DeputyView>(graph, query, { input: { deputy } });
}

/** One answer for each move, in the order given. */
export async function moveFilings(graph: Graph, within: string, moves: readonly object[]) {
  const query = `mutation ($input: MoveFilingsInput!) { moveFilings(input: $input) {
    ok { ok { ${ADVISOR} } errors { code message path } } errors { code message path } } }`;
  type Answer = { readonly ok: AdvisorView | null; readonly errors: readonly Failure[] };
  return askWrite<readonly Answer[]>(graph, query, { input: { within, moves } });
}

/** The persona who decides the advisor's filing: an officer of the authority that it names. */
export function deciderOf({ filing: { authority } }: AdvisorView): string {
  return `${authority.code.length === 6 ? 'district' : 'street'}:${authority.code}`;
}

/** Registers someone at the station and takes the filing through the steps. */
export async function advisorAt(graph: Graph, station: string, serial: number, ...actions: string[]) {
  let advisor = recordOf(await registerAdvisor(graph, { station, ...person(serial) }));
  for (const action of actions) advisor = recordOf(await moveFiling(graph, advisor.id, action, `reason to ${action}`));
  return advisor;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number with a valid checksum (GB 11643), of a person born in January 1900 or of another year: a thousand on each day. */
export function identityNumber(serial: number, year = 1900): string {
  const day = String(Math.floor(serial / 1000) + 1).padStart(2, '0');
  const digits = `310101${year}01${day}${String(serial % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

/** Ties the advisor to who signs in under the subject; null unties. */
export async function tieAdvisor(graph: Graph, advisor: string, subject: string | null): Promise<Result<AdvisorView>> {
  const query = `mutation ($input: TieAdvisorInput!) {
    tieAdvisor(input: $input) { ok { ${ADVISOR} } errors { code message path } } }`;
  return askWrite<AdvisorView>(graph, query, { input: { advisor, subject } });
}
