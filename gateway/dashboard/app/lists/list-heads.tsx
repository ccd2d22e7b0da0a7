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

type ListHeadsProps = {
  readonly groups: readonly List['group'][];
  readonly within: string;
  /** Of the heads' own headings. */
  readonly level: 2 | 3;
};

/** The head of each list of some groups that the reader may see, and the way to all of it. */
export function ListHeads({ groups, within, level }: ListHeadsProps) {
  const session = useSession();
  const lists = session === undefined ? [] : listsOf(session.caller).filter((list) => groups.includes(list.group));
  return (
    <div className="list-heads">
      {lists.map((list) => (
        <ListHead key={list.key} list={list} within={within} level={level} />
      ))}
    </div>
  );
}

type ListHeadProps = Pick<ListHeadsProps, 'within' | 'level'> & { readonly list: List };

function ListHead({ list, within, level }: ListHeadProps) {
  const { say, t, count } = useWords();
  const { link } = useAddress();
  const { page, troubles, isWaiting } = usePage(list, { within, filter: list.always, first: FIRST_ROWS });
  const total = page?.total;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <article className="list-head" data-list={list.key} aria-busy={isWaiting}>
      <Title>
        {say(list.label)}
        <span className="list-total">{typeof total === 'number' ? count(total) : '—'}</span>
      </Title>
      <p className="meaning">{say(list.meaning)}</p>
      <Troubles troubles={troubles} />
      <ListTable list={list} page={page} troubles={troubles} rowsReserved={isWaiting ? FIRST_ROWS : 1} />
      <Link className="all" href={link(`/lists/${list.key}`, { within })}>
        {t('seeAll')}
        <span className="hidden"> {say(list.label)}</span>
      </Link>
    </article>
  );
}
