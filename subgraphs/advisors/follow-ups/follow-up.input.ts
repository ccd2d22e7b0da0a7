import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { CloseFollowUpInput } from '../resolvers.generated.ts';

const closeFollowUpInput = inputOf<CloseFollowUpInput>()((today) => ({
  followUp: fields.recordId(),
  closedOn: fields.optional(fields.pastDate(today)),
  idempotencyKey: fields.idempotencyKey(),
}));

export type CloseFollowUpContent = ContentOf<typeof closeFollowUpInput>;

/** 整改销项: by those who check. */
export const closeFollowUpWrite: Write<CloseFollowUpInput, CloseFollowUpContent> = {
  mutation: 'closeFollowUp',
  input: closeFollowUpInput,
  right: mayReach('station.check', ['followUp', rowOf('advisors.follow_up')]),
};
