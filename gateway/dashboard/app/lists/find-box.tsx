import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { searchedListsOf } from './registry.ts';

/** Searches every list that can be searched and that the reader may read, from wherever the reader is. */
export function FindBox() {
  const { say } = useWords();
  const { search } = useAddress();
  const [path, navigate] = useLocation();
  const caller = useSession()?.caller;
  if (caller === undefined || searchedListsOf(caller).length === 0) return null;
  const submit = (event: React.SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('find') ?? '').trim();
    if (text !== '') navigate(`/find?${new URLSearchParams({ search: text })}`);
  };
  const sought = path === '/find' ? (search.get('search') ?? '') : '';
  const label = say({ zh: '查找人员、站点、政策…', en: 'Find people, stations, policies…' });
  return (
    <form className="find" role="search" aria-label={label} onSubmit={submit}>
      <input
        key={sought}
        type="search"
        name="find"
        defaultValue={sought}
        maxLength={100}
        autoComplete="off"
        placeholder={label}
        aria-label={label}
      />
      <button type="submit" className="plain">
        {say({ zh: '查找', en: 'Find' })}
      </button>
    </form>
  );
}
