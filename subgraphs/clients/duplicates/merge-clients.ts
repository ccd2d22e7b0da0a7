import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { type GraphError, errors } from '#errors';
import { tellServed } from '#served-households';
import type { RefusalTells } from '#subject-rights';

import { countFlags } from '../caseload/count-clients.ts';
import type { ChangeStamp } from '../clients/client-changes.ts';
import { removeClientTokens } from '../clients/client-tokens.ts';
import { type Client, SealedClient } from '../clients/client.entity.ts';
import { recordMerged } from '../clients/client.errors.ts';
import { closeCategory, findFlags, noteVisits, updateClient } from '../clients/client.repository.ts';
import { comparedWith } from '../clients/naming.ts';
import { carryToKept } from '../confirmations/carry-along.ts';
import { endWithService } from '../confirmations/confirmation.repository.ts';
import { settleCategories } from '../confirmations/leading-category.ts';
import { getHistory } from '../duty/duty.repository.ts';
import { visitDueOn } from '../duty/duty.ts';
import { endGrantsOf } from '../grants/grant.repository.ts';
import { leaveHousehold } from '../households/household.repository.ts';
import { keepServed } from '../serving/keep-served.ts';
import { duplicateErrors } from './duplicate.errors.ts';
import type { MergeClientsContent } from './duplicate.input.ts';
import { findLookups, insertMerge, lockTogether, repointMerged } from './duplicate.repository.ts';
import { SealedMerge } from './merge.entity.ts';
import { addCaseloadOf, addComplianceOf, findConcerned, readCaseload, readCompliance } from './merged-figures.ts';

type Pair = { readonly kept: Client; readonly merged: Client };

/**
 * Merges two records of one person: the merged one ends, with all that was written to it, and is read under the one that is kept. The
 * person counts once from the first month on. Errors: NOT_FOUND, SUBJECT_ERASED, RECORD_MERGED, VERSION_CONFLICT, INPUT_INVALID,
 * MERGE_DIFFERENT_DOCUMENTS.
 */
export async function mergeClients(
  em: EntityManager,
  content: MergeClientsContent,
  at: ChangeStamp,
  refusalTells: RefusalTells,
): Promise<void> {
  const together = await lockTogether(em, [content.kept, content.merged]);
  const pair = pairOf(content, together);
  await refuseOthersDocuments(em, pair, refusalTells);
  const { kept, merged } = pair;
  const ids = together.map(({ id }) => id);
  const concerned = await findConcerned(em, ids);
  const caseload = await readCaseload(em, concerned);
  // Figures in the order in which every change takes them: the duty, those of advisors, then the caseload.
  await keepServed(em, ids, at.today, async () => {
    const duty = await readCompliance(em, concerned);
    await endMerged(em, pair, content.reason, at);
    await addComplianceOf(em, duty, await readCompliance(em, concerned), at.today);
  });
  await noteKept(em, kept, at);
  const isLeftEmpty = await leaveCaseload(em, merged, at);
  await addCaseloadOf(em, caseload, await readCaseload(em, concerned), at.today);
  await carryToKept(em, pair, at);
  if (isLeftEmpty) await endWithService(em, { household: merged.household }, at);
  // Under the version that the merge has given it.
  await settleCategories(em, [Object.assign(kept, { version: kept.version + 1 })], at);
  await endGrantsOf(em, merged.id, 'RECORD_CLOSED', at);
  // The reason is personal data: it is kept sealed with the merge, not in the trail.
  for (const division of new Set([kept.division, merged.division]))
    record(em, { action: 'client.merge', division, records: [kept.id, merged.id], fields: ['mergedInto'] });
}

function pairOf(
  { kept: keptId, merged: mergedId, ...content }: MergeClientsContent,
  together: readonly Client[],
): Pair {
  const kept = mergeable(keptId, together, 'kept', content.keptVersion);
  const merged = mergeable(mergedId, together, 'merged', content.mergedVersion);
  if (merged.active && !kept.active) throw errors.refusedInput(['input', 'kept'], 'KEPT_NOT_SERVED');
  return { kept, merged };
}

function mergeable(id: string, together: readonly Client[], field: 'kept' | 'merged', version: number): Client {
  const path = ['input', field];
  const client = together.find((one) => one.id === id);
  if (client === undefined) throw errors.notFound('client', id, path);
  if (client.erasedAt) throw errors.subjectErased(id).at(path);
  if (client.mergedInto) throw recordMerged(client.mergedInto, path);
  if (client.version !== version) throw errors.versionConflict(id, client.version).at(['input', `${field}Version`]);
  return client;
}

/**
 * Two documents of one kind with different numbers are two people's; of different kinds one person may have both. That they differ is an
 * answer about both. Errors: MERGE_DIFFERENT_DOCUMENTS.
 */
async function refuseOthersDocuments(em: EntityManager, { kept, merged }: Pair, tells: RefusalTells): Promise<void> {
  const kind = kept.identityDocumentKind ?? 'NONE';
  if (kind === 'NONE' || kind !== merged.identityDocumentKind) return;
  tells([kept, merged].map(({ id, division }) => comparedWith(division, [id], ['identityNumber'])));
  const lookups = await findLookups(em, [kept.id, merged.id]);
  const [one, other] = [lookups.get(kept.id), lookups.get(merged.id)];
  if (one && other && one !== other) throw differentDocuments();
}

function differentDocuments(): GraphError {
  return duplicateErrors.of('MERGE_DIFFERENT_DOCUMENTS', { path: ['input', 'merged'] });
}

/** Ends the merged record today, if it has not ended, and has it and those merged into it before be read under the other. */
async function endMerged(em: EntityManager, { kept, merged }: Pair, reason: string, at: ChangeStamp): Promise<void> {
  const { id, division, version } = merged;
  const stamp = { changedAt: at.now, changedBy: at.subject, version: version + 1 };
  await repointMerged(em, id, kept.id);
  await insertMerge(em, {
    client: id,
    division,
    kept: kept.id,
    ...SealedMerge.seal(at.seals, { client: id }, { reason }),
    mergedAt: at.now,
    mergedBy: at.subject,
  });
  if (!merged.active) return updateClient(em, id, { mergedInto: kept.id }, stamp);
  await closeCategory(em, id, at.today);
  const ending = SealedClient.seal(at.seals, merged, { endReason: reason });
  await updateClient(em, id, { active: false, endedOn: at.today, ...ending, mergedInto: kept.id }, stamp);
  const { lastVisitedOn } = await getHistory(em, id);
  await noteVisits(em, id, { lastVisitedOn, visitDueOn: null });
}

/** Keeps the days that follow from the visits to either record. */
async function noteKept(em: EntityManager, { id, version }: Client, { now, subject }: ChangeStamp): Promise<void> {
  const history = await getHistory(em, id);
  await noteVisits(em, id, { lastVisitedOn: history.lastVisitedOn, visitDueOn: visitDueOn(history) });
  await updateClient(em, id, {}, { changedAt: now, changedBy: subject, version: version + 1 });
}

/** Takes the merged record, if it was served, off its household and the flags that are counted; nobody finds it any more. Whether nobody of the household is served now. */
async function leaveCaseload(em: EntityManager, merged: Client, at: ChangeStamp): Promise<boolean> {
  const { id, division, household } = merged;
  let isLeftEmpty = false;
  if (merged.active) {
    const left = await leaveHousehold(em, household, { changedAt: at.now, changedBy: at.subject });
    const flags = (await findFlags(em, at.seals, [id]))(id);
    await countFlags(em, [{ division, clients: [{ flags, by: -1 }] }], at.today);
    isLeftEmpty = left === 0;
    if (isLeftEmpty) await tellServed(em, [{ division, households: -1 }]);
  }
  await removeClientTokens(em, id);
  return isLeftEmpty;
}
