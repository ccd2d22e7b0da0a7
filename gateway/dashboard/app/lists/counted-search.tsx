import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';

type CountedSearchProps = { readonly list: List; readonly within: string; readonly search: string };

/** The way to a search that counts for the reader: made when it is followed, and not before. */
export function CountedSearch({ list, within, search }: CountedSearchProps) {
  const { say } = useWords();
  const { link } = useAddress();
  return (
    <p data-list={list.key}>
      <Link href={link(`/lists/${list.key}`, { within, search })}>
        {say(SEARCH, { label: say(list.label), search })}
      </Link>{' '}
      <span className="note">{say(WHY)}</span>
    </p>
  );
}

const SEARCH = { zh: '在“{label}”中检索“{search}”', en: 'Search “{label}” for “{search}”' };
const WHY = {
  zh: '点开才检索：每次计入检索次数，并留痕。',
  en: 'Searched only when you follow it: each search counts towards your limit and is recorded.',
};
