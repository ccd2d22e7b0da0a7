import type { EntityManager } from '@mikro-orm/postgresql';

import { record } from '#audit';
import { errors } from '#errors';

import type { ChangeStamp } from '../clients/client-changes.ts';
import { recordMerged } from '../clients/client.errors.ts';
import { SealedPair } from './distinct-pair.entity.ts';
import type { SetDuplicateAsideContent } from './duplicate.input.ts';
import { insertPair, lockTogether } from './duplicate.repository.ts';

/** Keeps that two records that look alike are of two people, so that they are not shown together again. Errors: NOT_FOUND, SUBJECT_ERASED, RECORD_MERGED, INPUT_INVALID. */
export async function setAside(
  em: EntityManager,
  { first, second, reason }: SetDuplicateAsideContent,
  { now, subject, seals }: ChangeStamp,
): Promise<string> {
  const locked = await lockTogether(em, [first, second]);
  for (const [field, id] of [
    ['first', first],
    ['second', second],
  ] as const) {
    const client = locked.find((one) => one.id === id);
    const path = ['input', field];
    if (client === undefined) throw errors.notFound('client', id, path);
    if (client.erasedAt) throw errors.subjectErased(id).at(path);
    if (client.mergedInto) throw recordMerged(client.mergedInto, path);
  }
  const [one, other] = locked.filter(({ id }) => id === first || id === second);
  if (one === undefined || other === undefined) throw new TypeError('a pair was locked of which one is not there');
  const key = { client: one.id, other: other.id };
  const kept = { setAsideAt: now, setAsideBy: subject };
  const isNew = await insertPair(em, {
    ...key,
    division: one.division,
    ...SealedPair.seal(seals, key, { reason }),
    ...kept,
  });
  if (!isNew) throw errors.refusedInput(['input', 'second'], 'NOTHING_CHANGED');
  for (const division of new Set([one.division, other.division]))
    record(em, { action: 'client.setAside', division, records: [one.id, other.id], fields: ['duplicate'] });
  return first;
}
