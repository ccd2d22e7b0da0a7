import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import type { Trouble } from '../graph/index.ts';
import { NoRows } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import { type Asked, isNarrowed, orderAfter, orderOf } from './address.ts';
import type { Cell } from './cell-text.ts';
import { CellContent, isLink } from './cell.tsx';
import { EditLinks } from './edit-links.tsx';
import type { List, ListColumn } from './list.ts';
import { ClearLink } from './narrowing.tsx';
import type { Page, Row } from './page.ts';

/** On a phone the cells of more columns stand beneath each other. */
const MOST_BESIDE = 3;

type ListTableProps = {
  readonly list: List;
  readonly page: Page | undefined;
  readonly troubles: readonly Trouble[];
  readonly rowsReserved: number;
  /** What the address asks, where the reader can order the list and narrow it. */
  readonly asked?: Asked;
};

/** A page of a list as a table; rows are reserved before the answer, so that nothing jumps when it comes. */
export function ListTable({ list, page, troubles, rowsReserved, asked }: ListTableProps) {
  const { say } = useWords();
  const empty = Math.max(0, rowsReserved - (page?.rows.length ?? 0));
  const isAnswered = page?.rows.length === 0 || (page === undefined && troubles.length > 0);
  return (
    <div className="scroll">
      <table className={list.columns.length > MOST_BESIDE ? 'list cards' : 'list'}>
        <caption className="hidden">{`${say(list.label)}: ${say(list.meaning)}`}</caption>
        <thead>
          <tr>
            {list.columns.map((column) => (
              <ColumnHead key={column.en} list={list} column={column} asked={asked} />
            ))}
          </tr>
        </thead>
        <tbody>
          {page?.rows.map((row) => (
            <ListRow key={row.key} row={row} list={list} />
          ))}
          {Array.from({ length: empty }, (_, index) => (
            <tr key={index} className="reserved" aria-hidden={index > 0 || !isAnswered}>
              <td colSpan={list.columns.length}>
                {index === 0 && isAnswered ? (
                  <Nothing list={list} page={page} troubles={troubles} asked={asked} />
                ) : (
                  '\u00a0'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ColumnHeadProps = { readonly list: List; readonly column: ListColumn; readonly asked: Asked | undefined };

/** Where the graph has the order, the head orders the list, and chosen again turns it round. */
function ColumnHead({ list, column, asked }: ColumnHeadProps) {
  const { say } = useWords();
  const { change } = useAddress();
  const { order } = column;
  if (order === undefined || asked === undefined) return <th scope="col">{say(column)}</th>;
  const now = orderOf(list, asked);
  const isDescending = now.direction === 'DESC';
  const isOrdered = now.field === order;
  return (
    <th scope="col" aria-sort={isOrdered ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <Link className="orders" href={change({ after: undefined, order: orderAfter(list, asked, order) })}>
        {say(column)}
        <span aria-hidden="true">{isOrdered ? (isDescending ? ' ▼' : ' ▲') : ' ↕'}</span>
      </Link>
    </th>
  );
}

function ListRow({ row, list }: { readonly row: Row; readonly list: List }) {
  const { say } = useWords();
  const labelAt = (index: number): string | undefined => {
    const column = list.columns[index];
    // The first cell heads a card, but for a number, which says nothing by itself.
    const isHead = index === 0 && !('count' in (row.cells[0] ?? {}));
    return column === undefined || isHead ? undefined : say(column);
  };
  return (
    <tr>
      {row.cells.map((cell, index) => (
        <td
          key={list.columns[index]?.en}
          data-label={labelAt(index)}
          className={'count' in cell ? 'number' : undefined}
        >
          {index === 0 && row.more.length > 0 ? (
            <Opened cell={cell} row={row} list={list} />
          ) : (
            <CellContent cell={cell} />
          )}
        </td>
      ))}
    </tr>
  );
}

type NothingProps = Pick<ListTableProps, 'list' | 'troubles'> & {
  readonly page: Page | undefined;
  readonly asked: Asked | undefined;
};

/** A list whose total is not known lacks somebody's part; of one that is narrowed there may be more. */
function Nothing({ list, page, troubles, asked }: NothingProps) {
  const { say } = useWords();
  const isKnown = page !== undefined && page.total !== null;
  if (!isKnown || asked === undefined || !isNarrowed(list, asked)) {
    return <NoRows isWaiting={false} isKnown={isKnown} troubles={troubles} />;
  }
  return (
    <>
      {say({ zh: '没有符合条件的条目。', en: 'Nothing matches. ' })} <ClearLink list={list} />
    </>
  );
}

/** The first cell of a row of which more is known: opening it shows all. */
function Opened({ cell, row, list }: { readonly cell: Cell; readonly row: Row; readonly list: List }) {
  const { say } = useWords();
  const labels = isLink(cell) ? [list.columns[0], ...list.more] : list.more;
  const cells = isLink(cell) ? [cell, ...row.more] : row.more;
  return (
    <details className="entry">
      <summary>
        <CellContent cell={cell} isPlain />
      </summary>
      <dl>
        {cells.map((one, index) => {
          const label = labels[index];
          return (
            label && (
              <div key={label.en}>
                <dt>{say(label)}</dt>
                <dd>
                  <CellContent cell={one} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {row.record !== undefined && <EditLinks list={list} record={row.record} />}
    </details>
  );
}
