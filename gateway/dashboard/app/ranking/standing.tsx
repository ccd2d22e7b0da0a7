import { type Figure, type Reading, asOfAll, labelOf } from '../figures/index.ts';
import { useWords } from '../words/index.ts';
import { type RankedRow, knownValues, rank } from './row.ts';

type StandingProps = {
  readonly rows: readonly RankedRow[];
  readonly figure: Figure;
  /** Of the monthly figures. */
  readonly month: string;
  readonly place: { readonly code: string; readonly name: string | null } | undefined;
  readonly own: Reading | undefined;
  /** The codes as the graph ranks them, where it does. */
  readonly order: readonly string[] | undefined;
};

/** The whole page in one sentence: which child needs attention most, by how much, and why. Its line is kept before it is known. */
export function Standing({ rows, figure, month, place, own, order }: StandingProps) {
  const speech = useWords();
  const { t, say, percent, count, place: nameOf } = speech;
  const text = (value: number): string => (figure.format === 'percent' ? percent(value) : count(value));
  const [first] = rank(rows, figure, order);
  if (typeof first?.reading?.value !== 'number' || place === undefined || !standsOut(first, rows, figure, own)) {
    return <p className="standing">{'\u00a0'}</p>;
  }
  const why =
    first.reading.why === undefined ? '' : say({ zh: '（{why}）', en: ' ({why})' }, { why: say(first.reading.why) });
  const whole = typeof own?.value === 'number' && figure.format === 'percent' ? text(own.value) : undefined;
  return (
    <p className="standing">
      <strong>{labelOf(figure, { month, asOf: asOfAll(rows.map(({ reading }) => reading)) }, speech)}</strong>
      {say({ zh: '：', en: ': ' })}
      {t('lowest', { place: nameOf(first.code, first.name), value: text(first.reading.value) })}
      {why}
      {whole !== undefined &&
        say({ zh: '；', en: '; ' }) + t('whole', { place: nameOf(place.code, place.name), value: whole })}
      {say({ zh: '。', en: '.' })}
    </p>
  );
}

/** Among several, and where there is a whole to compare with, worse than that. */
function standsOut(
  { reading }: RankedRow,
  rows: readonly RankedRow[],
  figure: Figure,
  own: Reading | undefined,
): boolean {
  if (figure.better === 'neither' || knownValues(rows).length < 2 || typeof reading?.value !== 'number') return false;
  if (figure.better === 'less') return reading.value > 0;
  return typeof own?.value !== 'number' || reading.value < own.value;
}
