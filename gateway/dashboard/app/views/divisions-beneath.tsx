import { useAddress } from '../address/index.ts';
import { type DivisionFigures, type Figure, rankedBy, useRanking } from '../figures/index.ts';
import { Picker } from '../lists/index.ts';
import { Cartogram } from '../map/index.ts';
import type { Place } from '../place/index.ts';
import {
  LevelRanking,
  type RankedRow,
  Ranking,
  Standing,
  chosenLevel,
  levelsBeneath,
  orderOf,
} from '../ranking/index.ts';
import { useWords } from '../words/index.ts';

const CITY = '31';
/** All children of a division, and of what is deeper as many as a reader looks through. */
const MOST_CHILDREN = 200;
const MOST_DEEPER = 50;

type DivisionsBeneathProps = {
  readonly place: Place | undefined;
  readonly rows: readonly RankedRow[];
  readonly figure: Figure;
  readonly month: string;
  readonly own: DivisionFigures;
};

/** What is beneath a division by the chosen figure: its children, or where the graph ranks them divisions of a deeper level. */
export function DivisionsBeneath({ place, rows, figure, month, own }: DivisionsBeneathProps) {
  const { t, say, place: nameOf } = useWords();
  const { search, month: askedMonth } = useAddress();
  const code = place?.code ?? '';
  const levels = levelsBeneath(code);
  const chosen = chosenLevel(code, search.get('level'));
  const isDeeper = chosen !== levels[0] && figure.ranking !== undefined;
  const first = isDeeper ? MOST_DEEPER : MOST_CHILDREN;
  const level = place === undefined ? undefined : chosen?.level;
  const ofGraph = useRanking(figure, { code, month: askedMonth, level, first });
  if (place !== undefined && rows.length === 0) return null;
  const by = rankedBy(figure);
  const rankedRows = rows.map((row) => ({ ...row, reading: row.figures.read(by) }));
  const reading = own.read(by);
  const isCity = code === CITY;
  const title = isCity ? t('ranking') : t('childrenOf', { place: nameOf(code, place?.name) });
  const shown = { title, figure: by, month, whole: reading?.value };
  const picker = figure.ranking !== undefined && levels.length > 1 && chosen !== undefined && (
    <Picker label={say({ zh: '级别', en: 'Level' })} name="level" value={chosen.level}>
      {levels.map(({ level: one, label }) => (
        <option key={one} value={one}>
          {say(label)}
        </option>
      ))}
    </Picker>
  );
  return (
    <>
      <Standing
        rows={rankedRows}
        figure={by}
        month={month}
        place={place}
        own={reading}
        order={isDeeper ? undefined : orderOf(ofGraph)}
      />
      <div className={isCity ? 'map-and-ranking' : 'ranking-alone'}>
        {isCity && <Cartogram rows={rows} figure={figure} month={month} />}
        {isDeeper && ofGraph !== undefined ? (
          <LevelRanking {...shown} ofGraph={ofGraph} first={first}>
            {picker}
          </LevelRanking>
        ) : (
          <Ranking {...shown} rows={rankedRows} ofGraph={ofGraph}>
            {picker}
          </Ranking>
        )}
      </div>
    </>
  );
}
