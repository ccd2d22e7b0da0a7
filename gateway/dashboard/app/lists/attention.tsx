import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Troubles } from '../owners/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { ListTable } from './list-table.tsx';
import type { List } from './list.ts';
import { listsOf } from './registry.ts';
import { usePage } from './use-page.ts';

const FIRST_ROWS = 5;

/** What needs attention at or beneath a division: the head of every list, and the way to all of it. */
export function Attention({ within }: { readonly within: string }) {
  const { t } = useWords();
  const session = useSession();
  const lists = session === undefined ? [] : listsOf(session.caller);
  if (lists.length === 0) return null;
  return (
    <section className="attention" aria-labelledby="attention">
      <h2 id="attention">{t('attention')}</h2>
      <div className="attention-lists">
        {lists.map((list) => (
          <ListHead key={list.key} list={list} within={within} />
        ))}
      </div>
    </section>
  );
}

function ListHead({ list, within }: { readonly list: List; readonly within: string }) {
  const { say, t, count } = useWords();
  const { link } = useAddress();
  const { page, troubles, isWaiting } = usePage(list, within, FIRST_ROWS, undefined);
  const total = page?.total;
  return (
    <article className="list-head" aria-busy={isWaiting}>
      <h3>
        {say(list.label)}
        <span className="list-total">{typeof total === 'number' ? count(total) : '—'}</span>
      </h3>
      <p className="meaning">{say(list.meaning)}</p>
      <Troubles troubles={troubles} />
      <ListTable list={list} page={page} rowsReserved={isWaiting ? FIRST_ROWS : 1} />
      <Link className="all" href={link(`/lists/${list.key}`, { within })}>
        {t('seeAll')}
        <span className="hidden"> {say(list.label)}</span>
      </Link>
    </article>
  );
}
