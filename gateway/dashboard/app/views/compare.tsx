import { Link } from 'wouter';
import { divisionPath, useAddress } from '../address/index.ts';
import { Exports } from '../export/index.ts';
import {
  type DivisionFigures,
  type Figure,
  Value,
  asOfAll,
  figuresContent,
  figuresOf,
  labelOf,
  useFiguresOf,
} from '../figures/index.ts';
import { AnsweredAt, Heading, MonthPicker, useMonthOfGraph } from '../frame/index.ts';
import { TroublesBeside, useOwners } from '../owners/index.ts';
import { usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { Trend, trendSheets } from '../trend/index.ts';
import { useWords } from '../words/index.ts';

const CODE = /^\d{2}(\d{4}(\d{3}(\d{3})?)?)?$/;
const MOST = 6;

type Compared = { readonly code: string; readonly name: string; readonly figures: DivisionFigures };

/** Divisions side by side: every figure of each, and the months of the chosen one. */
export default function ComparePage() {
  const { t, place: nameOf } = useWords();
  const { month, search, figure: chosenKey } = useAddress();
  const session = useSession();
  const figures = session === undefined ? [] : figuresOf(session.caller);
  const codes = (search.get('codes') ?? '')
    .split(',')
    .filter((code) => CODE.test(code))
    .slice(0, MOST);
  const siblings = usePlace(parentOf(codes[0]) ?? session?.caller.division ?? '31').place?.children ?? [];
  const answers = useFiguresOf(codes, month, true);
  const compared = answers.map((one) => ({
    code: one.code,
    name: nameOf(one.code, siblings.find(({ code }) => code === one.code)?.name),
    figures: one,
  }));
  const figure = figures.find(({ key }) => key === chosenKey) ?? figures[0];
  const [first] = compared;
  return (
    <>
      <div className="title-row">
        <Heading text={t('compare')} />
        {first && <Tools month={month} first={first.figures} compared={compared} figures={figures} chosen={figure} />}
      </div>
      <Pick siblings={siblings} codes={codes} />
      {compared.length === 0 ? (
        <p>{t('compareNone')}</p>
      ) : (
        <SideBySide figures={figures} compared={compared} chosen={figure} month={month} />
      )}
      {figure && compared.length > 0 && (
        <Trend
          figure={figure}
          lines={compared.map(({ name, figures: own }) => ({ name, points: own.trend(figure) }))}
        />
      )}
    </>
  );
}

type ToolsProps = {
  readonly month: string | undefined;
  readonly first: DivisionFigures;
  readonly compared: readonly Compared[];
  readonly figures: readonly Figure[];
  readonly chosen: Figure | undefined;
};

/** When the answers came, of which month they are, and the way to take them along. */
function Tools({ month, first, compared, figures, chosen }: ToolsProps) {
  const speech = useWords();
  const { owners } = useOwners();
  const shown = useMonthOfGraph(month, first);
  const content = () => {
    const lines = compared.map(({ name, figures: own }) => ({ name, points: chosen ? own.trend(chosen) : [] }));
    const trends = chosen === undefined ? [] : trendSheets(chosen, lines, speech);
    return figuresContent(compared, { shown: figures, month: shown }, trends, owners, speech);
  };
  return (
    <div className="title-tools">
      <AnsweredAt at={first.at} />
      <MonthPicker month={shown} />
      <Exports title={`${speech.t('compare')} ${shown}`} answeredAt={first.at} content={content} />
    </div>
  );
}

type PickProps = {
  readonly siblings: readonly { readonly code: string; readonly name: string | null }[];
  readonly codes: readonly string[];
};

function Pick({ siblings, codes }: PickProps) {
  const { t, place: nameOf } = useWords();
  const { change } = useAddress();
  return (
    <nav className="pick" aria-label={t('comparePick')}>
      <ul>
        {siblings.map(({ code, name }) => {
          const isChosen = codes.includes(code);
          const next = isChosen ? codes.filter((one) => one !== code) : [...codes, code].slice(-MOST);
          return (
            <li key={code}>
              <Link href={change({ codes: next.join(',') || undefined })} aria-current={isChosen ? 'true' : undefined}>
                {nameOf(code, name)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type SideBySideProps = {
  readonly figures: readonly Figure[];
  readonly compared: readonly Compared[];
  readonly chosen: Figure | undefined;
  /** The address's. */
  readonly month: string | undefined;
};

function SideBySide({ figures, compared, chosen, month }: SideBySideProps) {
  const { t } = useWords();
  const { link } = useAddress();
  const shownMonth = useMonthOfGraph(month, compared[0]?.figures);
  return (
    <div className="scroll">
      <table className="compare">
        <caption className="hidden">{t('compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures')}</th>
            {compared.map(({ code, name }) => (
              <th key={code} scope="col" className="number">
                <Link href={link(divisionPath(code))}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <CompareRow
              key={figure.key}
              figure={figure}
              month={shownMonth}
              compared={compared}
              isChosen={figure === chosen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CompareRowProps = {
  readonly figure: Figure;
  readonly month: string;
  readonly compared: readonly Compared[];
  readonly isChosen: boolean;
};

function CompareRow({ figure, month, compared, isChosen }: CompareRowProps) {
  const speech = useWords();
  const { say } = speech;
  const { change } = useAddress();
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        <Link href={change({ figure: figure.key })} aria-current={isChosen ? 'true' : undefined}>
          {labelOf(figure, { month, asOf: asOfAll(compared.map(({ figures }) => figures.read(figure))) }, speech)}
        </Link>
      </th>
      {compared.map(({ code, figures }) => {
        const reading = figures.read(figure);
        return (
          <td key={code} className="number">
            <Value format={figure.format} reading={reading} isWaiting={figures.isWaiting} />
            {reading?.why && <span className="above">{say(reading.why)}</span>}
            <TroublesBeside troubles={figures.troubles(figure)} />
          </td>
        );
      })}
    </tr>
  );
}

/** Codes are prefixes of each other: 31, 310101, 310101002, 310101002001. */
function parentOf(code: string | undefined): string | undefined {
  const lengths: Readonly<Record<number, number>> = { 6: 2, 9: 6, 12: 9 };
  const length = code === undefined ? undefined : lengths[code.length];
  return length === undefined ? undefined : code?.slice(0, length);
}
