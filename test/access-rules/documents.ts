import type { DomainName } from '#server';
import * as fc from 'fast-check';
import type { Asked } from './naive/answers.ts';
import { type Field, fields } from './naive/fields.ts';
import type { Key, Root } from './naive/roots.ts';
import type { World } from './naive/world.ts';

type Type = keyof World;
/** Root fields that give one record by its id, and lists, by type. */
const ROOTS: readonly {
  readonly type: Type;
  readonly domain: DomainName;
  readonly one: string;
  readonly many?: string;
}[] = [
  { type: 'Client', domain: 'clients', one: 'client', many: 'clients' },
  { type: 'Household', domain: 'clients', one: 'household' },
  { type: 'Visit', domain: 'clients', one: 'visit' },
  { type: 'Station', domain: 'advisors', one: 'station', many: 'stations' },
  { type: 'Advisor', domain: 'advisors', one: 'advisor', many: 'advisors' },
  { type: 'Provider', domain: 'resources', one: 'provider', many: 'providers' },
  { type: 'Policy', domain: 'resources', one: 'policy', many: 'policies' },
  { type: 'Resource', domain: 'resources', one: 'resource', many: 'resources' },
  { type: 'Project', domain: 'resources', one: 'project', many: 'projects' },
];

/** Where it is asked: of the graph, or of one owner's instance of one domain, which knows nothing of the others. */
export type Place = { readonly owner: string; readonly domain: DomainName } | 'gateway';

const DEPTH = 2;
const NOBODY = '00000000-0000-7000-8000-000000000000';

/** What there is to ask about: records, and divisions. */
export type Subjects = {
  readonly world: World;
  readonly divisions: fc.Arbitrary<string>;
  /** Those that have owners who hold clients. */
  readonly districts: fc.Arbitrary<string>;
};

/** One to four things asked at once. */
export function questionsAt(place: Place, subjects: Subjects): fc.Arbitrary<readonly Root[]> {
  const { divisions, districts } = subjects;
  const isAsked = (domain: DomainName): boolean => place === 'gateway' || place.domain === domain;
  const roots = ROOTS.filter(({ domain }) => isAsked(domain)).flatMap((root) => rootsOf(root, place, subjects));
  if (isAsked('clients')) roots.push(overdueIn(place, districts));
  if (isAsked('audit')) roots.push(trailIn(divisions));
  if (place === 'gateway') roots.push(figuresOf(districts));
  else if (place.domain !== 'audit') roots.push(entitiesAt(place, subjects));
  return fc
    .array(fc.oneof(...roots), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((root, i) => ({ ...root, alias: `a${i}` })));
}

function figuresOf(districts: fc.Arbitrary<string>): fc.Arbitrary<Root> {
  return fc
    .tuple(districts, selectionOf('Division', 'gateway', 0))
    .map(([at, of]) => ({ alias: '', domain: 'advisors', kind: 'division', code: at, of }));
}

function rootsOf(root: (typeof ROOTS)[number], place: Place, subjects: Subjects): fc.Arbitrary<Root>[] {
  const { type, domain, one, many } = root;
  const { world, divisions, districts } = subjects;
  const base = { alias: '', domain, type };
  const asked = selectionOf(type, place, 0);
  const at = domain === 'clients' ? districts : divisions;
  const nobody = at.map((code): Root => ({ ...base, kind: 'record', field: one, id: `${code}-${NOBODY}`, of: [KEY] }));
  const known = world[type].map(({ id }) => id);
  if (known.length === 0) return [nobody];
  const records = fc
    .tuple(fc.constantFrom(...known), asked)
    .map(([id, of]): Root => ({ ...base, kind: 'record', field: one, id, of }));
  const lists = fc
    .tuple(at, fc.integer({ min: 1, max: 3 }), selectionOf(type, place, 1))
    .map(([within, first, of]): Root => ({ ...base, kind: 'list', field: many ?? '', within, first, of }));
  const some = [
    { arbitrary: records, weight: 6 },
    { arbitrary: nobody, weight: 1 },
  ];
  return [fc.oneof(...some, ...(many === undefined ? [] : [{ arbitrary: lists, weight: 4 }]))];
}

const KEY: Asked = { alias: 'id', field: 'id', of: [] };

function overdueIn(place: Place, divisions: fc.Arbitrary<string>): fc.Arbitrary<Root> {
  return fc
    .tuple(divisions, fc.integer({ min: 1, max: 3 }), selectionOf('Client', place, 1))
    .map(([within, first, of]) => ({ alias: '', domain: 'clients', kind: 'overdue', within, first, of }));
}

function trailIn(divisions: fc.Arbitrary<string>): fc.Arbitrary<Root> {
  return divisions.map((within) => ({ alias: '', domain: 'audit', kind: 'trail', within, of: [] }));
}

/** Keys of several types and divisions in one list, some of them more than once. */
function entitiesAt(place: Exclude<Place, 'gateway'>, { world, divisions }: Subjects): fc.Arbitrary<Root> {
  const types = ROOTS.filter(({ domain }) => domain === place.domain).map(({ type }) => type);
  const filled = types.filter((type) => world[type].length > 0);
  const keys = fc.oneof(
    ...filled.map((type) => fc.constantFrom(...world[type]).map(({ id }): Key => ({ type, id }))),
    divisions.map((id): Key => ({ type: 'Division', id })),
  );
  const selections = [...filled, 'Division'].map((type) =>
    selectionOf(type, place, 1).map((asked) => asked.map((one) => ({ ...one, alias: `${type}_${one.alias}` }))),
  );
  return fc
    .tuple(fc.array(keys, { minLength: 1, maxLength: 6 }), fc.tuple(...selections))
    .map(([chosen, of]) => ({ alias: '', domain: place.domain, kind: 'entities', keys: chosen, of: of.flat() }));
}

/** One to three fields of a type, some under another name, and what they lead to. */
function selectionOf(type: string, place: Place, depth: number): fc.Arbitrary<Asked[]> {
  const known = Object.entries(fields[type] ?? {})
    .filter(([, field]) => isAskable(field, place, depth))
    // A library's entry may lie where nobody here holds clients.
    .filter(([name]) => type !== 'Division' || name !== 'clients' || place !== 'gateway' || depth === 0);
  if (known.length === 0) return fc.constant([type === 'Division' ? { alias: 'code', field: 'code', of: [] } : KEY]);
  return fc
    .subarray(known, { minLength: 1, maxLength: Math.min(3, known.length) })
    .chain((chosen) => fc.tuple(...chosen.map(([name, field]) => askedOf(name, field, place, depth))));
}

function isAskable({ domain, to }: Field, place: Place, depth: number): boolean {
  return (place === 'gateway' || place.domain === domain) && (to === undefined || depth < DEPTH);
}

function askedOf(field: string, { to }: Field, place: Place, depth: number): fc.Arbitrary<Asked> {
  const of = to === undefined ? fc.constant([]) : selectionOf(to, place, depth + 1);
  return fc
    .tuple(fc.boolean(), of)
    .map(([isRenamed, asked]) => ({ alias: isRenamed ? `other_${field}` : field, field, of: asked }));
}

/** The document that asks it all. */
export function documentOf(roots: readonly Root[]): string {
  return `{ ${roots.map(printed).join('\n')} }`;
}

function printed(root: Root): string {
  const { alias, of } = root;
  if (root.kind === 'record') return `${alias}: ${root.field}(id: "${root.id}") { ${selection(root.type, of)} }`;
  if (root.kind === 'division') return `${alias}: division(code: "${root.code}") { ${selection('Division', of)} }`;
  if (root.kind === 'trail') return `${alias}: auditTrail(within: "${root.within}") { totalCount }`;
  if (root.kind === 'entities')
    return `${alias}: _entities(representations: [${root.keys.map(keyOf).join(', ')}]) { ${fragments(root)} }`;
  const page = `within: "${root.within}", first: ${root.first}`;
  if (root.kind === 'list')
    return `${alias}: ${root.field}(${page}) { totalCount edges { node { ${selection(root.type, of)} } } }`;
  return `${alias}: overdueVisits(${page}) { totalCount edges { node { client { ${selection('Client', of)} } } } }`;
}

const keyOf = ({ type, id }: Key): string =>
  `{ __typename: "${type}", ${type === 'Division' ? 'code' : 'id'}: "${id}" }`;

function fragments({ of }: Root): string {
  const byType = Map.groupBy(of, ({ alias }) => alias.slice(0, alias.indexOf('_')));
  return [...byType].map(([type, asked]) => `... on ${type} { ${selection(type, asked)} }`).join(' ');
}

function selection(type: string, asked: readonly Asked[]): string {
  return asked
    .map(({ alias, field, of }) => {
      const rule = fields[type]?.[field];
      const beneath = rule?.to === undefined ? (rule?.shape ?? '') : `{ ${selection(rule.to, of)} }`;
      return `${alias}: ${field}${field === 'visits' || (type === 'Station' && ['advisors', 'premisesChecks'].includes(field)) ? '(first: 1)' : ''} ${beneath}`;
    })
    .join(' ');
}
