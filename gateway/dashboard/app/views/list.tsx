import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { type List, ListTable, listsOf, usePage } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
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
  return <Pages list={list} own={session.caller.division} />;
}

function Pages({ list, own }: { readonly list: List; readonly own: string }) {
  const { search } = useAddress();
  const { t, say, count, place: nameOf } = useWords();
  const within = search.get('within') ?? own;
  const { place } = usePlace(within);
  const { page, troubles, isWaiting } = usePage(list, within, ROWS, search.get('after') ?? undefined);
  const total = page?.total;
  return (
    <section aria-busy={isWaiting}>
      <Breadcrumb place={place} />
      <Heading text={say(list.label)} />
      <p className="meaning">
        {say(list.meaning)} {t('within', { place: nameOf(within, place?.name) })}.{' '}
        {page && (typeof total === 'number' ? t('total', { count: count(total) }) : t('totalUnknown'))}
      </p>
      <Troubles troubles={troubles} />
      <ListTable list={list} page={page} rowsReserved={isWaiting ? ROWS : 1} />
      <Turn next={page?.next} isFirst={!search.has('after')} />
    </section>
  );
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
