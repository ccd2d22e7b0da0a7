import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Exports } from '../export/index.ts';
import { Heading } from '../frame/index.ts';
import {
  KindPicker,
  type List,
  ListTable,
  SearchBox,
  WithinPicker,
  listsOf,
  usePage,
  wholeList,
} from '../lists/index.ts';
import { Total, Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const ROWS = 25;

/** A whole list, page by page; the address keeps the page. */
export default function ListPage() {
  const { key } = useParams<{ key: string }>();
  const { t } = useWords();
  const session = useSession();
  const list = session && listsOf(session.caller).find((one) => one.key === key);
  if (session === undefined || list === undefined) return <Heading text={t('notFound')} />;
  return <Pages key={key} list={list} own={session.caller.division} />;
}

function Pages({ list, own }: { readonly list: List; readonly own: string }) {
  const { search } = useAddress();
  const speech = useWords();
  const { t, say, place: nameOf } = speech;
  const within = search.get('within') ?? own;
  const kind = kindIn(search, list);
  const sought = list.isSearched === true ? (search.get('search') ?? undefined) : undefined;
  const { place } = usePlace(within);
  const first = { within, kind, search: sought, first: ROWS, after: search.get('after') ?? undefined };
  const { page, troubles, isWaiting, at } = usePage(list, first);
  const title = `${say(list.label)} ${nameOf(within, place?.name)}`;
  return (
    <section aria-busy={isWaiting}>
      <Breadcrumb place={place} />
      <div className="title-row">
        <Heading text={say(list.label)} />
        <Exports
          title={title}
          answeredAt={at}
          content={(tell) => wholeList(list, { within, kind, search: sought }, speech, tell)}
        />
      </div>
      <p className="meaning">
        {say(list.meaning)} {t('within', { place: nameOf(within, place?.name) })}{' '}
        {page && <Total total={page.total} troubles={troubles} />}
      </p>
      {list.group !== 'attention' && (
        <div className="pickers">
          <WithinPicker within={within} />
          <KindPicker list={list} kind={kind} />
          <SearchBox list={list} search={sought} />
        </div>
      )}
      <Troubles troubles={troubles} />
      <ListTable list={list} page={page} troubles={troubles} rowsReserved={isWaiting ? ROWS : 1} />
      <Turn next={page?.next} isFirst={!search.has('after')} />
    </section>
  );
}

/** The chosen kind, if the list has it; while its code list is not known yet, whatever the address says. */
function kindIn(search: URLSearchParams, { kinds }: List): string | undefined {
  const kind = search.get('kind');
  if (kinds === undefined || kind === null) return undefined;
  return Object.keys(kinds).length === 0 || Object.hasOwn(kinds, kind) ? kind : undefined;
}

/** Back is the browser's own: each page has its address. */
function Turn({ next, isFirst }: { readonly next: string | undefined; readonly isFirst: boolean }) {
  const { t } = useWords();
  const { change } = useAddress();
  return (
    <nav className="turn" aria-label={t('nextPage')}>
      {!isFirst && <Link href={change({ after: undefined })}>{t('firstPage')}</Link>}
      {next !== undefined && <Link href={change({ after: next })}>{t('nextPage')}</Link>}
    </nav>
  );
}
