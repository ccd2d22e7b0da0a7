import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { type Figure, Value, labelOf } from '../figures/index.ts';
import { TroublesBeside } from '../owners/index.ts';
import { type WordKey, useWords } from '../words/index.ts';
import { Plot, type Range, rangeOf } from './plot.tsx';
import { type RankedRow, knownValues, rank } from './row.ts';

const PATIENCE_MS = 1500;

type RankingProps = {
  readonly title: string;
  readonly rows: readonly RankedRow[];
  readonly figure: Figure;
  /** Of the monthly figures. */
  readonly month: string;
  /** The value of all of them together. */
  readonly whole: number | null | undefined;
};

/** Divisions by the chosen figure, what needs attention first, each with its reason; some can be chosen to compare. */
export function Ranking({ title, rows, figure, month, whole }: RankingProps) {
  const speech = useWords();
  const { t } = speech;
  const label = labelOf(figure, month, speech);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isSettled = useIsSettled(rows);
  const ranked = isSettled ? rank(rows, figure) : rows;
  const isWaiting = rows.length === 0 || rows.some(({ figures }) => figures.isWaiting);
  const range = rangeOf(knownValues(rows), whole, figure);
  const order: WordKey = figure.better === 'neither' ? 'rankingMostFirst' : 'rankingWorstFirst';
  const toggle = (code: string): void => setChosen((before) => toggled(before, code));
  return (
    <section className="ranking" aria-labelledby="ranking" aria-busy={isWaiting}>
      <h2 id="ranking">
        {title}
        <span className="beside">{t(order)}</span>
      </h2>
      <table>
        <caption className="hidden">{`${title}: ${label}, ${t(order)}`}</caption>
        <thead>
          <tr>
            <th scope="col" className="number rank">
              {t('rank')}
            </th>
            <th scope="col" className="name">
              {t('division')}
            </th>
            <th scope="col" className="number plotted">
              {label}
            </th>
            <th scope="col" className="why">
              {t('detail')}
            </th>
            <th scope="col" className="choose">
              {t('compare')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((row, index) => (
            <Row
              // By place while answers come: one that is late changes what stands in the rows, and no row moves. Asked again, a row
              // may go to another place, and keeps the focus.
              key={isWaiting ? `${index} ${row.code}` : row.code}
              row={row}
              rank={index + 1}
              range={range}
              figure={figure}
              isChosen={chosen.has(row.code)}
              toggle={toggle}
            />
          ))}
        </tbody>
      </table>
      <CompareLink codes={[...chosen]} />
    </section>
  );
}

/** Rows keep the order of their codes until all answers are there, or the slow ones have been waited for long enough. */
function useIsSettled(rows: readonly RankedRow[]): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate || (rows.length > 0 && rows.every(({ figures }) => !figures.isWaiting));
}

function toggled(codes: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const others = [...codes].filter((one) => one !== code);
  return new Set(codes.has(code) ? others : [...others, code]);
}

type RowProps = {
  readonly row: RankedRow;
  readonly rank: number;
  readonly range: Range;
  readonly figure: Figure;
  readonly isChosen: boolean;
  readonly toggle: (code: string) => void;
};

function Row({ row: { code, name, reading, figures }, rank: place, range, figure, isChosen, toggle }: RowProps) {
  const words = useWords();
  const { link } = useAddress();
  const label = words.place(code, name);
  const isKnown = typeof reading?.value === 'number';
  return (
    <tr data-code={code}>
      <td className="number rank">{isKnown ? place : '–'}</td>
      <th scope="row">
        <Link href={link(divisionPath(code))}>{label}</Link>
        {reading?.why && <span className="why-below">{words.say(reading.why)}</span>}
      </th>
      <td className="number plotted">
        <Plot value={reading?.value} range={range} format={figure.format} />
        <Value format={figure.format} reading={reading} isWaiting={figures.isWaiting} />
      </td>
      <td className="why">
        {reading?.why && words.say(reading.why)}
        <TroublesBeside troubles={figures.troubles(figure)} />
      </td>
      <td className="choose">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => toggle(code)}
          aria-label={words.t('compareAdd', { place: label })}
        />
      </td>
    </tr>
  );
}

function CompareLink({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useWords();
  const { link } = useAddress();
  return (
    <p className="compare-link">
      {codes.length > 1 && (
        <Link href={link('/compare', { codes: codes.join(',') })}>{t('compareChosen', { count: codes.length })}</Link>
      )}
    </p>
  );
}
