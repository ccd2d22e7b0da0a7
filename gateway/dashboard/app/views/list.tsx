import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Exports } from '../export/index.ts';
import { Heading } from '../frame/index.ts';
import { type List, ListTable, Narrowing, askedIn, listsOf, usePage, wholeList } from '../lists/index.ts';
import { Total, Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const ROWS = 25;

/** A whole list, page by page; the address keeps what of it is seen. */
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
  const asked = askedIn(search, list, own);
  const { place } = usePlace(asked.within);
  const { page, troubles, isWaiting, at, refused } = usePage(list, { ...asked, first: ROWS });
  const name = nameOf(asked.within, place?.name);
  return (
    <section aria-busy={isWaiting}>
      <Breadcrumb place={place} />
      <div className="title-row">
        <Heading text={say(list.label)} beside={page && <Total total={page.total} troubles={troubles} />} />
        <Exports
          title={`${say(list.label)} ${name}`}
          answeredAt={at}
          content={(tell) => wholeList(list, asked, speech, tell)}
        />
      </div>
      <p className="meaning">
        {say(list.meaning)} {t('within', { place: name })}
      </p>
      <Narrowing list={list} asked={asked} refused={refused} />
      <Troubles troubles={troubles} />
      {refused === undefined && (
        <ListTable list={list} page={page} troubles={troubles} rowsReserved={isWaiting ? ROWS : 1} asked={asked} />
      )}
      <Turn next={page?.next} isFirst={asked.after === undefined} />
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
