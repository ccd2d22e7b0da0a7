import { GraphError } from './graph-error.ts';

type Path = readonly string[];

/** What is wrong with an argument or a key; the path names the field, where the edge refuses the whole operation. */
export const valueErrors = {
  divisionMalformed: (value: unknown) => new GraphError('DIVISION_MALFORMED', { values: { value: show(value) } }),
  divisionUnknown: (division: string) => new GraphError('DIVISION_UNKNOWN', { values: { division }, division }),
  idMalformed: (value: unknown) => new GraphError('ID_MALFORMED', { values: { value: show(value) } }),
  cursorInvalid: (path?: Path) => new GraphError('CURSOR_INVALID', { path }),
  pageSizeInvalid: (first: number, path?: Path, most = 200) =>
    new GraphError('PAGE_SIZE_INVALID', { values: { first, most }, path }),
  filterForbidden: (path: Path, scope: string) =>
    new GraphError('FILTER_FORBIDDEN', { values: { argument: path.join('.'), scope }, path }),
  searchTooShort: (word: string, path: Path) => new GraphError('SEARCH_TOO_SHORT', { values: { word }, path }),
  monthInvalid: (value: unknown, path?: Path) =>
    new GraphError('MONTH_INVALID', { values: { value: show(value) }, path }),
  dateInvalid: (value: unknown) => new GraphError('DATE_INVALID', { values: { value: show(value) } }),
  /** Of a form that was filled in for a day on which another version held. */
  formVersionOld: (version: number, day: string, current: number) =>
    new GraphError('FORM_VERSION_OLD', { values: { version, day, current }, current }),
};

function show(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
