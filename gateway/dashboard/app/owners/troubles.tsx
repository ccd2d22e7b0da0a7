import type { Trouble } from '../graph/index.ts';
import { type WordKey, type Speech, useWords } from '../words/index.ts';
import { type OwnerNow, useOwners } from './owners.ts';

const WHY: Readonly<Record<string, WordKey>> = {
  OWNER_UNAVAILABLE: 'whyUnavailable',
  OWNER_TIMEOUT: 'whyTimeout',
  OWNER_LACKS_FIELD: 'whyLacksField',
  OWNER_UNKNOWN: 'whyUnknown',
  DIVISION_FORBIDDEN: 'whyForbidden',
  SCOPE_MISSING: 'whyForbidden',
  UNAUTHENTICATED: 'whyNotGranted',
};

/** Says of a figure or list which owner it lacks and since when, or whose part is an earlier one and of when. */
export function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const speech = useWords();
  const { owners } = useOwners();
  if (troubles.length === 0) return null;
  return (
    <ul className="troubles" role="status">
      {troubles.map((trouble) => (
        <li key={trouble.owner ?? trouble.code}>{sentenceOf(trouble, owners, speech)}</li>
      ))}
    </ul>
  );
}

function sentenceOf({ owner, code, asOf }: Trouble, owners: readonly OwnerNow[], { t, place, time }: Speech): string {
  const key = WHY[code];
  const reason = key === undefined ? t('whyOther', { code }) : t(key);
  if (owner === undefined) return reason;
  const now = owners.find((one) => one.code === owner);
  const since = now?.since != null && now.state !== 'UP' ? ` (${t('since', { time: time(now.since) })})` : '';
  const name = place(owner, now?.name);
  const why = `${reason}${since}`;
  return asOf === undefined
    ? t('missingOwner', { owner: name, why })
    : t('lastKnownOwner', { owner: name, time: time(asOf), why });
}
