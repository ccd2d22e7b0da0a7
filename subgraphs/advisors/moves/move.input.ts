import { type ContentOf, fields, inputOf } from '#input';
import { mayMove } from '#moves';
import type { RequestScope } from '#server';
import type { Write } from '#writes';
import type { MoveAdvisorInput } from '../resolvers.generated.ts';

export const moveAdvisorInput = inputOf<MoveAdvisorInput>()((today) => ({
  advisor: fields.recordId(),
  version: fields.given<number>(),
  division: fields.divisionCode(),
  station: fields.optional(fields.recordId()),
  movedOn: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type MoveAdvisorContent = ContentOf<typeof moveAdvisorInput>;

/** 调动. */
export function moveAdvisorWrite(
  holder: Pick<RequestScope, 'owner' | 'delegated'>,
): Write<MoveAdvisorInput, MoveAdvisorContent> {
  return {
    mutation: 'moveAdvisor',
    input: moveAdvisorInput,
    right: mayMove({ kind: 'advisor', table: 'advisors.advisor', scope: 'advisor.register' }, holder),
  };
}
