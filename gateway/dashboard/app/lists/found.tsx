import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Total, Troubles } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import { ListTable } from './list-table.tsx';
import type { List } from './list.ts';
import { usePage } from './use-page.ts';

const FIRST_ROWS = 5;

type FoundProps = { readonly list: List; readonly within: string; readonly search: string };

/** What a search finds in one list: its first rows, and the way to all of them. */
export function Found({ list, within, search }: FoundProps) {
  const { say, t } = useWords();
  const { link } = useAddress();
  const { page, troubles, isWaiting, refused } = usePage(list, {
    within,
    filter: list.always,
    search,
    first: FIRST_ROWS,
  });
  const hasMore = page?.next !== undefined;
  return (
    <article className="found" data-list={list.key} aria-busy={isWaiting}>
      <h2>
        {say(list.label)}
        <span className="beside">{page && <Total total={page.total} troubles={troubles} />}</span>
      </h2>
      <Troubles troubles={troubles} />
      {refused !== undefined && <p className="note">{say(refused)}</p>}
      {(page === undefined || page.rows.length > 0 || page.total === null) && refused === undefined && (
        <ListTable list={list} page={page} troubles={troubles} rowsReserved={1} />
      )}
      {hasMore && (
        <Link className="all" href={link(`/lists/${list.key}`, { within, search })}>
          {t('seeAll')}
          <span className="hidden"> {say(list.label)}</span>
        </Link>
      )}
    </article>
  );
}
