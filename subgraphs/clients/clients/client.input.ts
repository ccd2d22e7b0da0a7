import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';

import type { EndServiceInput, ReopenClientInput } from '../resolvers.generated.ts';

export const endServiceInput = inputOf<EndServiceInput>()(() => ({
  client: fields.recordId(),
  reason: fields.text({ most: 400, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export const reopenClientInput = inputOf<ReopenClientInput>()(() => ({
  client: fields.recordId(),
  version: fields.given<number>(),
  advisor: fields.optional(fields.recordId()),
  reason: fields.text({ most: 400, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type EndServiceContent = ContentOf<typeof endServiceInput>;
export type ReopenClientContent = ContentOf<typeof reopenClientInput>;

/** 结束服务. */
export const endServiceWrite: Write<EndServiceInput, EndServiceContent> = {
  mutation: 'endService',
  input: endServiceInput,
  right: mayReach('client.write', ['client', rowOf('clients.client')]),
};

/** 恢复服务. */
export const reopenClientWrite: Write<ReopenClientInput, ReopenClientContent> = {
  mutation: 'reopenClient',
  input: reopenClientInput,
  right: mayReach('client.write', ['client', rowOf('clients.client')]),
};
