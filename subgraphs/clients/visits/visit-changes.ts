import type { EntityManager } from '@mikro-orm/postgresql';

import { fieldsOf, record } from '#audit';
import { errors } from '#errors';
import { optionalIdFrom } from '#input';
import { newRecordId } from '#persistence';

import { type ChangeStamp, lockActiveClient } from '../clients/client-changes.ts';
import { lockClient } from '../clients/client.repository.ts';
import { settleDuty } from '../duty/settle-duty.ts';
import type { CorrectVisitInput, RecordVisitInput } from '../resolvers.generated.ts';
import { sealedColumns } from '../sealed-columns.ts';
import { type VisitContent, refuseOutsideService } from './visit-input.ts';
import { Visit } from './visit.entity.ts';
import { findVisits, insertVisit, replaceVisit } from './visit.repository.ts';

/** Inserts a visit and settles the month's duty. Errors: NOT_FOUND, CLIENT_NOT_ACTIVE, INPUT_INVALID. */
export async function recordVisit(
  em: EntityManager,
  input: RecordVisitInput,
  content: VisitContent,
  at: ChangeStamp,
): Promise<Visit> {
  const client = await lockActiveClient(em, input.client);
  refuseOutsideService(content.visitedOn, client);
  const id = newRecordId(client.division);
  const visit = {
    id,
    division: client.division,
    client: client.id,
    advisor: optionalIdFrom(input.advisor, ['input', 'advisor']) ?? client.advisor ?? null,
    ...content,
    notes: at.seals.seal(sealedColumns.visit.notes, id, content.notes),
    version: 1,
    recordedAt: at.now,
    recordedBy: at.subject,
  };
  await settleDuty(em, client, () => insertVisit(em, visit));
  const { division } = visit;
  record(em, { action: 'visit.record', division, records: [id, client.id], fields: fieldsOf(input) });
  return Object.assign(new Visit(), visit);
}

/** Has a visit say something else, keeping what it said, and settles the months concerned. Errors: NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID. */
export async function correctVisit(
  em: EntityManager,
  input: CorrectVisitInput,
  content: VisitContent,
  at: ChangeStamp,
): Promise<Visit> {
  const [found] = await findVisits(em, [input.visit]);
  const client = found && (await lockClient(em, found.client));
  // Read once more under the client's lock: a correction that came first has changed it by now.
  const [visit] = client === undefined ? [] : await findVisits(em, [input.visit]);
  if (client === undefined || visit === undefined) throw errors.notFound('visit', input.visit, ['input', 'visit']);
  if (client.erasedAt) throw errors.subjectErased(client.id);
  if (visit.version !== input.version) throw errors.versionConflict(visit.id, visit.version);
  refuseOutsideService(content.visitedOn, client);
  const notes = at.seals.seal(sealedColumns.visit.notes, visit.id, content.notes);
  const changes = { ...content, notes, version: visit.version + 1, recordedAt: at.now, recordedBy: at.subject };
  await settleDuty(em, client, () => replaceVisit(em, at.seals, visit, changes));
  const { id, division } = visit;
  record(em, { action: 'visit.correct', division, records: [id, client.id], fields: fieldsOf(input) });
  return Object.assign(new Visit(), visit, changes);
}
