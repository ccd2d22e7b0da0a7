import type { EntityManager } from '@mikro-orm/postgresql';

import { fieldsOf, record } from '#audit';
import { addDays } from '#calendar';
import { errors } from '#errors';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { type RefusalTells, namingRefusal } from '#subject-rights';

import { lockActiveClient } from '../clients/client-changes.ts';
import type { Client } from '../clients/client.entity.ts';
import { findPersons } from '../clients/client.repository.ts';
import { findEndedServices } from '../clients/ended-service.repository.ts';
import { SOUGHT, comparedWith, namesSought } from '../clients/naming.ts';
import { Grant, NOT_ENDED } from './grant.entity.ts';
import type { GrantCaseContent, RevokeGrantContent } from './grant.input.ts';
import { caseKind, isOver, kindOf } from './grant.kinds.ts';
import { endGrant, insertGrant, lockGrant } from './grant.repository.ts';
import { refuseGiver } from './refuse-giver.ts';

/** Opens fields of a client to a case worker. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, DIVISION_FORBIDDEN, INPUT_INVALID. */
export async function grantCase(
  em: EntityManager,
  content: GrantCaseContent,
  scope: RequestScope,
  refusalTells: RefusalTells,
): Promise<Grant> {
  const client = await lockActiveClient(em, content.client);
  const row = rowOf(content, client, scope);
  refuseGiver(row, scope.caller);
  await refuseConsentOfEarlierService(em, content, client.id);
  const { purpose, caseReference } = content;
  await refuseNamingIn(
    em,
    { id: client.id, division: client.division },
    { purpose, caseReference },
    scope,
    refusalTells,
  );
  await insertGrant(em, row);
  const { division, id } = row;
  const fields = fieldsOf({ ...content, client: null });
  record(em, { action: caseKind.actions.given, division, records: [id, client.id], fields, reason: purpose });
  return row;
}

/** A consent is to what was done then: who is served again is asked again. Errors: INPUT_INVALID. */
async function refuseConsentOfEarlierService(
  em: EntityManager,
  { consentOn: value }: GrantCaseContent,
  client: string,
): Promise<void> {
  const ended = (await findEndedServices(em, [client])).at(-1)?.endedOn;
  if (value === null || ended === undefined || value >= ended) return;
  throw errors.refusedInput(['input', 'consentOn'], 'CONSENT_OF_EARLIER_SERVICE', { value, ended });
}

function rowOf(content: GrantCaseContent, { division }: Client, { caller, now, today }: RequestScope): Grant {
  const { from, until, idempotencyKey: _, ...said } = content;
  return Object.assign(new Grant(), {
    id: newRecordId(division),
    kind: caseKind.name,
    division,
    ...said,
    startsAt: from === null || from === today ? now : startOf(from),
    endsAt: startOf(addDays(until, 1)),
    givenAt: now,
    givenBy: caller.subject,
    giverRole: caller.role,
    giverDivision: caller.division,
    ...NOT_ENDED,
  });
}

/** The first instant of a day in Shanghai. */
const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);

/** Closes what a grant opens. Errors: NOT_FOUND, INPUT_INVALID. */
export async function revokeGrant(
  em: EntityManager,
  { grant: id, reason }: RevokeGrantContent,
  scope: RequestScope,
  refusalTells: RefusalTells,
): Promise<Grant> {
  const { caller, now } = scope;
  const grant = await lockGrant(em, id);
  if (grant === undefined) throw errors.notFound('grant', id, ['input', 'grant']);
  caller.mayReach(caseKind.give, grant);
  if (isOver(grant, now)) throw errors.refusedInput(['input', 'grant'], 'GRANT_OVER');
  const { client, division } = grant;
  await refuseNamingIn(em, { id: client, division }, { reason }, scope, refusalTells);
  const ending = { endedAt: now, endedAs: 'REVOKED', endedBy: caller.subject, endReason: reason } as const;
  await endGrant(em, id, ending);
  const { revoked: action } = kindOf(grant).actions;
  record(em, { action, division, records: [id, client], fields: ['endedAt'], reason });
  return Object.assign(grant, ending);
}

/** Last of all refusals: the words are kept for good, so they name nobody. Errors: INPUT_INVALID at the field that does. */
async function refuseNamingIn(
  em: EntityManager,
  { id, division }: Pick<Client, 'id' | 'division'>,
  words: Readonly<Record<string, string>>,
  { seals }: RequestScope,
  refusalTells: RefusalTells,
): Promise<void> {
  const [person] = await findPersons(em, seals, [id]);
  if (person === undefined) return;
  refusalTells([comparedWith(division, [id], SOUGHT)]);
  for (const [field, text] of Object.entries(words)) {
    const refusal = namingRefusal(text, namesSought(text, person));
    if (refusal !== undefined) throw refusal.at(['input', field]);
  }
}
