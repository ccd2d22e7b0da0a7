import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { useWords } from '../words/index.ts';
import type { Cell, DivisionOfRow } from './list.ts';

/** One cell of a list, by what it holds. */
export function CellText({ cell }: { readonly cell: Cell }) {
  const { say, count } = useWords();
  if ('division' in cell) return cell.division ? <DivisionCell division={cell.division} /> : '—';
  if ('words' in cell) return say(cell.words);
  if ('count' in cell) return typeof cell.count === 'number' ? count(cell.count) : '—';
  return cell.text ?? '—';
}

function DivisionCell({ division: { code, name, parent } }: { readonly division: DivisionOfRow }) {
  const { link } = useAddress();
  const { place } = useWords();
  const above = [parent?.parent?.name, parent?.name].filter((one) => one != null && one !== '上海市');
  return (
    <>
      <Link href={link(divisionPath(code))}>{place(code, name)}</Link>
      {above.length > 0 && <span className="above">{above.join(' ')}</span>}
    </>
  );
}
