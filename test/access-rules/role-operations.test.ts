import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '#access';
import { type DomainName, type OwnerHost, startOwnerHost } from '#server';
import { domains } from '../../subgraphs/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { type Answer, type Graph, graphAt } from '../testkit/graph.ts';
import { holdsAt, roleNames } from './naive-levels.ts';
import { opens, scopesOf } from './naive-rules.ts';
import { type Operation, operationsOf } from './operations.ts';
import { type Records, findRecords } from './records.ts';

const OWNER = '310101';
/** At or above it every role holds somewhere. */
const STREET = '310101002';
const operations = domains.flatMap(({ name, typeDefs }) => operationsOf(name, typeDefs));
/** What is asked in one document: what a domain says of one type. Of mutations each alone, as the first might change what the next finds. */
const groups = [
  ...Map.groupBy(operations, ({ domain, type, field }) =>
    type === 'Mutation' ? `${domain} ${field}` : `${domain} ${type}`,
  ).values(),
];
const FAULTS = new Set(['INTERNAL', 'GRAPHQL_VALIDATION_FAILED']);
const NOTHING_SAID: Answer<unknown> = { data: null, errors: [], owners: [] };

let city: City;
let bare: OwnerHost;
let records: Records;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: OWNER }], months: 3 });
  bare = await startOwnerHost({
    owners: [{ code: code(OWNER), databaseUrl: city.databaseUrlOf(OWNER) }],
    domains: domains.map((domain) => ({ ...domain, typeDefs: withoutDirectives(domain.typeDefs) })),
    verifier: city.verifier,
    gatewayKeysFile: city.keys.file,
    sealingKeysFile: city.sealingKeysFile,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
  });
  records = await findRecords(city, OWNER, STREET);
}, 120_000);

afterAll(async () => {
  await bare.close();
  await city.close();
});

const personaOf = (role: Role) => {
  const division = ['31', OWNER, STREET].findLast((at) => holdsAt({ owners: [OWNER] }, role, at));
  return { subject: role, role, division: code(division ?? '') };
};

const places: Record<string, (role: Role, domain: DomainName) => Graph> = {
  'at the gateway': (role) => city.as(personaOf(role)),
  'straight at the instance': (role, domain) => city.straightAt(OWNER, domain, personaOf(role)),
  'by the first lines of the services alone': (role, domain) =>
    graphAt(bare.urlOf(code(OWNER), domain), city.tokenOf(personaOf(role)), city.keys.signerFor(OWNER)),
};

describe.each(Object.keys(places))('what a role may ask for is what the rules say, %s,', (place) => {
  test.each(roleNames)(
    'for %s',
    async (role) => {
      // A partner is sent from there to the partners' own endpoint, whatever it asks for.
      const isElsewhere = role === 'partner' && place === 'at the gateway';
      const expected = operations.map((operation) => [nameOf(operation), !isElsewhere && isOpenTo(role, operation)]);
      const answered = new Set<Operation>();
      for (const group of groups) for (const one of await answeredOf(place, role, group)) answered.add(one);
      expect(operations.map((operation) => [nameOf(operation), answered.has(operation)])).toEqual(expected);
    },
    60_000,
  );
});

test('every role of the product has its row in the rules', () => {
  expect(Object.keys(scopesOf).toSorted()).toEqual(roleNames.toSorted());
});

const nameOf = ({ domain, type, field }: Operation): string => `${domain} ${type}.${field}`;

function isOpenTo(role: Role, { domain, type, field }: Operation): boolean {
  return opens(scopesOf[role]?.split(' ') ?? [], domain, type, field);
}

/** The group's operations that are not refused, asked in one document; those that it says nothing of are asked again, each alone. */
async function answeredOf(place: string, role: Role, group: readonly Operation[]): Promise<Operation[]> {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const together = { ...first, selection: group.map(({ selection }) => selection).join(' ') };
  const { data, errors } = others.length === 0 ? NOTHING_SAID : await askedAs(place, role, together);
  const refusals = errors.filter(({ code: refusal }) => refusal === 'SCOPE_MISSING');
  const answered = [];
  for (const operation of group) {
    const elsewhere = new Set(group.filter((other) => other !== operation).map(({ field }) => field));
    // Of the field itself, or of the record that it belongs to.
    const isRefused = refusals.some(({ path }) => path !== undefined && !path.some((step) => elsewhere.has(`${step}`)));
    if (isRefused && operation.further.length === 0) continue;
    const isSaid = errors.every(({ code: error }) => !FAULTS.has(`${error}`)) && holds(data, operation.field);
    if (isSaid || (await isAnswered(place, role, operation))) answered.push(operation);
  }
  return answered;
}

function askedAs(place: string, role: Role, operation: Operation): Promise<Answer<unknown>> {
  const graph = places[place]?.(role, operation.domain);
  return graph?.answer(records.documentOf(operation, place === 'at the gateway')) ?? Promise.resolve(NOTHING_SAID);
}

/** Whether some object of the answer has the field. */
function holds(data: unknown, field: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.hasOwn(data, field) || Object.values(data).some((value) => holds(value, field));
}

async function isAnswered(place: string, role: Role, operation: Operation): Promise<boolean> {
  for (const selection of [operation.selection, ...operation.further]) {
    if (await isSelectionAnswered(place, role, { ...operation, selection })) return true;
  }
  return false;
}

async function isSelectionAnswered(place: string, role: Role, operation: Operation): Promise<boolean> {
  const { errors } = await askedAs(place, role, operation);
  const refusals = errors.filter(({ code: refusal }) => refusal === 'SCOPE_MISSING');
  const others = errors.filter(({ code: other }) => FAULTS.has(`${other}`));
  expect(others).toEqual([]);
  for (const { path } of refusals) expect(path).toBeDefined();
  return refusals.length === 0 && errors.every(({ code: other }) => other !== 'PARTNER_DOOR_ONLY');
}

function withoutDirectives(typeDefs: string): string {
  const bareDefs = typeDefs.replaceAll(/@requiresScopes\(\s*scopes: \[[^)]*\]\s*\)/g, '');
  expect(bareDefs).not.toContain('@requiresScopes(');
  return bareDefs;
}
