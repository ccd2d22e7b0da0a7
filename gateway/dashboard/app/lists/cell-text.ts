import { graphql } from '../generated/gql.ts';
import type { PlaceOfRowFragment } from '../generated/graphql.ts';
import { isPast } from '../months/index.ts';
import type { Speech, Words } from '../words/index.ts';

/** What stands in one cell. */
export type Cell =
  | {
      readonly text: string | null | undefined;
      /** The path of its own view, where it has one. */
      readonly to?: string;
    }
  | { readonly words: Words | undefined; readonly to?: string }
  | { readonly count: number | null | undefined }
  | { readonly time: string }
  /** Kept in one line. */
  | { readonly inOneLine: string | null | undefined }
  /** The last day for something; that it has gone by is said in words too. */
  | { readonly dueOn: string | null | undefined }
  /** Words one after the other. */
  | { readonly several: readonly Words[] }
  /** A division, shown with those above it and linked to its view. */
  | { readonly division: DivisionOfRow | null | undefined };

/** A division with those above it, for a row's fragment to spread. */
graphql(/* GraphQL */ `
  fragment PlaceOfRow on Division {
    code
    name
    parent {
      code
      name
      parent {
        code
        name
      }
    }
  }
`);

export type DivisionOfRow = PlaceOfRowFragment;

/** What a cell says, without links; a dash where there is nothing. */
export function cellText(cell: Cell, speech: Speech): string {
  return textIn(cell, speech) || '—';
}

/** Whether a cell says that a day has gone by. */
export function isOverdue(cell: Cell): boolean {
  return 'dueOn' in cell && cell.dueOn != null && isPast(cell.dueOn);
}

/** The names of the divisions above one, from the district down. */
export function placesAbove({ parent }: DivisionOfRow, place: Speech['place']): string[] {
  const above = [parent?.parent, parent].filter((one) => one != null).filter(({ code }) => code !== CITY);
  return above.map(({ code, name }) => place(code, name));
}

const CITY = '31';

function textIn(cell: Cell, { say, count, place, timeAndDay, language }: Speech): string {
  if ('words' in cell) return cell.words === undefined ? '' : say(cell.words);
  if ('several' in cell) return cell.several.map((words) => say(words)).join(language === 'zh' ? '、' : ', ');
  if ('count' in cell) return typeof cell.count === 'number' ? count(cell.count) : '';
  if ('time' in cell) return timeAndDay(cell.time);
  if ('inOneLine' in cell) return cell.inOneLine ?? '';
  if ('text' in cell) return cell.text ?? '';
  if ('dueOn' in cell) return `${cell.dueOn ?? ''}${isOverdue(cell) ? say(GONE_BY) : ''}`;
  const { division } = cell;
  return division ? [...placesAbove(division, place), place(division.code, division.name)].join(' ') : '';
}

const GONE_BY = { zh: ' 已逾期', en: ' overdue' };
