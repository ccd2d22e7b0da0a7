import { useWords } from '../words/index.ts';
import type { Figure, Reading } from './figure.ts';
import { shownOf } from './shown.ts';

type ValueProps = {
  readonly format: Figure['format'];
  readonly reading: Pick<Reading, 'value' | 'suppressed' | 'forbidden' | 'none'> | undefined;
  readonly isWaiting: boolean;
};

/** A number as it may be shown, or why there is none. */
export function Value({ format, reading, isWaiting }: ValueProps) {
  const { t, say, count, percent } = useWords();
  const shown = shownOf(reading, isWaiting);
  if (shown.kind === 'waiting') return <span className="waiting" role="img" aria-label={t('waiting')} />;
  if (shown.kind === 'number') return <>{format === 'percent' ? percent(shown.value) : count(shown.value)}</>;
  if (shown.kind === 'none') return <span className="none">{say(shown.words)}</span>;
  if (shown.kind === 'forbidden') return <span className="none">{t('forbidden')}</span>;
  if (shown.kind === 'missing') return <span className="missing">{t('missing')}</span>;
  return (
    <abbr className="suppressed" title={t('suppressedWhy')}>
      {t('suppressed')}
    </abbr>
  );
}
