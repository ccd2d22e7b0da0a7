import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';

type SearchBoxProps = {
  readonly list: List;
  readonly search: string | undefined;
  /** The id of what says that it cannot be searched for. */
  readonly refusedBy: string | undefined;
};

/** What a list is searched for, where it can be; the address keeps it, and a search begins at the first page. */
export function SearchBox({ list, search, refusedBy }: SearchBoxProps) {
  const { say } = useWords();
  const { change } = useAddress();
  const [, navigate] = useLocation();
  if (list.search === undefined) return null;
  const submit = (event: React.SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('search');
    navigate(change({ after: undefined, search: String(text ?? '').trim() || undefined }));
  };
  return (
    <form className="picker" role="search" aria-label={say(list.label)} onSubmit={submit}>
      <label className="picker">
        {say({ zh: '搜索', en: 'Search' })}
        <input
          key={search}
          type="search"
          name="search"
          defaultValue={search}
          maxLength={100}
          autoComplete="off"
          aria-invalid={refusedBy !== undefined}
          aria-describedby={`searched ${refusedBy ?? ''}`.trim()}
        />
      </label>
      <span id="searched" className="hint">
        {say(SEARCHED, { what: say(list.search) })}
        {list.searchedWith !== undefined && say(COUNTED)}
      </span>
    </form>
  );
}

const COUNTED = {
  zh: '。每次检索计入次数，并留痕',
  en: '. Each search counts towards your limit and is recorded',
};

const SEARCHED = {
  zh: '可搜：{what}。至少两个字，或拼音、首字母',
  en: 'Looks in: {what}. Two characters or more, pinyin or initials',
};
