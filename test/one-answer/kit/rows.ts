import { type DivisionCode, isWithin, locate, parseDivisionCode } from '#divisions';

/** The synthetic domain's rows: plain data, so that a part of them can be given to each owner. */
export const kinds = ['ZEAL', 'CALM', 'BOLD'] as const;
export type Kind = (typeof kinds)[number];
export type ClientRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly age: number;
  readonly isDone: boolean;
  readonly advisor: string | null;
  readonly kin: readonly string[];
};
export type AdvisorRow = { readonly id: string; readonly name: string; readonly clients: readonly string[] };
export type PolicyRow = { readonly title: string; readonly code: DivisionCode };
export type Rows = {
  readonly clients: readonly ClientRow[];
  readonly advisors: readonly AdvisorRow[];
  readonly policies: readonly PolicyRow[];
};

export function codeOf(text: string): DivisionCode {
  const code = parseDivisionCode(text);
  if (code === undefined) throw new TypeError(`not a code: ${text}`);
  return code;
}

export function placeOf(id: string): DivisionCode {
  const code = locate(id);
  if (code === undefined) throw new TypeError(`not an id: ${id}`);
  return code;
}

/** The rows whose place the predicate accepts. */
export function rowsWhere({ clients, advisors, policies }: Rows, holds: (code: DivisionCode) => boolean): Rows {
  return {
    clients: clients.filter(({ id }) => holds(placeOf(id))),
    advisors: advisors.filter(({ id }) => holds(placeOf(id))),
    policies: policies.filter(({ code }) => holds(code)),
  };
}

export function within(rows: Rows, code: string, kind?: Kind | null): readonly ClientRow[] {
  const area = parseDivisionCode(code);
  if (area === undefined) return [];
  return rows.clients.filter((client) => isWithin(placeOf(client.id), area) && (!kind || client.kind === kind));
}
