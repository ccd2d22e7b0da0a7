import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Caller } from '#access';
import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';
import { newRecordId } from '#persistence';
import type { Seals } from '#sealing';
import type { RefusalTells } from '#subject-rights';

import { countClients } from '../caseload/count-clients.ts';
import { CategoryPeriod } from '../clients/category-period.entity.ts';
import { keepClientTokens } from '../clients/client-tokens.ts';
import { Client, Person } from '../clients/client.entity.ts';
import { findLookup, servedAlready } from '../clients/identity.ts';
import { type PersonSought, comparedByIdentity, soughtBy } from '../clients/served-already.ts';
import { decideAll } from '../confirmations/register-confirmations.ts';
import { visitDueOn } from '../duty/duty.ts';
import { beginDuty } from '../duty/settle-duty.ts';
import { beginServed } from '../serving/keep-served.ts';
import { type NamedAdvisor, advisorsNamed } from '../serving/named-advisor.ts';
import { Home, Household } from './household.entity.ts';
import type { RegisterHouseholdContent } from './household.input.ts';
import { type RegisterClientContent, birthYearOf, documentOf, identifyingFieldOf } from './member.input.ts';

/** Who registers, when, and with what the owner seals. */
type Registrar = {
  readonly today: CalendarDate;
  readonly now: Date;
  readonly caller: Caller;
  readonly seals: Seals;
};

/**
 * Inserts a household with its clients, and counts them, in one transaction. Errors: INPUT_INVALID at a person who is served
 * already, which tells so of each one up to that person, or at an advisor who does not serve there; ADVISOR_NOT_TOLD; SCOPE_MISSING and
 * CONFIRMATION_WRONG_AUTHORITY of what is confirmed.
 */
export async function insertHousehold(
  em: EntityManager,
  content: RegisterHouseholdContent,
  registrar: Registrar,
  refusalTells: RefusalTells,
): Promise<Household> {
  const { division, members } = content;
  const stamp = stampOf(registrar);
  const household = { ...homeOf(content, registrar), activeClients: members.length, version: 1, ...stamp };
  await em.insert(Household, household);
  const advisors = await advisorsNamed(em, registrar.caller, division, members.map(advisorIn));
  const confirmed = await decideAll(em, content, registrar);
  const registered = members.map((given, i) => {
    const member = { ...given, advisor: advisors[i] ?? null, category: confirmed.categoryOf(i) };
    return { member, client: clientOf(member, household, registrar) };
  });
  const clients = registered.map(({ client }) => client);
  const sought: PersonSought[] = [];
  for (const [i, { member, client }] of registered.entries()) {
    sought.push(...soughtBy(client));
    refusalTells((after) => comparedByIdentity(after, sought));
    await insertClient(em, client, ['input', 'members', String(i), ...identifyingFieldOf(member)]);
    const { number: identityNumber } = documentOf(member);
    await keepClientTokens(em, registrar.seals, { ...member, identityNumber, id: client.id, division });
  }
  await em.insertMany(
    CategoryPeriod,
    clients.map((client) => firstPeriodOf(client, registrar)),
  );
  await confirmed.keep(em, household, clients);
  // Figures in the order in which every change takes them: the duty, those of advisors, then the caseload.
  await beginDuty(em, clients, registrar.today);
  const counted = registered.map(({ member: { category, riskFlags: flags } }) => ({ category, flags, by: 1 }));
  await beginServed(
    em,
    clients.map(({ id }) => id),
    registrar.today,
  );
  await countClients(em, [{ division, clients: counted, households: 1 }], registrar.today);
  const records = [household.id, ...clients.map(({ id }) => id)];
  const told = Home.names.filter((name) => content[name] !== null);
  record(em, { action: 'household.register', division, records, fields: [...told, 'members'] });
  return Object.assign(new Household(), household);
}

function advisorIn({ advisor }: RegisterClientContent, index: number): NamedAdvisor {
  return { advisor, path: ['input', 'members', String(index), 'advisor'] };
}

function homeOf(content: RegisterHouseholdContent, { seals }: Registrar) {
  const id = newRecordId(content.division);
  return { id, division: content.division, ...Home.seal(seals, { id }, content) };
}

function stampOf({ now, caller: { subject } }: Registrar) {
  return { registeredAt: now, registeredBy: subject, changedAt: now, changedBy: subject };
}

function clientOf(
  member: RegisterClientContent & { readonly category: CodeKey },
  { id, division }: { id: string; division: DivisionCode },
  registrar: Registrar,
) {
  const { today, seals } = registrar;
  const { name, category, advisor } = member;
  const client = newRecordId(division);
  const { kind: identityDocumentKind, number: identityNumber, noDocumentReason } = documentOf(member);
  const identity = { name, identityDocumentKind, identityNumber, birthYear: birthYearOf(member) };
  return {
    category,
    advisor,
    ...Person.seal(seals, { id: client }, { ...member, ...identity, noDocumentReason }),
    identityNumberLookup: findLookup(seals, identity, division),
    categorySince: today,
    id: client,
    division,
    household: id,
    active: true,
    startedOn: today,
    endedOn: null,
    endReason: null,
    lastVisitedOn: null,
    visitDueOn: visitDueOn({
      startedOn: today,
      endedOn: undefined,
      lastVisitedOn: undefined,
      categories: [{ category, since: today }],
    }),
    forwardedTo: null,
    mergedInto: null,
    erasedAt: null,
    version: 1,
    ...stampOf(registrar),
  };
}

function firstPeriodOf(
  { id, division, category, categorySince }: ReturnType<typeof clientOf>,
  { now, caller: { subject } }: Registrar,
) {
  return {
    client: id,
    ordinal: 1,
    division,
    category,
    since: categorySince,
    until: null,
    dutyUntil: null,
    recordedAt: now,
    recordedBy: subject,
  };
}

/** The unique index decides, also between two registrations at once and across the divisions of the owner. */
async function insertClient(
  em: EntityManager,
  client: ReturnType<typeof clientOf>,
  path: readonly string[],
): Promise<void> {
  try {
    await em.insert(Client, client);
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw servedAlready(client.identityDocumentKind, path);
  }
}
