import type { EntityManager } from '@mikro-orm/postgresql';

import { type CallerLimits, accountForUnmasking, record } from '#audit';
import { errors } from '#errors';
import { inputInvalid } from '#input';
import { type RefusalTells, refuseNaming } from '#subject-rights';

import type { ChangeStamp } from '../clients/client-changes.ts';
import { lockClient, updateClient } from '../clients/client.repository.ts';
import type { Client } from '../clients/client.entity.ts';
import { comparedWith, namesOf } from '../clients/naming.ts';
import { lookupOf } from '../clients/sealed-person.ts';
import { type NumberSought, comparedByNumber } from '../clients/served-already.ts';
import { type PersonState, differences } from './correction-history.ts';
import { getPerson, lockHousehold, replaceAddress, replacePerson } from './correction.repository.ts';
import type { CorrectionContent } from './correction-input.ts';

export type Correction = {
  readonly client: string;
  readonly version: number;
  readonly content: CorrectionContent;
  readonly reason: string;
};

/** Who corrects, when, and how many people they may see unmasked. */
export type Corrector = ChangeStamp & { readonly unmaskLimits: CallerLimits };

/**
 * Has a client's record say something else of the person, and keeps what it said. Whoever says what it should say learns
 * whether it says so already, so the person counts as seen before anything is compared. Errors: NOT_FOUND,
 * SUBJECT_ERASED, VERSION_CONFLICT, UNMASK_LIMIT, INPUT_INVALID.
 */
export async function correctClient(
  em: EntityManager,
  correction: Correction,
  at: Corrector,
  refusalTells: RefusalTells,
): Promise<void> {
  const { client: id, version, content, reason } = correction;
  const client = await lockClient(em, id);
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  if (client.erasedAt) throw errors.subjectErased(id);
  if (client.version !== version) throw errors.versionConflict(id, client.version);
  await lockHousehold(em, client.household);
  const { division, household } = client;
  const { subject, now, unmaskLimits: limits } = at;
  const act = { action: 'client.correct', division, reason } as const;
  const accounted = { ...act, records: [id], fields: Object.keys(content).toSorted() };
  await accountForUnmasking(em, { subject, now, limits }, [accounted]);
  refusalTells([comparedWith(division, [id])]);
  const { state: before, address: lived } = await getPerson(em, at.seals, client);
  refuseNaming(reason, namesOf({ ...before, address: lived }));
  const { address, ...given } = content;
  const after: PersonState = { ...before, ...given };
  const moved = address !== undefined && address !== lived ? address : undefined;
  const changed = differences(before, after);
  if (changed.length === 0 && moved === undefined) {
    throw inputInvalid(['input'], 'The record says all of this already. Give what is to be changed.');
  }
  refusalTells(async (later) => [
    comparedWith(division, [id]),
    ...(await comparedByNumber(later, soughtBy(client, after, at))),
  ]);
  if (changed.length > 0) await replacePerson(em, client, { before, after, changed }, at);
  if (moved !== undefined) {
    await replaceAddress(em, client, { before: lived, after: moved }, at);
    // Not a person, so it stands in an entry that does not count.
    record(em, { ...act, records: [household], fields: ['address'] });
  }
  await updateClient(em, id, {}, { changedAt: now, changedBy: subject, version: version + 1 });
}

/** The number that the record is to have: that somebody else is served with it refuses the change. */
function soughtBy({ id, division }: Client, { identityNumber }: PersonState, { seals }: Corrector): NumberSought[] {
  return identityNumber === null ? [] : [{ identityNumberLookup: lookupOf(seals, identityNumber), id, division }];
}
