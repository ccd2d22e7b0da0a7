import type { Word } from '#tiers';
import type { EdgeContext } from '../edge/index.ts';

/** Words refusals in the reader's language; undefined, where that is not known, leaves them as their owners word them. */
export function wordingFor({ language }: EdgeContext): Word | undefined {
  return language === undefined ? undefined : ({ message }) => message;
}
