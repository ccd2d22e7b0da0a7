import { type Trouble, areForbiddenParts, isForbiddenPart } from '../graph/index.ts';
import { useWords } from '../words/index.ts';
import { useOwners } from './owners.ts';
import { troubleSentence } from './trouble-sentence.ts';

type TroublesProps = { readonly troubles: readonly Trouble[] };

/** Says above a list or record what is wrong with it, also to who hears the page: the region is there before there is anything to say. */
export function Troubles({ troubles }: TroublesProps) {
  return (
    <div role="status">
      <TroublesBeside troubles={troubles} />
    </div>
  );
}

/** Says it beside one figure of many, where a reader looks: said aloud, an outage would be told once for each of them. */
export function TroublesBeside({ troubles }: TroublesProps) {
  const speech = useWords();
  const { owners } = useOwners();
  if (troubles.length === 0) return null;
  return (
    <ul className="troubles">
      {troubles.map((trouble) => (
        <li key={`${trouble.owner} ${trouble.code}`} className={isForbiddenPart(trouble) ? 'none' : undefined}>
          {troubleSentence(trouble, owners, speech)}
        </li>
      ))}
    </ul>
  );
}

type TotalProps = TroublesProps & { readonly total: number | null | undefined };

/** How many there are in all, or why that is not known. */
export function Total({ total, troubles }: TotalProps) {
  const { t, count } = useWords();
  if (typeof total === 'number') return t('total', { count: count(total) });
  return t(areForbiddenParts(troubles) ? 'totalForbidden' : 'totalUnknown');
}

type NoRowsProps = TroublesProps & { readonly isWaiting: boolean; readonly isKnown: boolean };

/** What stands where rows would: that there are none can be said only where every part is known. */
export function NoRows({ isWaiting, isKnown, troubles }: NoRowsProps) {
  const { t } = useWords();
  if (isWaiting) return t('waiting');
  if (isKnown) return t('nothing');
  return t(areForbiddenParts(troubles) ? 'forbidden' : 'missing');
}
