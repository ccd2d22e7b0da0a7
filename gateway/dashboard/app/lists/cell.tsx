import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { seesDivisions, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { type Cell, type DivisionOfRow, cellText, isOverdue, placesAbove } from './cell-text.ts';

/** One cell of a list, by what it holds. */
export function CellContent({ cell }: { readonly cell: Cell }) {
  const speech = useWords();
  if ('division' in cell && cell.division) return <DivisionCell division={cell.division} />;
  const text = cellText(cell, speech);
  if ('to' in cell && cell.to !== undefined) return <Link href={cell.to}>{text}</Link>;
  if (isOverdue(cell)) return <span className="in-one-line overdue">{text}</span>;
  return 'inOneLine' in cell || 'dueOn' in cell ? <span className="in-one-line">{text}</span> : text;
}

/** Not everybody has a view of a division to go to. */
function DivisionCell({ division }: { readonly division: DivisionOfRow }) {
  const { link } = useAddress();
  const { place } = useWords();
  const caller = useSession()?.caller;
  const isLinked = caller !== undefined && seesDivisions(caller);
  const above = placesAbove(division, place);
  const name = place(division.code, division.name);
  return (
    <>
      {isLinked ? <Link href={link(divisionPath(division.code))}>{name}</Link> : name}
      {above.length > 0 && <span className="above">{above.join(' ')}</span>}
    </>
  );
}
