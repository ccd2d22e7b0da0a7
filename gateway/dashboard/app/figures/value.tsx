import { useWords } from '../words/index.ts';
import type { Figure, Reading } from './figure.ts';

type ValueProps = {
  readonly format: Figure['format'];
  readonly reading: Pick<Reading, 'value' | 'suppressed' | 'none'> | undefined;
  readonly isWaiting: boolean;
};

/** A number as it may be shown: known, kept private, missing, or not yet answered. Never a zero for what is unknown. */
export function Value({ format, reading, isWaiting }: ValueProps) {
  const { t, say, count, percent } = useWords();
  if (isWaiting) return <span className="waiting" role="img" aria-label={t('waiting')} />;
  if (typeof reading?.value === 'number') {
    return <>{format === 'percent' ? percent(reading.value) : count(reading.value)}</>;
  }
  if (reading?.suppressed) {
    return (
      <abbr className="suppressed" title={t('suppressedWhy')}>
        {t('suppressed')}
      </abbr>
    );
  }
  if (reading?.none !== undefined) return <span className="none">{say(reading.none)}</span>;
  return <span className="missing">{t('missing')}</span>;
}
