import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { seesDivisions, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { type Cell, type DivisionOfRow, cellText, isOverdue, placesAbove } from './cell-text.ts';

type CellContentProps = {
  readonly cell: Cell;
  /** Stands in something that is itself pressed, and so leads nowhere else. */
  readonly isPlain?: boolean;
};

/** One cell of a list, by what it holds. */
export function CellContent({ cell, isPlain = false }: CellContentProps) {
  const speech = useWords();
  if ('division' in cell && cell.division) return <DivisionCell division={cell.division} isPlain={isPlain} />;
  const text = cellText(cell, speech);
  if (!isPlain && leadsOn(cell)) return <Link href={cell.to}>{text}</Link>;
  if (isOverdue(cell)) return <span className="in-one-line overdue">{text}</span>;
  return 'inOneLine' in cell || 'dueOn' in cell ? <span className="in-one-line">{text}</span> : text;
}

type Leading = Extract<Cell, { readonly to?: string }> & { readonly to: string };

function leadsOn(cell: Cell): cell is Leading {
  return 'to' in cell && cell.to !== undefined;
}

/** Whether something else is behind a cell, which its link opens. */
export function isLink(cell: Cell): boolean {
  return leadsOn(cell) || ('division' in cell && cell.division != null);
}

type DivisionCellProps = { readonly division: DivisionOfRow; readonly isPlain: boolean };

/** Not everybody has a view of a division to go to. */
function DivisionCell({ division, isPlain }: DivisionCellProps) {
  const { link } = useAddress();
  const { place } = useWords();
  const caller = useSession()?.caller;
  const isLinked = !isPlain && caller !== undefined && seesDivisions(caller);
  const above = placesAbove(division, place);
  const name = place(division.code, division.name);
  return (
    <>
      {isLinked ? <Link href={link(divisionPath(division.code))}>{name}</Link> : name}
      {above.length > 0 && <span className="above">{above.join(' ')}</span>}
    </>
  );
}
