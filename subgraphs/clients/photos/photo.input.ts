import { errors } from '#errors';
import { type ContentOf, fields, inputOf, taken } from '#input';
import { caseRefusals, purposeFields } from '#subject-rights';
import { type Disclosure, type Write, mayReach, rowOf } from '#writes';
import { z } from 'zod';

import type { ShowPhotoInput, UploadPhotoInput } from '../resolvers.generated.ts';

/** RFC 4648, section 4. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const base64 = () =>
  taken(z.string(), (value) => {
    if (BASE64.test(value)) return value;
    throw errors.refusedInput([], 'NOT_A_PHOTO');
  });

const uploadPhotoInput = inputOf<UploadPhotoInput>()(() => ({
  client: fields.recordId(),
  content: base64(),
  idempotencyKey: fields.idempotencyKey(),
}));

const showPhotoInput = inputOf<ShowPhotoInput>()(
  (today) => ({ photo: fields.recordId(), ...purposeFields(today) }),
  (read) => caseRefusals(read),
);

export type UploadPhotoContent = ContentOf<typeof uploadPhotoInput>;
export type ShowPhotoContent = ContentOf<typeof showPhotoInput>;

/** 上传走访照片. */
export const uploadPhotoWrite: Write<UploadPhotoInput, UploadPhotoContent> = {
  mutation: 'uploadPhoto',
  input: uploadPhotoInput,
  right: mayReach('visit.record', ['client', rowOf('clients.client')]),
};

/** 查看走访照片. */
export const showPhotoDisclosure: Disclosure<ShowPhotoInput, ShowPhotoContent> = {
  input: showPhotoInput,
  right: mayReach('client.unmask', ['photo', rowOf('clients.photo')]),
};
