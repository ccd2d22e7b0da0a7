import { type DivisionCode, isWithin } from '#divisions';
import { errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import type { RequestScope } from '#server';
import { type Write, atField, refuseUnreached, rowOf } from '#writes';

import type { MoveHouseholdInput } from '../resolvers.generated.ts';
import { community } from './household.input.ts';

export const moveHouseholdInput = inputOf<MoveHouseholdInput>()((today) => ({
  household: fields.recordId(),
  version: fields.given<number>(),
  division: community,
  movedOn: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type MoveHouseholdContent = ContentOf<typeof moveHouseholdInput>;

/**
 * 户籍迁移: by one who has both communities in charge, so that no street hands its households to another, or takes them, without the district.
 * What another owner keeps is transferred, not moved.
 */
export function moveHouseholdWrite({
  owner,
  delegated,
}: Pick<RequestScope, 'owner' | 'delegated'>): Write<MoveHouseholdInput, MoveHouseholdContent> {
  return {
    mutation: 'moveHousehold',
    input: moveHouseholdInput,
    right: {
      scope: 'client.write',
      concerns: ['household', 'division'],
      authorize: async (reader, { household, division }) => {
        await refuseUnreached(reader, 'client.write', household, rowOf('clients.household'));
        if (!isHeld(division, owner, delegated)) throw errors.transferNeeded(division, owner);
        await atField('division', () => reader.caller.may('client.write', division));
      },
    },
  };
}

function isHeld(division: DivisionCode, owner: DivisionCode, delegated: readonly DivisionCode[]): boolean {
  return isWithin(division, owner) && !delegated.some((other) => isWithin(division, other));
}
