import { dateOf } from '#calendar';
import { type RecordId, isRecordId } from '#divisions';
import { errors } from '#errors';
import { defineMessage } from '#messages';
import { z } from 'zod';
import { handOverHere } from './hand-over.repository.ts';

const advisor = z.custom<RecordId>(isRecordId);

/** 离任移交: an advisor of the owner left, and who is to serve the clients; for its clients domain in another database. */
export const clientsHandedOver = defineMessage({ kind: 'clients-handed-over', to: 'clients', ordered: true }).version(
  1,
  z.strictObject({ advisor, to: advisor.nullable(), by: z.string() }),
  async (em, { advisor: leaver, to, by }, { sender, receiver, now }) => {
    if (sender.owner !== receiver.owner) throw errors.divisionForbidden(receiver.owner, sender.owner);
    await handOverHere(em, { advisor: leaver, to, by, today: dateOf(now), at: now }, true);
  },
);
