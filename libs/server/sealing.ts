import type { DivisionCode } from '#divisions';
import { type SealedTable, type Seals, SealingKeys, refuseWrongKeys } from '#sealing';
import type { Logger } from 'pino';
import type { Instance } from './instances.ts';

type Owners = readonly { readonly code: DivisionCode }[];

/** Each owner's own keys, all there before anything is served. Errors: CONFIG_INVALID. */
export function sealsOfEach(file: string, owners: Owners, log: Logger): (owner: DivisionCode) => Seals {
  const keys = new SealingKeys({
    file,
    onError: (err) => log.error({ err }, 'the sealing keys have an error; those held before stay in force'),
  });
  const seals = new Map(owners.map(({ code }) => [code, keys.sealsOf(code)]));
  return (owner) => seals.get(owner) ?? keys.sealsOf(owner);
}

/** Refuses to serve what was sealed with other keys: new rows would be sealed with keys that the old ones lack. Errors: SEALING_KEYS_WRONG. */
export async function checkSealingKeys(
  { owner, database }: Instance,
  sealed: readonly SealedTable[],
  seals: Seals,
): Promise<void> {
  const session = database.session(owner);
  try {
    await refuseWrongKeys({ owner, seals, session }, sealed);
  } finally {
    await session.close();
  }
}
