import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Exports } from '../export/index.ts';
import { Heading } from '../frame/index.ts';
import {
  type List,
  ListTable,
  Narrowing,
  type PageOfList,
  askedIn,
  importedListsOf,
  usePage,
  wholeList,
} from '../lists/index.ts';
import { Total, Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const ROWS = 25;

type ListPagesProps<Node> = {
  readonly list: List<Node>;
  /** The reader's own division: the list begins there. */
  readonly own: string;
  /** What a view narrows it to besides what the reader chooses, and how it says so. */
  readonly only?: { readonly filter: object; readonly said?: string } | undefined;
  /** Not asked for yet, where it is not known to what it will be narrowed. */
  readonly isHeld?: boolean;
  /** Between what the list is and what it can be narrowed to. */
  readonly children?: ReactNode;
  /** Draws a page whose rows are more than read. */
  readonly table?: (page: PageOfList<Node>) => ReactNode;
};

/** A list page by page, with its filters, orders, search and export; the address keeps what of it is seen. */
export function ListPages<Node>({ list, own, only, isHeld = false, children, table }: ListPagesProps<Node>) {
  const { search } = useAddress();
  const speech = useWords();
  const { t, say, place: nameOf } = speech;
  const asked = askedIn(search, list, own);
  const narrowed = { ...asked, filter: only === undefined ? asked.filter : { ...asked.filter, ...only.filter } };
  const { place } = usePlace(asked.within);
  const answer = usePage(list, isHeld ? undefined : { ...narrowed, first: ROWS });
  const { page, troubles, isWaiting, at, refused } = answer;
  const name = nameOf(asked.within, place?.name);
  return (
    <section aria-busy={isWaiting}>
      <Breadcrumb place={place} />
      <div className="title-row">
        <Heading text={say(list.label)} beside={page && <Total total={page.total} troubles={troubles} />} />
        <Exports
          title={`${say(list.label)} ${name}`}
          answeredAt={at}
          content={(tell) => wholeList(list, narrowed, speech, tell)}
        />
      </div>
      <p className="meaning">
        {say(list.meaning)} {only?.said ?? t('within', { place: name })} <AddLinks list={list} within={asked.within} />{' '}
        <ImportLink list={list} within={asked.within} />
      </p>
      {children}
      <Narrowing list={list} asked={asked} refused={refused} />
      <Troubles troubles={troubles} />
      {refused === undefined &&
        (table?.(answer) ?? (
          <ListTable list={list} page={page} troubles={troubles} rowsReserved={isWaiting ? ROWS : 1} asked={asked} />
        ))}
      <Turn next={page?.next} isFirst={asked.after === undefined} />
    </section>
  );
}

/** For those who may add a row. */
function AddLinks({ list, within }: { readonly list: Pick<List, 'key' | 'adds'>; readonly within: string }) {
  const { say } = useWords();
  const { link } = useAddress();
  const caller = useSession()?.caller;
  const adds = list.adds?.filter(
    ({ isFor }) => caller !== undefined && isFor(caller, { id: within, division: within }),
  );
  return adds?.map(({ key, label }) => (
    <Link key={key} href={link(`/lists/${list.key}/${within}/${key}`, { within })}>
      {say(label)}
    </Link>
  ));
}

/** For those who may import its rows from a file. */
function ImportLink({ list, within }: { readonly list: Pick<List, 'key' | 'importedAs'>; readonly within: string }) {
  const { say } = useWords();
  const { link } = useAddress();
  const caller = useSession()?.caller;
  if (caller === undefined || !importedListsOf(caller).some(({ key }) => key === list.key)) return null;
  return <Link href={link(`/imports/${list.importedAs}`, { within })}>{say({ zh: '导入', en: 'Import' })}</Link>;
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
