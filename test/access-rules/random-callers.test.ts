import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Persona, type Scope, scopes } from '#access';
import * as fc from 'fast-check';
import { loadShanghai, locate } from '#divisions';
import type { DomainName } from '#server';
import { isShown } from '#figures';
import { domains } from '../../subgraphs/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { everyList } from '../testkit/every-list.ts';
import { holdsAt, roleNames } from './naive-levels.ts';
import { liesWithin, opens, scopesOf, scopesOfJobsElsewhere } from './naive-rules.ts';
import { findRecords } from './records.ts';

const OWNERS = ['310101', '310104'] as const;
const scopeNames = Object.keys(scopes).filter((name): name is Scope => Object.hasOwn(scopes, name));

/** What is asked of a division or a record; `upward` where the levels above may be read too. */
type Question = {
  readonly domain: DomainName;
  readonly type: 'Query' | 'Mutation' | 'Division';
  readonly field: string;
  readonly args?: string;
  readonly of: 'division' | 'Client' | 'Household' | 'Visit' | 'Station' | 'Advisor';
  /** A document with the target as its variable, so that it is planned once for all callers. */
  readonly document: string;
  readonly upward?: boolean;
  /** Where what was granted to the caller decides alone, and no division. */
  readonly byGrants?: boolean;
  /** Where it is a decision, which the authority alone takes: who that is, and what others are told. */
  readonly decides?: { readonly by: 'division' | 'filing authority'; readonly scope: string; readonly refusal: string };
  /** Where exactly the division itself is shown it, by that scope: what those are told who may ask, and have not that scope. */
  readonly ownAlone?: { readonly scope: string; readonly otherwise: string };
};

const questions: readonly Question[] = [
  ...(['client', 'household', 'visit'] as const).map((field) => byId('clients', field)),
  ...(['station', 'advisor'] as const).map((field) => byId('advisors', field)),
  ...everyList.map(([field, domain]): Question => {
    if (field === 'complaints')
      return { ...within(domain, field), ownAlone: { scope: 'complaint.handle', otherwise: 'COMPLAINT_CONCERNS_YOU' } };
    if (field === 'grantedClients') return { ...within(domain, field), byGrants: true };
    if (field === 'guidanceAnswers') return { ...within(domain, field), upward: true };
    return within(domain, field);
  }),
  {
    ...within('resources', 'policiesInForce'),
    document: 'query ($target: DivisionCode!) { policiesInForce(in: $target) { id } }',
    upward: true,
  },
  ...domains.flatMap(({ name: domain, figures = [] }) =>
    figures
      .filter(isShown)
      .filter(({ keyedBy }) => keyedBy === undefined)
      .flatMap(({ name }) => [
        figure(domain, name),
        figure(domain, `${name}ByMonth`),
        figure(domain, `${name}Ranking`, '(level: SUBDISTRICT)'),
      ]),
  ),
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'recordVisit',
    of: 'Client',
    // Dated after today: what passes the rules fails there, and nothing is written.
    document: `mutation ($target: ID!) {
      recordVisit(input: { client: $target, visitedOn: "2099-01-01", summary: "x" }) { errors { code } } }`,
  },
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'endService',
    of: 'Client',
    document: 'mutation ($target: ID!) { endService(input: { client: $target, reason: "" }) { errors { code } } }',
  },
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'unmaskClient',
    of: 'Client',
    document:
      'mutation ($target: ID!) { unmaskClient(input: { client: $target, reason: "", purpose: "X" }) { errors { code } } }',
  },
  {
    domain: 'clients',
    type: 'Mutation',
    field: 'unmaskClients',
    of: 'division',
    document: `mutation ($target: DivisionCode!) {
      unmaskClients(input: { within: $target, clients: [], reason: "", purpose: "X" }) { errors { code } } }`,
  },
  {
    domain: 'advisors',
    type: 'Mutation',
    field: 'unmaskAdvisor',
    of: 'Advisor',
    document: `mutation ($target: ID!) {
      unmaskAdvisor(input: { advisor: $target, reason: "核对联系电话" }) { errors { code } } }`,
  },
  {
    domain: 'resources',
    type: 'Mutation',
    field: 'addProvider',
    of: 'division',
    document: `mutation ($target: DivisionCode!) {
      addProvider(input: { division: $target, name: "甲", kind: "SOCIAL_ORGANISATION" }) { errors { code } } }`,
    decides: { by: 'division', scope: 'library.edit', refusal: 'LIBRARY_WRONG_AUTHORITY' },
  },
  {
    domain: 'advisors',
    type: 'Mutation',
    field: 'moveFiling',
    of: 'Advisor',
    // A filing that is not suspended does not go on: nothing is written.
    document: 'mutation ($target: ID!) { moveFiling(input: { advisor: $target, action: RESUME }) { errors { code } } }',
    decides: { by: 'filing authority', scope: 'filing.decide', refusal: 'FILING_WRONG_AUTHORITY' },
  },
];

function byId(domain: DomainName, field: 'client' | 'household' | 'visit' | 'station' | 'advisor'): Question {
  const of = (
    { client: 'Client', household: 'Household', visit: 'Visit', station: 'Station', advisor: 'Advisor' } as const
  )[field];
  return { domain, type: 'Query', field, of, document: `query ($target: ID!) { ${field}(id: $target) { id } }` };
}

function within(domain: DomainName, field: string): Question {
  const document = `query ($target: DivisionCode!) { ${field}(within: $target) { totalCount } }`;
  return { domain, type: 'Query', field, of: 'division', document };
}

function figure(domain: DomainName, field: string, args = ''): Question {
  return {
    domain,
    type: 'Division',
    field,
    args,
    of: 'division',
    document: `query ($target: _Any!) {
      _entities(representations: [$target]) { ... on Division { ${field}${args} { __typename } } } }`,
  };
}

let city: City;
let records: Map<string, Readonly<Record<string, string>>>;
/** Of each owner's advisor. */
let filingAuthorities: Map<string, string>;

beforeAll(async () => {
  city = await startCity({ owners: OWNERS.map((owner) => ({ code: owner })), months: 1 });
  const found = await Promise.all(OWNERS.map(async (owner) => [owner, (await findRecords(city, owner)).ids] as const));
  records = new Map(found);
  filingAuthorities = new Map(
    await Promise.all(found.map(async ([owner, { Advisor }]) => [owner, await filedWith(owner, Advisor)] as const)),
  );
}, 120_000);

afterAll(() => city.close());

async function filedWith(owner: string, advisor = ''): Promise<string> {
  const query = 'query ($id: ID!) { advisor(id: $id) { filing { authority { code } } } }';
  type Filed = { advisor: { filing: { authority: { code: string } } } };
  return (await city.as(`district:${owner}`).ask<Filed>(query, { id: advisor })).advisor.filing.authority.code;
}

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
  /** Mostly a role that holds where the caller is. */
  anywhere: fc.nat(7).map((n) => n === 0),
});

test.each(['gateway', 'instance'] as const)(
  'whoever asks whatever of whomever, at the %s, is answered as the rules written a second time say',
  async (place) => {
    await fc.assert(
      fc.asyncProperty(
        callers,
        fc.constantFrom(...questions),
        targets,
        async ({ role, level, elsewhere, scopes: asked, anywhere }, question, { owner, division }) => {
          const target = question.of === 'division' ? division.code : (records.get(owner)?.[question.of] ?? '');
          const at = level === undefined ? elsewhere.division.code : code(locate(target)?.slice(0, level) ?? '');
          const where = place === 'gateway' ? { owners: OWNERS } : { own: owner, delegated: [] };
          const isHeld = holdsAt(where, role, at);
          fc.pre(isHeld || anywhere);
          const caller = { subject: 'somebody', role, division: at, scopes: asked };
          const authority = question.decides?.by === 'filing authority' ? filingAuthorities.get(owner) : target;
          const expected = isHeld
            ? expectedOf(place, caller, question, { owner, target, authority })
            : 'UNAUTHENTICATED';
          expect(await outcomeOf(place, caller, question, owner, target)).toBe(expected);
        },
      ),
      { numRuns: 250 },
    );
  },
  120_000,
);

type Place = 'gateway' | 'instance';

type Target = { readonly owner: string; readonly target: string; readonly authority: string | undefined };

function expectedOf(place: Place, caller: Persona, question: Question, { owner, target, authority }: Target): string {
  const { domain, type, field, upward, byGrants, decides, ownAlone } = question;
  // Partners have a door of their own.
  if (place === 'gateway' && caller.role === 'partner') return 'PARTNER_DOOR_ONLY';
  const ofRole = caller.role === 'system' && caller.division !== owner ? scopesOfJobsElsewhere : scopesOf[caller.role];
  const held = (ofRole ?? '').split(' ').filter((scope) => caller.scopes?.some((one) => one === scope));
  const isOpen = opens(held, domain, type, field) && (decides === undefined || held.includes(decides.scope));
  if (!isOpen) return 'SCOPE_MISSING';
  const [at = ''] = target.split('-');
  if (ownAlone !== undefined && !held.includes(ownAlone.scope)) return ownAlone.otherwise;
  const isReached =
    byGrants === true || liesWithin(at, caller.division) || (upward === true && liesWithin(caller.division, at));
  if (!isReached || (ownAlone !== undefined && caller.division !== at)) return 'DIVISION_FORBIDDEN';
  return decides === undefined || caller.division === authority ? 'answered' : decides.refusal;
}

async function outcomeOf(
  place: Place,
  caller: Persona,
  { domain, type, field, args = '', document, decides }: Question,
  owner: string,
  target: string,
): Promise<string> {
  const atGateway = place === 'gateway';
  const graph = atGateway ? city.as(caller) : city.straightAt(owner, domain, caller);
  const isFigure = type === 'Division';
  const asked =
    atGateway && isFigure
      ? `query ($target: DivisionCode!) { division(code: $target) { ${field}${args} { __typename } } }`
      : document;
  const { data, errors } = await graph.answer<Record<string, { errors?: { code: string }[] } | null>>(asked, {
    target: isFigure && !atGateway ? { __typename: 'Division', code: target } : target,
  });
  const refusal = data?.[field]?.errors?.find(
    ({ code: one }) => one === 'DIVISION_FORBIDDEN' || one === decides?.refusal,
  );
  if (refusal !== undefined) return refusal.code;
  return errors.length === 0 ? 'answered' : [...new Set(errors.map((error) => String(error.code)))].join(' ');
}
