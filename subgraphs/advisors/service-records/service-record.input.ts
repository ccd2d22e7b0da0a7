import { filledForm, refusalsOf } from '#forms';
import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { RecordServiceInput } from '../resolvers.generated.ts';
import { serviceRecordForm } from './service-record.form.ts';

const recordServiceInput = inputOf<RecordServiceInput>()(
  (today) => ({
    station: fields.recordId(),
    servedOn: fields.pastDate(today),
    form: filledForm(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ form, servedOn }) => ({ form: refusalsOf(serviceRecordForm, form, servedOn) }),
);

export type RecordServiceContent = ContentOf<typeof recordServiceInput>;

/** 登记窗口服务. */
export const recordServiceWrite: Write<RecordServiceInput, RecordServiceContent> = {
  mutation: 'recordService',
  input: recordServiceInput,
  right: mayReach('service.record', ['station', rowOf('advisors.station')]),
};
