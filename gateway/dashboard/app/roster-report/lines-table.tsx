import type { RosterLineKind } from '../generated/graphql.ts';
import { CellContent } from '../lists/index.ts';
import { useWords } from '../words/index.ts';
import { lineKinds, shownColumns } from './roster-columns.ts';
import type { LineOfPage } from './roster-report-question.ts';

type LinesTableProps = {
  readonly kind: RosterLineKind;
  readonly lines: readonly { readonly cursor: string; readonly node: LineOfPage | null }[];
};

/** A page of lines; on a phone the cells of a line stand beneath each other. */
export function LinesTable({ kind, lines }: LinesTableProps) {
  const { say } = useWords();
  const columns = shownColumns[kind];
  return (
    <div className="scroll">
      <table className="list cards">
        <caption className="hidden">{say(lineKinds[kind])}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(
            ({ cursor, node }) =>
              node && (
                <tr key={cursor}>
                  {columns.map((column, index) => (
                    <td key={column.en} data-label={index === 0 ? undefined : say(column)}>
                      <CellContent cell={column.cell(node)} />
                    </td>
                  ))}
                </tr>
              ),
          )}
        </tbody>
      </table>
    </div>
  );
}
