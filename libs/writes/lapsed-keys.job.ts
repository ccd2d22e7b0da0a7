import { defineJob } from '#jobs';
import { removeLapsedKeys } from './keys.ts';

/** Removes the idempotency keys that are no longer kept, each night. */
export const lapsedKeysJob = defineJob({
  name: 'remove-lapsed-keys',
  schedule: { daily: '03:30' },
  run: (em) => removeLapsedKeys(em),
});
