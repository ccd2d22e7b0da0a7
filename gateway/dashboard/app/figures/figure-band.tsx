import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { currentMonth, shiftMonth } from '../months/index.ts';
import { TroublesBeside } from '../owners/index.ts';
import { useSession } from '../session/index.ts';
import { type Speech, useWords } from '../words/index.ts';
import type { Figure, Part, Reading } from './figure.ts';
import { untilOf, withUntil } from './label.ts';
import { figuresOf } from './registry.ts';
import { Sparkline } from './sparkline.tsx';
import type { DivisionFigures } from './use-figures.ts';
import { Value } from './value.tsx';

type FigureBandProps = {
  readonly figures: DivisionFigures;
  readonly chosen: Figure | undefined;
  /** Of the monthly figures. */
  readonly month: string;
};

/** The key figures in a row. Choosing one colours the tiles and orders the ranking by it. */
export function FigureBand({ figures, chosen, month }: FigureBandProps) {
  const { t } = useWords();
  const session = useSession();
  const shown = session === undefined ? [] : figuresOf(session.caller);
  return (
    <section className="figures" aria-label={t('figures')}>
      {shown.map((figure) => (
        <FigureCell key={figure.key} figure={figure} figures={figures} month={month} isChosen={figure === chosen} />
      ))}
    </section>
  );
}

type FigureCellProps = Omit<FigureBandProps, 'chosen'> & { readonly figure: Figure; readonly isChosen: boolean };

function FigureCell({ figure, figures, month, isChosen }: FigureCellProps) {
  const words = useWords();
  const { change } = useAddress();
  const reading = figures.read(figure);
  // What it is made of is known before the numbers are, so that their place is kept.
  const parts = (reading ?? figure.read({})).parts;
  return (
    <div className="figure" data-figure={figure.key} data-chosen={isChosen} aria-busy={figures.isWaiting}>
      <h2>
        <Link
          href={change({ figure: figure.key })}
          aria-current={isChosen ? 'true' : undefined}
          title={words.say(figure.meaning)}
        >
          {words.say(figure.label)}
        </Link>
        <span className="beside">{whenOf(words, figure, month, reading)}</span>
      </h2>
      <p className="figure-value">
        <Value format={figure.format} reading={reading} isWaiting={figures.isWaiting} />
        {figure.trendFragment !== undefined && <Sparkline points={figures.trend(figure)} />}
      </p>
      {figure.isMonthly === true && month === currentMonth() && <LastMonth figure={figure} figures={figures} />}
      <Parts parts={parts} isWaiting={figures.isWaiting} />
      <TroublesBeside troubles={figures.troubles(figure)} />
    </div>
  );
}

/** The month that goes on is not comparable yet: the last whole one stands beside it, and says that it is that. */
function LastMonth({ figure, figures }: { readonly figure: Figure; readonly figures: DivisionFigures }) {
  const { say, percent, count } = useWords();
  const before = shiftMonth(currentMonth(), -1);
  const value = figures.trend(figure).find(({ month }) => month === before)?.value;
  if (typeof value !== 'number') return <p className="last-month">{'\u00a0'}</p>;
  return (
    <p className="last-month">
      {say(LAST_MONTH, { value: figure.format === 'percent' ? percent(value) : count(value) })}
    </p>
  );
}

const LAST_MONTH = { zh: '本月未完；上月全月 {value}', en: 'Month not over; all of last month {value}' };

/** The month, or now; until when, where other levels are shown it as of the end of a day or the month goes on. */
function whenOf(words: Speech, figure: Figure, month: string, reading: Reading | undefined): string {
  const until = untilOf(figure, { month, asOf: reading?.asOf }, words);
  return figure.isMonthly === true ? withUntil(words.month(month), until, words) : (until ?? words.t('now'));
}

function Parts({ parts, isWaiting }: { readonly parts: readonly Part[]; readonly isWaiting: boolean }) {
  const { say } = useWords();
  return (
    <dl className="parts">
      {parts.map(({ label, ...part }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>
            <Value format="count" reading={part} isWaiting={isWaiting} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
