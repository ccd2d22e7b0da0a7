import type { Figure } from '../figures/index.ts';
import { useWords } from '../words/index.ts';
import { type Scale, STEPS } from './scale.ts';

/** What the shades mean, the lightest first; its place is kept before the first answer. */
export function Legend({ scale, figure }: { readonly scale: Scale; readonly figure: Figure }) {
  const { t, count, percent } = useWords();
  const text = (value: number): string => (figure.format === 'percent' ? percent(value) : count(value));
  const isNeutral = figure.better === 'neither';
  return (
    <div className="legend">
      <p>
        <span>{t(isNeutral ? 'legendLess' : 'legendGood')}</span>
        <span>{t(isNeutral ? 'legendMore' : 'legendPoor')}</span>
      </p>
      <ol>
        {Array.from({ length: STEPS }, (_, index) => {
          const [from, to] = (scale.steps[index] ?? []).map(text);
          return (
            <li key={index}>
              <span className="swatch" data-step={index + 1} />
              {from === undefined ? '–' : from === to ? from : `${from}–${to}`}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
