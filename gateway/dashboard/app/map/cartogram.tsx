import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { type Figure, Value, asOfAll, labelOf } from '../figures/index.ts';
import { useOwners } from '../owners/index.ts';
import { type RankedRow, knownValues } from '../ranking/index.ts';
import { useWords } from '../words/index.ts';
import { Legend } from './legend.tsx';
import { type Scale, scaleOf } from './scale.ts';
import { tiles } from './shanghai-tiles.ts';

type CartogramProps = { readonly rows: readonly RankedRow[]; readonly figure: Figure; readonly month: string };

/** The districts as tiles about where they lie, each with its number; a click goes into the district. */
export function Cartogram({ rows, figure, month }: CartogramProps) {
  const speech = useWords();
  const { t } = speech;
  const scale = scaleOf(knownValues(rows), figure.better);
  return (
    <section className="cartogram" aria-labelledby="tiles">
      <h2 id="tiles">
        {t('tiles')}
        <span className="beside">
          {labelOf(figure, { month, asOf: asOfAll(rows.map(({ reading }) => reading)) }, speech)}
        </span>
      </h2>
      <ul className="tiles">
        {rows.map((row) => (
          <Tile key={row.code} row={row} figure={figure} scale={scale} />
        ))}
      </ul>
      <Legend scale={scale} figure={figure} />
      <p className="note">{t('tilesNote')}</p>
    </section>
  );
}

type TileProps = { readonly row: RankedRow; readonly figure: Figure; readonly scale: Scale };

function Tile({ row: { code, name, owner, reading, figures }, figure, scale }: TileProps) {
  const { link } = useAddress();
  const { place, t } = useWords();
  const { owners } = useOwners();
  const state = owners.find((one) => one.code === owner)?.state ?? 'UNKNOWN';
  const [column, line] = tiles[code] ?? [undefined, undefined];
  const step = typeof reading?.value === 'number' ? scale.stepOf(reading.value) : 0;
  const lastKnown = figures.troubles(figure).find(({ asOf }) => asOf !== undefined);
  return (
    <li style={{ gridColumn: column, gridRow: line }}>
      <Link className="tile" href={link(divisionPath(code))} data-step={step} data-state={state} data-code={code}>
        <span className="tile-name">{place(code, name)}</span>
        <span className="tile-value">
          <Value format={figure.format} reading={reading} isWaiting={figures.isWaiting} />
        </span>
        <span className="tile-state">
          {state === 'DOWN' ? t('stateDown') : state === 'DEGRADED' ? t('stateDegraded') : ''}
          {lastKnown === undefined ? '' : ' *'}
        </span>
      </Link>
    </li>
  );
}
