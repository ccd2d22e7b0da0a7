import { wordAnew } from '#errors';
import type { Word } from '#tiers';
import type { EdgeContext } from '../edge/index.ts';

/** Words the refusals of writes in the reader's language. */
export function wordingFor({ language }: EdgeContext): Word {
  return (refusal) => wordAnew(refusal, language);
}
