import type { Exported, Sheet, SheetCell } from '../export/index.ts';
import { type OwnerNow, cutOffText, troubleSentence } from '../owners/index.ts';
import type { Speech } from '../words/index.ts';
import type { Figure } from './figure.ts';
import { asOfAll, labelOf } from './label.ts';
import { type Shown, shownOf } from './shown.ts';
import type { DivisionFigures } from './use-figures.ts';

type SheetDivision = { readonly code: string; readonly name: string; readonly figures: DivisionFigures };

/** What is exported of divisions: their figures, then other sheets, with all that is wrong with any. */
export function figuresContent(
  divisions: readonly SheetDivision[],
  { shown: figures, month }: { readonly shown: readonly Figure[]; readonly month: string },
  others: readonly Sheet[],
  owners: readonly OwnerNow[],
  speech: Speech,
): Exported {
  const troubles = divisions.flatMap((division) => figures.flatMap((figure) => division.figures.troubles(figure)));
  const gaps = divisions.flatMap((division) => gapsOf(division, speech));
  return { sheets: [figuresSheet(divisions, figures, month, owners, speech), ...others], troubles, gaps };
}

/** What a division's answer lacks as a whole: it is on its way yet, or could not be asked for anew. */
function gapsOf({ name, figures }: SheetDivision, speech: Speech): string[] {
  if (figures.isCutOff) return [`${name}: ${cutOffText(figures, speech)}`];
  return figures.isWaiting ? [`${name}: ${speech.t('waiting')}`] : [];
}

/** Divisions as rows: every figure with its parts, and what is wrong with any of them. */
function figuresSheet(
  divisions: readonly SheetDivision[],
  figures: readonly Figure[],
  month: string,
  owners: readonly OwnerNow[],
  speech: Speech,
): Sheet {
  const { say, t } = speech;
  const heads = figures.flatMap((figure) => [
    labelOf(figure, { month, asOf: asOfAll(divisions.map((division) => division.figures.read(figure))) }, speech),
    ...figure.read({}).parts.map((part) => `${say(figure.label)}: ${say(part.label)}`),
  ]);
  return {
    name: t('figures'),
    columns: [say({ zh: '区划代码', en: 'Code' }), t('division'), ...heads, t('detail')],
    rows: divisions.map((division) => [
      division.code,
      division.name,
      ...figures.flatMap((figure) => cellsOf(figure, division.figures, speech)),
      notesOn(division.figures, figures, owners, speech),
    ]),
  };
}

function cellsOf(figure: Figure, figures: DivisionFigures, speech: Speech): SheetCell[] {
  const { isWaiting } = figures;
  const reading = figures.read(figure);
  const whole = cellOf(shownOf(reading, isWaiting), figure.format, speech);
  const parts = (reading ?? figure.read({})).parts;
  return [whole, ...parts.map((part) => cellOf(shownOf(part, isWaiting), 'count', speech))];
}

/** A number as a number; where there is none, why. */
export function cellOf(shown: Shown, format: Figure['format'], { say, t }: Speech): SheetCell {
  if (shown.kind === 'number') return format === 'percent' ? { rate: shown.value } : shown.value;
  return shown.kind === 'none' ? say(shown.words) : t(shown.kind);
}

function notesOn(
  figures: DivisionFigures,
  shown: readonly Figure[],
  owners: readonly OwnerNow[],
  speech: Speech,
): string {
  const sentences = shown.flatMap((figure) =>
    figures
      .troubles(figure)
      .map((trouble) => `${speech.say(figure.label)}: ${troubleSentence(trouble, owners, speech)}`),
  );
  return sentences.join('\n');
}
