import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useSession } from '../session/index.ts';
import { type Words, useWords } from '../words/index.ts';
import { type Asked, isNarrowed, unnarrowed } from './address.ts';
import type { List } from './list.ts';
import { FilterPicker, WithinPicker } from './pickers.tsx';
import { SearchBox } from './search-box.tsx';

type NarrowingProps = { readonly list: List; readonly asked: Asked; readonly refused: Words | undefined };

const REFUSED = 'refused';

/** What a list can be narrowed to and searched for, and why it cannot be where the graph refused it. */
export function Narrowing({ list, asked, refused }: NarrowingProps) {
  const { say } = useWords();
  const { search } = useAddress();
  const scopes = useSession()?.caller.scopes ?? [];
  const offered = list.filters.filter(({ scope }) => scope === undefined || scopes.includes(scope));
  const isSearchRefused = refused !== undefined && asked.search !== undefined;
  return (
    <>
      <div className="pickers">
        <WithinPicker within={asked.within} />
        {offered.map((filter) => (
          <FilterPicker key={filter.name} filter={filter} chosen={search.get(filter.name)} within={asked.within} />
        ))}
        <SearchBox list={list} search={asked.search} refusedBy={isSearchRefused ? REFUSED : undefined} />
        {isNarrowed(list, asked) && <ClearLink list={list} />}
      </div>
      <div role="status" id={REFUSED}>
        {refused !== undefined && <p className="note">{say(refused)}</p>}
      </div>
    </>
  );
}

/** The way to the whole list. */
export function ClearLink({ list }: { readonly list: List }) {
  const { say } = useWords();
  const { change } = useAddress();
  return <Link href={change(unnarrowed(list))}>{say({ zh: '清除筛选', en: 'Clear the filters' })}</Link>;
}
