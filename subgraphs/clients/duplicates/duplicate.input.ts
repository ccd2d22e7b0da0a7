import { isWithin, locate } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import type { RequestScope } from '#server';
import { type Right, type Write, atField, refuseUnreached, rowOf } from '#writes';

import type { MergeClientsInput, SetDuplicateAsideInput } from '../resolvers.generated.ts';

const reason = fields.text({ most: MOST.short, multiline: true });

export const mergeClientsInput = inputOf<MergeClientsInput>()(
  () => ({
    kept: fields.recordId(),
    keptVersion: fields.given<number>(),
    merged: fields.recordId(),
    mergedVersion: fields.given<number>(),
    reason,
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ kept, merged }) => ({ merged: sameRefusal(kept, merged) }),
);

export const setDuplicateAsideInput = inputOf<SetDuplicateAsideInput>()(
  () => ({
    first: fields.recordId(),
    second: fields.recordId(),
    reason,
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ first, second }) => ({ second: sameRefusal(first, second) }),
);

export type MergeClientsContent = ContentOf<typeof mergeClientsInput>;
export type SetDuplicateAsideContent = ContentOf<typeof setDuplicateAsideInput>;

type Holder = Pick<RequestScope, 'owner' | 'delegated'>;

/** 合并档案. */
export function mergeClientsWrite(holder: Holder): Write<MergeClientsInput, MergeClientsContent> {
  return { mutation: 'mergeClients', input: mergeClientsInput, right: ofBoth('kept', 'merged', holder) };
}

/** 确认非同一人. */
export function setDuplicateAsideWrite(holder: Holder): Write<SetDuplicateAsideInput, SetDuplicateAsideContent> {
  return { mutation: 'setDuplicateAside', input: setDuplicateAsideInput, right: ofBoth('first', 'second', holder) };
}

function sameRefusal(one: string | undefined, other: string | undefined) {
  return one !== undefined && one === other ? errors.refusedInput([], 'SAME_RECORD') : undefined;
}

/** Both must lie with the caller, and with one owner: what another keeps is transferred first. */
function ofBoth<First extends string, Second extends string>(
  first: First,
  second: Second,
  { owner, delegated }: Holder,
): Right<{ readonly [Name in First | Second]: string }> {
  const look = rowOf('clients.client');
  return {
    scope: 'client.merge',
    concerns: [first, second],
    authorize: async (reader, input) => {
      await atField(first, () => refuseUnreached(reader, 'client.merge', input[first], look));
      const id = input[second];
      const division = locate(id);
      const isHeld =
        division === undefined ||
        (isWithin(division, owner) && !delegated.some((other) => isWithin(division, other))) ||
        // The id says where it was registered first; it may have come here since.
        (await reader.session.read((em) => look(em, id)));
      if (!isHeld) throw errors.transferNeeded(division, owner).at(['input', second]);
      await atField(second, () => refuseUnreached(reader, 'client.merge', id, look));
    },
  };
}
