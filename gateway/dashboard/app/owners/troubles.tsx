import type { Trouble } from '../graph/index.ts';
import { useWords } from '../words/index.ts';
import { useOwners } from './owners.ts';
import { troubleSentence } from './trouble-sentence.ts';

/** Says beside a figure or list what is wrong with it, one line an owner. */
export function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const speech = useWords();
  const { owners } = useOwners();
  if (troubles.length === 0) return null;
  return (
    <ul className="troubles" role="status">
      {troubles.map((trouble) => (
        <li key={trouble.owner ?? trouble.code}>{troubleSentence(trouble, owners, speech)}</li>
      ))}
    </ul>
  );
}
