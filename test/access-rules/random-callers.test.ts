import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Persona, type Role, type Scope, scopes, scopesOfRole } from '#access';
import * as fc from 'fast-check';
import { loadShanghai, locate } from '#divisions';
import type { DomainName } from '#server';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { liesWithin, opens, scopesOf } from './naive-rules.ts';
import { findRecords } from './records.ts';

const OWNERS = ['310101', '310104'] as const;
const roleNames = Object.keys(scopesOfRole).filter((name): name is Role => Object.hasOwn(scopesOfRole, name));
const scopeNames = Object.keys(scopes).filter((name): name is Scope => Object.hasOwn(scopes, name));

/** What is asked of a division or a record; `upward` where the levels above may be read too. */
type Question = {
  readonly domain: DomainName;
  readonly type: 'Query' | 'Mutation' | 'Division';
  readonly field: string;
  readonly of: 'division' | 'Client' | 'Household' | 'Visit' | 'Station' | 'Advisor';
  readonly ask: (target: string) => string;
  readonly upward?: boolean;
};

const questions: readonly Question[] = [
  ...(['client', 'household', 'visit'] as const).map((field) => byId('clients', field)),
  ...(['station', 'advisor'] as const).map((field) => byId('advisors', field)),
  ...['clients', 'overdueVisits', 'visitsDue', 'breakGlasses'].map((field) => within('clients', field)),
  ...['stations', 'advisors', 'divisionsWithoutStation'].map((field) => within('advisors', field)),
  ...['policies', 'resources', 'projects', 'providers'].map((field) => within('resources', field)),
  within('audit', 'auditTrail'),
  { ...within('resources', 'policiesInForce'), ask: (at) => `{ policiesInForce(in: "${at}") { id } }`, upward: true },
  ...['coverage', 'filings'].map((field) => figure('advisors', field)),
  ...['clients', 'visitCompliance', 'visitComplianceByMonth'].map((field) => figure('clients', field)),
  figure('resources', 'library'),
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'recordVisit',
    of: 'Client',
    // Dated after today: what passes the rules fails there, and nothing is written.
    ask: (id) =>
      `mutation { recordVisit(input: { client: "${id}", visitedOn: "2099-01-01", summary: "x" }) { error { code } } }`,
  },
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'endService',
    of: 'Client',
    ask: (id) => `mutation { endService(input: { client: "${id}", reason: "" }) { error { code } } }`,
  },
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'unmaskClient',
    of: 'Client',
    ask: (id) => `mutation { unmaskClient(input: { client: "${id}", reason: "" }) { error { code } } }`,
  },
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'unmaskClients',
    of: 'division',
    ask: (at) => `mutation { unmaskClients(input: { within: "${at}", clients: [], reason: "" }) { error { code } } }`,
  },
  {
    domain: 'advisors',
    type: 'Mutation',
    field: 'unmaskAdvisor',
    of: 'Advisor',
    ask: (id) => `mutation { unmaskAdvisor(input: { advisor: "${id}", reason: "" }) { error { code } } }`,
  },
  {
    domain: 'resources',
    type: 'Mutation',
    field: 'addProvider',
    of: 'division',
    ask: (at) => `mutation { addProvider(input: { division: "${at}", name: "", kind: NGO }) { error { code } } }`,
  },
];

function byId(domain: DomainName, field: 'client' | 'household' | 'visit' | 'station' | 'advisor'): Question {
  const of = (
    { client: 'Client', household: 'Household', visit: 'Visit', station: 'Station', advisor: 'Advisor' } as const
  )[field];
  return { domain, type: 'Query', field, of, ask: (id) => `{ ${field}(id: "${id}") { id } }` };
}

function within(domain: DomainName, field: string): Question {
  return { domain, type: 'Query', field, of: 'division', ask: (at) => `{ ${field}(within: "${at}") { totalCount } }` };
}

function figure(domain: DomainName, field: string): Question {
  return {
    domain,
    type: 'Division',
    field,
    of: 'division',
    ask: (at) =>
      `{ _entities(representations: [{ __typename: "Division", code: "${at}" }]) { ... on Division { ${field} { __typename } } } }`,
  };
}

let city: City;
let records: Map<string, Readonly<Record<string, string>>>;

beforeAll(async () => {
  city = await startCity({ owners: OWNERS.map((owner) => ({ code: owner })), months: 1 });
  const found = await Promise.all(OWNERS.map(async (owner) => [owner, (await findRecords(city, owner)).ids] as const));
  records = new Map(found);
}, 120_000);

afterAll(() => city.close());

const targets = fc
  .constantFrom(...OWNERS)
  .chain((owner) =>
    fc.constantFrom(...loadShanghai().listWithin(code(owner))).map((division) => ({ owner, division })),
  );

/** Callers of a level above the target, of the target itself or, without `level`, of anywhere. */
const callers = fc.record({
  role: fc.constantFrom(...roleNames),
  level: fc.constantFrom(2, 6, 9, 12, undefined),
  elsewhere: targets,
  scopes: fc.oneof(fc.constant(scopeNames), fc.subarray(scopeNames)),
});

test.each(['gateway', 'instance'] as const)(
  'whoever asks whatever of whomever, at the %s, is answered as the rules written a second time say',
  async (place) => {
    await fc.assert(
      fc.asyncProperty(
        callers,
        fc.constantFrom(...questions),
        targets,
        async ({ role, level, elsewhere, scopes: asked }, question, { owner, division }) => {
          const target = question.of === 'division' ? division.code : (records.get(owner)?.[question.of] ?? '');
          const at = level === undefined ? elsewhere.division.code : code(locate(target)?.slice(0, level) ?? '');
          const caller = { subject: 'somebody', role, division: at, scopes: asked };
          const expected = expectedOf(place, caller, question, target);
          expect(await outcomeOf(place, caller, question, owner, target)).toBe(expected);
        },
      ),
      { numRuns: 250 },
    );
  },
  120_000,
);

type Place = 'gateway' | 'instance';

function expectedOf(place: Place, caller: Persona, question: Question, target: string): string {
  const { domain, type, field, upward } = question;
  // Partners have a door of their own.
  if (place === 'gateway' && caller.role === 'partner') return 'PARTNER_DOOR_ONLY';
  const held = (scopesOf[caller.role] ?? '').split(' ').filter((scope) => caller.scopes?.some((one) => one === scope));
  if (!opens(held, domain, type, field)) return 'SCOPE_MISSING';
  const [at = ''] = target.split('-');
  const isReached = liesWithin(at, caller.division) || (upward === true && liesWithin(caller.division, at));
  return isReached ? 'answered' : 'DIVISION_FORBIDDEN';
}

async function outcomeOf(
  place: Place,
  caller: Persona,
  { domain, type, field, ask }: Question,
  owner: string,
  target: string,
): Promise<string> {
  const atGateway = place === 'gateway';
  const graph = atGateway ? city.as(caller) : city.straightAt(owner, domain, caller);
  const document =
    atGateway && type === 'Division' ? `{ division(code: "${target}") { ${field} { __typename } } }` : ask(target);
  const { errors } = await graph.answer(document);
  return errors.length === 0 ? 'answered' : [...new Set(errors.map((error) => String(error.code)))].join(' ');
}
