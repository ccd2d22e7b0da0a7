import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';

/** What a list is searched for, where it can be; the address keeps it, and a search begins at the first page. */
export function SearchBox({ list, search }: { readonly list: List; readonly search: string | undefined }) {
  const { say } = useWords();
  const { change } = useAddress();
  const [, navigate] = useLocation();
  if (list.isSearched !== true) return null;
  const submit = (event: React.SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('search');
    navigate(change({ after: undefined, search: String(text ?? '').trim() || undefined }));
  };
  return (
    <form className="picker" role="search" onSubmit={submit}>
      <label className="picker">
        {say({ zh: '搜索', en: 'Search' })}
        <input
          key={search}
          type="search"
          name="search"
          defaultValue={search}
          maxLength={100}
          autoComplete="off"
          placeholder={say({ zh: '至少两个字，或拼音、首字母', en: 'Two characters or more, or pinyin' })}
        />
      </label>
    </form>
  );
}
