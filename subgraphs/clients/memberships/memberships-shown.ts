import { dateOf } from '#calendar';
import type { Seals } from '#sealing';

import type { MembershipAnswer } from '../answers.ts';
import type { Client } from '../clients/client.entity.ts';
import { type Membership, SealedMembership } from './membership.entity.ts';

/** Every household of a client, the present one first, from the rows of those before. Nothing of the erased says where they lived. */
export function membershipsShown(seals: Seals, client: Client, rows: readonly Membership[]): MembershipAnswer[] {
  if (client.erasedAt) return [];
  const earlier = rows.map((row) => {
    const { household, registeredIn, since, until, recordedAt, recordedBy } = row;
    const { reason } = SealedMembership.open(seals, row);
    return { household, division: { code: registeredIn }, since, until, reason, recordedAt, recordedBy };
  });
  const present = {
    household: client.household,
    division: { code: client.division },
    since: rows.at(-1)?.until ?? dateOf(client.registeredAt),
    until: null,
    reason: null,
    recordedAt: null,
    recordedBy: null,
  };
  return [...earlier, present].toReversed();
}
