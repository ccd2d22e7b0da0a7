import type { Answer } from '../graph/index.ts';
import type { Speech } from '../words/index.ts';

/** Why an answer is not newer than it is, or not there yet: the gateway is away, or takes no more for a moment. */
export function cutOffText(
  { at, isTurnedAway }: Pick<Answer<unknown>, 'at' | 'isTurnedAway'>,
  { t, time }: Speech,
): string {
  if (at === 0) return t(isTurnedAway ? 'whyBusyFirst' : 'whyNetworkFirst');
  return t(isTurnedAway ? 'whyBusy' : 'whyNetwork', { time: time(at) });
}
