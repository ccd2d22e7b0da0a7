import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { type Figure, type Reading, Value, asOfAll, labelOf } from '../figures/index.ts';
import type { Trouble } from '../graph/index.ts';
import { TroublesBeside } from '../owners/index.ts';
import { type WordKey, useWords } from '../words/index.ts';
import { Plot, type Range } from './plot.tsx';

export type TableRow = {
  readonly key: string;
  readonly code: string;
  readonly name: string | null;
  /** The divisions above, where they are not those of the page. */
  readonly above?: string;
  readonly reading: Reading | undefined;
  readonly isWaiting: boolean;
  readonly troubles: readonly Trouble[];
};

type RankingTableProps = {
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** As it is ranked by. */
  readonly figure: Figure;
  /** Of the monthly figures. */
  readonly month: string;
  readonly range: Range;
  readonly isWaiting: boolean;
  /** What chooses the level of the divisions. */
  readonly children: ReactNode;
};

/** Divisions one after the other, each with its number and its reason; some can be chosen to compare. */
export function RankingTable({ title, rows, figure, month, range, isWaiting, children }: RankingTableProps) {
  const speech = useWords();
  const { t } = speech;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const label = labelOf(figure, { month, asOf: asOfAll(rows.map(({ reading }) => reading)) }, speech);
  const order: WordKey = figure.better === 'neither' ? 'rankingMostFirst' : 'rankingWorstFirst';
  const toggle = (code: string): void => setChosen((before) => toggled(before, code));
  return (
    <section className="ranking" aria-labelledby="ranking" aria-busy={isWaiting}>
      <h2 id="ranking">
        {title}
        <span className="beside">{t(order)}</span>
      </h2>
      {children}
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
          {rows.map((row, index) => (
            <Row
              key={row.key}
              row={row}
              rank={index + 1}
              range={range}
              format={figure.format}
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

function toggled(codes: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const others = [...codes].filter((one) => one !== code);
  return new Set(codes.has(code) ? others : [...others, code]);
}

type RowProps = {
  readonly row: TableRow;
  readonly rank: number;
  readonly range: Range;
  readonly format: Figure['format'];
  readonly isChosen: boolean;
  readonly toggle: (code: string) => void;
};

function Row({ row, rank: place, range, format, isChosen, toggle }: RowProps) {
  const { code, name, above, reading, isWaiting, troubles } = row;
  const words = useWords();
  const { link } = useAddress();
  const label = words.place(code, name);
  const isKnown = typeof reading?.value === 'number';
  return (
    <tr data-code={code}>
      <td className="number rank">{isKnown ? place : '–'}</td>
      <th scope="row">
        <Link href={link(divisionPath(code))}>{label}</Link>
        {above !== undefined && <span className="above">{above}</span>}
        {reading?.why && <span className="why-below">{words.say(reading.why)}</span>}
      </th>
      <td className="number plotted">
        <Plot value={reading?.value} range={range} format={format} />
        <Value format={format} reading={reading} isWaiting={isWaiting} />
      </td>
      <td className="why">
        {reading?.why && words.say(reading.why)}
        <TroublesBeside troubles={troubles} />
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
