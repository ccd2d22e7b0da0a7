import { useEffect, useRef } from 'react';
import type { Figure } from '../figures/index.ts';
import { useTheme } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import type { ChartContent } from './trend-chart.ts';
import { type TrendLine, trendContent } from './trend-content.ts';

type TrendProps = { readonly figure: Figure; readonly lines: readonly TrendLine[] };

/** The months of a figure as a chart and as a table. The chart comes after the page and its place is kept. */
export function Trend({ figure, lines }: TrendProps) {
  const speech = useWords();
  const { t, say } = speech;
  const content = trendContent(figure, lines, speech);
  return (
    <section className="trend" aria-labelledby="trend">
      <h2 id="trend">
        {t('trend')}
        <span className="beside">{say(figure.label)}</span>
      </h2>
      {figure.trendFragment === undefined ? (
        <p className="note">{t('trendNone')}</p>
      ) : (
        <>
          {figure.trendNote && <p className="note">{say(figure.trendNote)}</p>}
          <Chart content={content} label={`${t('trend')}: ${say(figure.label)}`} />
          <TrendTable content={content} caption={say(figure.label)} />
        </>
      )}
    </section>
  );
}

function Chart({ content, label }: { readonly content: ChartContent; readonly label: string }) {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef(content);
  const chart = useRef<{ show(content: ChartContent): void; close(): void }>(undefined);
  const theme = useTheme();
  shown.current = content;
  const isKnown = content.months.length > 0;
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const { openChart } = await import('./trend-chart.ts');
      if (isGone || element.current === null) return;
      chart.current = openChart(element.current);
      chart.current.show(shown.current);
    };
    if (isKnown) whenIdle(() => void load());
    return () => {
      isGone = true;
      chart.current?.close();
    };
  }, [isKnown]);
  const text = JSON.stringify(content);
  useEffect(() => chart.current?.show(shown.current), [text, theme]);
  return <div className="chart" ref={element} role="img" aria-label={label} />;
}

/** The chart's code is half of the page: it is read when nothing else is to be done. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}

function TrendTable({ content, caption }: { readonly content: ChartContent; readonly caption: string }) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t('trendTable')}</summary>
      <div className="scroll">
        <table>
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              {content.series.map(({ name }) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.months.map((month, index) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {content.series.map(({ name, values }) => (
                  <td key={name} className="number">
                    {values[index] == null ? '—' : content.format(values[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
