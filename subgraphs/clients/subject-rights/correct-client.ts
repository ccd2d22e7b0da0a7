import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { errors } from '#errors';
import { refuseNaming } from '#subject-rights';

import type { ChangeStamp } from '../clients/client-changes.ts';
import { lockClient, updateClient } from '../clients/client.repository.ts';
import { inputInvalid } from '../input-rules.ts';
import type { CorrectedField } from '../resolvers.generated.ts';
import { type PersonState, differences } from './correction-history.ts';
import { getPerson, lockHousehold, replaceAddress, replacePerson } from './correction.repository.ts';
import type { CorrectionContent } from './correction-input.ts';

/** The fields as the schema calls them. */
const fieldNames: Readonly<Record<CorrectedField, string>> = {
  NAME: 'name',
  IDENTITY_NUMBER: 'identityNumber',
  PHONE: 'phone',
  ADDRESS: 'address',
  SEX: 'sex',
  RISK_FLAGS: 'riskFlags',
  NEEDS: 'needs',
  CATEGORY: 'category',
};

export type Correction = {
  readonly client: string;
  readonly version: number;
  readonly content: CorrectionContent;
  readonly reason: string;
};

/**
 * Has a client's record say something else of the person, and keeps what it said. Errors: NOT_FOUND, SUBJECT_ERASED,
 * VERSION_CONFLICT, INPUT_INVALID.
 */
export async function correctClient(em: EntityManager, correction: Correction, at: ChangeStamp): Promise<void> {
  const { client: id, version, reason } = correction;
  const client = await lockClient(em, id);
  if (client === undefined) throw errors.notFound('client', id, ['input', 'client']);
  if (client.erasedAt) throw errors.subjectErased(id);
  if (client.version !== version) throw errors.versionConflict(id, client.version);
  await lockHousehold(em, client.household);
  const { state: before, address: lived } = await getPerson(em, at.seals, client);
  const { address, ...given } = correction.content;
  const after: PersonState = { ...before, ...given };
  const moved = address !== undefined && address !== lived ? address : undefined;
  const changed = differences(before, after);
  if (changed.length === 0 && moved === undefined) {
    throw inputInvalid(['input'], 'The record says all of this already. Give what is to be changed.');
  }
  refuseNaming(reason, [...namesOf(before), ...namesOf(after), lived, moved]);
  if (changed.length > 0) await replacePerson(em, client, { before, after, changed }, at);
  if (moved !== undefined) await replaceAddress(em, client, { before: lived, after: moved }, at);
  await updateClient(em, id, {}, { changedAt: at.now, changedBy: at.subject, version: version + 1 });
  const fields = [...changed, ...(moved === undefined ? [] : (['ADDRESS'] as const))].map((name) => fieldNames[name]);
  const records = moved === undefined ? [id] : [id, client.household];
  record(em, { action: 'client.correct', division: client.division, records, fields: fields.toSorted(), reason });
}

function namesOf({ name, identityNumber, phone }: PersonState): (string | null)[] {
  return [name, identityNumber, phone];
}
