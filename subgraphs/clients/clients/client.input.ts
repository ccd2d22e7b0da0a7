import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';

import type { ChangeCategoryInput, EndServiceInput, ReopenClientInput } from '../resolvers.generated.ts';

export const changeCategoryInput = inputOf<ChangeCategoryInput>()((today) => ({
  client: fields.recordId(),
  category: fields.code('clientCategory', today),
  idempotencyKey: fields.idempotencyKey(),
}));

export const endServiceInput = inputOf<EndServiceInput>()(() => ({
  client: fields.recordId(),
  reason: fields.text({ most: 400, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export const reopenClientInput = inputOf<ReopenClientInput>()((today) => ({
  client: fields.recordId(),
  version: fields.given<number>(),
  category: fields.optional(fields.code('clientCategory', today)),
  advisor: fields.optional(fields.recordId()),
  reason: fields.text({ most: 400, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type ChangeCategoryContent = ContentOf<typeof changeCategoryInput>;
export type EndServiceContent = ContentOf<typeof endServiceInput>;
export type ReopenClientContent = ContentOf<typeof reopenClientInput>;

/** 认定类别. */
export const changeCategoryWrite: Write<ChangeCategoryInput, ChangeCategoryContent> = {
  mutation: 'changeCategory',
  input: changeCategoryInput,
  right: mayReach('client.write', ['client', rowOf('clients.client')]),
};

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
