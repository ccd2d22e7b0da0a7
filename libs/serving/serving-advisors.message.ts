import { dateOf } from '#calendar';
import { isDivisionCode, type DivisionCode, type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';
import { defineMessage } from '#messages';
import { z } from 'zod';
import { replaceServing } from './serving.repository.ts';

const advisor = z.custom<RecordId>(isRecordId);
const listed = z.array(
  z.strictObject({ advisor, division: z.custom<DivisionCode>(isDivisionCode), station: z.string() }),
);

/** 在岗顾问: which advisors of the owner serve where, for its clients domain in another database. */
export const servingAdvisors = defineMessage({ kind: 'serving-advisors', to: 'clients', ordered: true }).version(
  1,
  z.strictObject({
    /** Those of whom it says all; null where it says all of everyone. */
    advisors: z.array(advisor).nullable(),
    serving: listed,
    kept: listed,
  }),
  async (em, { advisors, ...rows }, { sender, receiver, now }) => {
    if (sender.owner !== receiver.owner) throw errors.divisionForbidden(receiver.owner, sender.owner);
    // By the clock of the receiver, which keeps the months.
    await replaceServing(em, advisors === null ? { owner: receiver.owner } : { advisors }, rows, dateOf(now));
  },
);
