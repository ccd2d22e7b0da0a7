import { EditLinks } from './edit-links.tsx';
import type { Trouble } from '../graph/index.ts';
import { NoRows } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import { CellContent } from './cell.tsx';
import type { Cell, List, Page, Row } from './list.ts';

type ListTableProps = {
  readonly list: List;
  readonly page: Page | undefined;
  readonly troubles: readonly Trouble[];
  readonly rowsReserved: number;
};

/** A page of a list as a table; rows are reserved before the answer, so that nothing jumps when it comes. */
export function ListTable({ list, page, troubles, rowsReserved }: ListTableProps) {
  const { say } = useWords();
  const empty = Math.max(0, rowsReserved - (page?.rows.length ?? 0));
  return (
    <div className="scroll">
      <table className="list">
        <caption className="hidden">{`${say(list.label)}: ${say(list.meaning)}`}</caption>
        <thead>
          <tr>
            {list.columns.map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page?.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => (
                <td key={list.columns[index]?.en} className={'count' in cell ? 'number' : undefined}>
                  {index === 0 && row.more.length > 0 ? (
                    <Opened cell={cell} row={row} list={list} />
                  ) : (
                    <CellContent cell={cell} />
                  )}
                </td>
              ))}
            </tr>
          ))}
          {Array.from({ length: empty }, (_, index) => (
            <tr key={index} className="reserved" aria-hidden="true">
              <td colSpan={list.columns.length}>
                {index === 0 && page?.rows.length === 0 ? (
                  // A list whose total is not known lacks somebody's part.
                  <NoRows isWaiting={false} isKnown={page.total !== null} troubles={troubles} />
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

/** The first cell of a row of which more is known: opening it shows all. */
function Opened({ cell, row, list }: { readonly cell: Cell; readonly row: Row; readonly list: List }) {
  const { say } = useWords();
  return (
    <details className="entry">
      <summary>
        <CellContent cell={cell} />
      </summary>
      <dl>
        {row.more.map((one, index) => {
          const label = list.moreColumns?.[index];
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
