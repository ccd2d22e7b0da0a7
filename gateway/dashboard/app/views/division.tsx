import { useDeferredValue } from 'react';
import { useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { type Exported, Exports } from '../export/index.ts';
import {
  type DivisionFigures,
  type Figure,
  FigureBand,
  figuresContent,
  figuresOf,
  useDivisionFigures,
  useFiguresOfChildren,
  wholeRanking,
} from '../figures/index.ts';
import { AnsweredAt, Heading, Intro, MonthPicker, useMonthOfGraph } from '../frame/index.ts';
import { Attention } from '../lists/index.ts';
import { useOwners } from '../owners/index.ts';
import { Breadcrumb, type Place, usePlace } from '../place/index.ts';
import { type RankedRow, chosenLevel, levelsBeneath } from '../ranking/index.ts';
import { useSession } from '../session/index.ts';
import { Trend, trendSheets } from '../trend/index.ts';
import { useWords } from '../words/index.ts';
import { DivisionsBeneath } from './divisions-beneath.tsx';

const CITY = '31';

export function OverviewPage() {
  return <Division code={CITY} />;
}

export function DivisionPage() {
  const { code = CITY } = useParams<{ code: string }>();
  return <Division key={code} code={code} />;
}

/** One division at any level: its figures, its children by the chosen one, its months, and what needs attention in it. */
function Division({ code }: { readonly code: string }) {
  const { t, place: nameOf } = useWords();
  const { month } = useAddress();
  const { place, isUnknown } = usePlace(code);
  const figures = useDivisionFigures(code, month);
  const figure = useChosenFigure();
  const shownMonth = useMonthOfGraph(month, figures);
  const rows = useRows(place, figure);
  const name = nameOf(code, place?.name);
  // All beneath the figures is made ready while their answer is on its way.
  const isLater = useDeferredValue(true, false);
  if (isUnknown) return <Heading text={t('unknownDivision')} />;
  return (
    <>
      {code !== CITY && <Breadcrumb place={place} />}
      <div className="title-row">
        <Heading text={place === undefined ? '\u00a0' : name} />
        <div className="title-tools">
          <AnsweredAt at={figures.at} />
          <MonthPicker month={shownMonth} />
          <DivisionExports name={name} month={shownMonth} own={figures} rows={rows} figure={figure} />
        </div>
      </div>
      {code === CITY && <Intro month={shownMonth} />}
      <FigureBand figures={figures} chosen={figure} month={shownMonth} />
      {isLater && (
        <>
          {figure && <DivisionsBeneath place={place} rows={rows} figure={figure} month={shownMonth} own={figures} />}
          {figure && <Trend figure={figure} lines={[{ name, points: figures.trend(figure) }]} />}
          <Attention within={code} />
        </>
      )}
    </>
  );
}

type DivisionExportsProps = {
  readonly name: string;
  readonly month: string;
  readonly own: DivisionFigures;
  readonly rows: readonly RankedRow[];
  readonly figure: Figure | undefined;
};

/** The division with those beneath, by every figure, the months of the chosen one, and where a deeper level is ranked all of that. */
function DivisionExports({ name, month, own, rows, figure }: DivisionExportsProps) {
  const speech = useWords();
  const { owners } = useOwners();
  const session = useSession();
  const { search, month: askedMonth } = useAddress();
  const content = async (tell: (progress: string) => void): Promise<Exported> => {
    const beneath = rows.map((row) => ({
      code: row.code,
      name: speech.place(row.code, row.name),
      figures: row.figures,
    }));
    const divisions = [{ code: own.code, name, figures: own }, ...beneath];
    const shown = session === undefined ? [] : figuresOf(session.caller);
    const trends = figure === undefined ? [] : trendSheets(figure, [{ name, points: own.trend(figure) }], speech);
    const seen = figuresContent(divisions, { shown, month }, trends, owners, speech);
    const level = chosenLevel(own.code, search.get('level'));
    if (figure === undefined || level === undefined || level === levelsBeneath(own.code)[0]) return seen;
    const title = `${speech.t('rank')} ${speech.say(level.label)}`;
    const ranked = await wholeRanking(figure, { ...level, code: own.code, month: askedMonth }, title, speech, tell);
    return {
      sheets: [...ranked.sheets, ...seen.sheets],
      troubles: [...seen.troubles, ...ranked.troubles],
      gaps: [...seen.gaps, ...ranked.gaps],
    };
  };
  // A slow owner holds up what is of the whole division; what is there is exported, with what is missing.
  const answeredAt = own.at === 0 ? Math.max(0, ...rows.map(({ figures }) => figures.at)) : own.at;
  return <Exports title={`${name} ${month}`} answeredAt={answeredAt} content={content} />;
}

/** The figure of the address, else the first the reader may see. */
function useChosenFigure(): Figure | undefined {
  const { figure: key } = useAddress();
  const session = useSession();
  const shown = session === undefined ? [] : figuresOf(session.caller);
  return shown.find((one) => one.key === key) ?? shown[0];
}

function useRows(place: Place | undefined, figure: Figure | undefined): readonly RankedRow[] {
  const { month } = useAddress();
  const children = (place?.children ?? []).map(({ code, name, owner }) => ({ code, name, owner: owner?.code }));
  const parent = { code: place?.code ?? '', owner: place?.owner?.code };
  const answers = useFiguresOfChildren(parent, children, month);
  return children.flatMap((child, index) => {
    const figures = answers[index];
    return figures === undefined ? [] : [{ ...child, figures, reading: figure && figures.read(figure) }];
  });
}
