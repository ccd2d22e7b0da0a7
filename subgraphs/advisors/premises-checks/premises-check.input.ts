import { filledForm, refusalsOf } from '#forms';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { CheckPremisesInput } from '../resolvers.generated.ts';
import { premisesForm } from './premises.form.ts';

const checkPremisesInput = inputOf<CheckPremisesInput>()(
  (today) => ({
    station: fields.recordId(),
    checkedOn: fields.pastDate(today),
    inspector: fields.optionalWholeText({ most: MOST.short }),
    form: filledForm(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ form, checkedOn }) => ({ form: refusalsOf(premisesForm, form, checkedOn) }),
);

export type CheckPremisesContent = ContentOf<typeof checkPremisesInput>;

/** 场所检查. */
export const checkPremisesWrite: Write<CheckPremisesInput, CheckPremisesContent> = {
  mutation: 'checkPremises',
  input: checkPremisesInput,
  right: mayReach('station.check', ['station', rowOf('advisors.station')]),
};
