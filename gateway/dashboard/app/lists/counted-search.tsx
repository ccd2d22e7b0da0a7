import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';

type CountedSearchesProps = { readonly lists: readonly List[]; readonly within: string; readonly search: string };

/** The ways to searches that count for the reader: each is made when it is followed, and not before. */
export function CountedSearches({ lists, within, search }: CountedSearchesProps) {
  const { say } = useWords();
  const { link } = useAddress();
  if (lists.length === 0) return null;
  return (
    <section className="counted-searches" aria-label={say(WHERE)}>
      <ul>
        {lists.map(({ key, label }) => (
          <li key={key} data-list={key}>
            <Link href={link(`/lists/${key}`, { within, search })}>{say(SEARCH, { label: say(label), search })}</Link>
          </li>
        ))}
      </ul>
      <p className="note">{say(WHY)}</p>
    </section>
  );
}

const WHERE = { zh: '检索人员', en: 'Search for people' };
const SEARCH = { zh: '在“{label}”中检索“{search}”', en: 'Search “{label}” for “{search}”' };
const WHY = {
  zh: '点开才检索：每次计入检索次数，并留痕。',
  en: 'Searched only when you follow it: each search counts towards your limit and is recorded.',
};
