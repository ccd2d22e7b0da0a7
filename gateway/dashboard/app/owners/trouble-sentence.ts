import { type Trouble, isForbiddenPart } from '../graph/index.ts';
import type { Speech, WordKey } from '../words/index.ts';
import type { OwnerNow } from './owners.ts';

const WHY: Readonly<Record<string, WordKey>> = {
  OWNER_UNAVAILABLE: 'whyUnavailable',
  OWNER_TIMEOUT: 'whyTimeout',
  OWNER_OVERLOADED: 'whyOverloaded',
  OWNER_INVALID_ANSWER: 'whyInvalid',
  OWNER_LACKS_FIELD: 'whyLacksField',
  OWNER_MISCONFIGURED: 'whyMisconfigured',
  OWNER_UNKNOWN: 'whyUnknown',
  NOT_FOUND: 'whyNotFound',
  DIVISION_FORBIDDEN: 'whyForbidden',
  SCOPE_MISSING: 'whyForbidden',
  UNAUTHENTICATED: 'whyNotGranted',
};

/** Which owner a figure or list lacks and since when, whose part is an earlier one and of when, or what the reader may not see. */
export function troubleSentence(trouble: Trouble, owners: readonly OwnerNow[], { t, place, time }: Speech): string {
  const { owner, code, asOf } = trouble;
  const key = WHY[code];
  const reason = key === undefined ? t('whyOther', { code }) : t(key);
  if (owner === undefined || isForbiddenPart(trouble)) return reason;
  const now = owners.find((one) => one.code === owner);
  const since = now?.since != null && now.state !== 'UP' ? ` (${t('since', { time: time(now.since) })})` : '';
  const name = place(owner, now?.name);
  const why = `${reason}${since}`;
  return asOf === undefined
    ? t('missingOwner', { owner: name, why })
    : t('lastKnownOwner', { owner: name, time: time(asOf), why });
}
