import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';

import type { ChangeCategoryInput, ClientCategory, EndServiceInput } from '../resolvers.generated.ts';

export const changeCategoryInput = inputOf<ChangeCategoryInput>()(() => ({
  client: fields.recordId(),
  category: fields.given<ClientCategory>(),
  idempotencyKey: fields.idempotencyKey(),
}));

export const endServiceInput = inputOf<EndServiceInput>()(() => ({
  client: fields.recordId(),
  reason: fields.text({ most: 400, multiline: true }),
  idempotencyKey: fields.idempotencyKey(),
}));

export type ChangeCategoryContent = ContentOf<typeof changeCategoryInput>;
export type EndServiceContent = ContentOf<typeof endServiceInput>;

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
