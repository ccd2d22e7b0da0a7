import { type ContentOf, fields, inputOf } from '#input';
import { mayMove } from '#moves';
import type { RequestScope } from '#server';
import type { Write } from '#writes';

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

/** 户籍迁移. */
export function moveHouseholdWrite(
  holder: Pick<RequestScope, 'owner' | 'delegated'>,
): Write<MoveHouseholdInput, MoveHouseholdContent> {
  return {
    mutation: 'moveHousehold',
    input: moveHouseholdInput,
    right: mayMove({ kind: 'household', table: 'clients.household', scope: 'client.write' }, holder),
  };
}
