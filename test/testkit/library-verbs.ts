import { askWrite, recordOf, type Result } from './write.ts';
import type { Graph } from './graph.ts';

export type Entry = { readonly id: string; readonly title: string };
export type Page<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
};

/** All that each kind of entry needs but its place; a test changes what it is about. */
export const entries = {
  policy: {
    title: '最低生活保障',
    kind: 'BASIC_LIVING',
    inForceFrom: '2026-01-01',
    categories: ['MINIMUM_LIVING'],
    channel: '街镇社区事务受理服务中心',
    summary: '按月发放最低生活保障金',
  },
  provider: { name: '黄浦区乐群社工服务社', kind: 'SOCIAL_ORGANISATION' },
  resource: { title: '助餐', kind: 'SERVICE', availableFrom: '2026-01-01' },
  project: { title: '暖心陪伴', categories: ['MINIMUM_LIVING'], runsFrom: '2026-01-01' },
} as const;

const FIELDS = { policy: 'id title', provider: 'id', resource: 'id title', project: 'id title' } as const;
export type Kind = keyof typeof entries;

export async function tryAdd(graph: Graph, kind: Kind, input: object): Promise<Result<Entry>> {
  const { mutation, type } = mutationOf(kind);
  const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) {
    ok { ${FIELDS[kind]} } errors { code message path } } }`;
  const result = await askWrite<Entry>(graph, query, { input: { ...entries[kind], ...input } });
  return result;
}

export async function add(graph: Graph, kind: Kind, input: object): Promise<Entry> {
  return recordOf(await tryAdd(graph, kind, input));
}

/** Every field of an entry that may be changed. */
const CHANGEABLE = {
  policy: 'title number kind inForceFrom inForceUntil categories materials channel amount summary',
  provider: 'name kind creditCode phone',
  resource: 'title kind area { code } quantity unit availableFrom availableUntil conditions',
  project: 'title funder area { code } categories runsFrom runsUntil capacity enrolled results',
} as const;
type Changed = { readonly id: string; readonly version: number };

export async function tryChange(graph: Graph, kind: Kind, input: object): Promise<Result<Changed>> {
  return askWrite<Changed>(graph, changeOf(kind), { input });
}

/** The mutation that changes an entry, as a document. */
export function changeOf(kind: Kind): string {
  const { mutation, type } = mutationOf(kind, 'change');
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    ok { id version ${CHANGEABLE[kind]} } errors { code message path reason } } }`;
}

/** All that an entry says. */
export async function read(graph: Graph, kind: Kind, id: string): Promise<Changed & Readonly<Record<string, unknown>>> {
  const query = `query ($id: ID!) { entry: ${kind}(id: $id) { id version ${CHANGEABLE[kind]} } }`;
  const { entry } = await graph.ask<{ entry: Changed & Readonly<Record<string, unknown>> }>(query, { id });
  return entry;
}

/** How many entries the district of the tests has, of each kind. */
export async function countsOf(graph: Graph): Promise<unknown> {
  return graph.ask(`{ policies(within: "310101") { totalCount } providers(within: "310101") { totalCount }
    resources(within: "310101") { totalCount } projects(within: "310101") { totalCount } }`);
}

/** The mutation as a document, for those who may not send it. */
export function additionOf(kind: Kind): string {
  const { mutation, type } = mutationOf(kind);
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok { id } errors { code path } } }`;
}

export async function titlesInForce(graph: Graph, division: string, filter: object = {}): Promise<string[]> {
  const query = `query ($in: DivisionCode!, $category: CodeKey, $kind: CodeKey) {
    policiesInForce(in: $in, category: $category, kind: $kind) { title } }`;
  const { policiesInForce } = await graph.ask<{ policiesInForce: Entry[] }>(query, { in: division, ...filter });
  return policiesInForce.map(({ title }) => title);
}

function mutationOf(kind: Kind, verb: 'add' | 'change' = 'add'): { mutation: string; type: string } {
  const [name, type] = [kind, verb].map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  return { mutation: `${verb}${name}`, type: `${type}${name}Input` };
}
