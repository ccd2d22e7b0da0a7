import { useWords } from '../words/index.ts';
import { CellText } from './cell.tsx';
import type { List, Page } from './list.ts';

type ListTableProps = { readonly list: List; readonly page: Page | undefined; readonly rowsReserved: number };

/** A page of a list as a table; rows are reserved before the answer, so that nothing jumps when it comes. */
export function ListTable({ list, page, rowsReserved }: ListTableProps) {
  const { say, t } = useWords();
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
          {page?.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={list.columns[index]?.en} className={'count' in cell ? 'number' : undefined}>
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          {Array.from({ length: empty }, (_, index) => (
            <tr key={index} className="reserved" aria-hidden="true">
              <td colSpan={list.columns.length}>{index === 0 && page?.rows.length === 0 ? t('nothing') : '\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
