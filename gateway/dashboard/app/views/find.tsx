import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { CountedSearches, Found, isTooShort, searchedListsOf } from '../lists/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

/** What is found of a person, station, policy or other entry, list by list, at or beneath the reader's division. */
export default function FindPage() {
  const { say } = useWords();
  const { search: address } = useAddress();
  const caller = useSession()?.caller;
  const search = address.get('search')?.trim() ?? '';
  const lists = caller === undefined ? [] : searchedListsOf(caller);
  const counted = lists.filter(({ searchedWith }) => searchedWith !== undefined).toSorted((a, b) => a.order - b.order);
  const free = lists.filter(({ searchedWith }) => searchedWith === undefined);
  const looked = free.map(({ label, search: what }) =>
    say(
      { zh: '{label}（{what}）', en: '{label} ({what})' },
      { label: say(label), what: what === undefined ? '' : say(what) },
    ),
  );
  return (
    <>
      <Heading text={say({ zh: '查找“{search}”', en: 'Find “{search}”' }, { search })} />
      {looked.length > 0 && (
        <p className="meaning">
          {say(
            { zh: '查找范围：{looked}。', en: 'Looks in: {looked}.' },
            { looked: looked.join(say({ zh: '、', en: ', ' })) },
          )}
        </p>
      )}
      {isTooShort(search) || caller === undefined ? (
        <p className="note" role="status">
          {say({
            zh: '每个词请至少输入两个字符：汉字、拼音或首字母。',
            en: 'Write at least two characters of each word: Chinese, pinyin or initials.',
          })}
        </p>
      ) : (
        <>
          <CountedSearches lists={counted} within={caller.division} search={search} />
          {free.map((list) => (
            <Found key={list.key} list={list} within={caller.division} search={search} />
          ))}
        </>
      )}
    </>
  );
}
