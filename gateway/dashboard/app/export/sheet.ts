/** A number stays a number; a rate is 0 to 1 and shown as a percentage; text says why there is no number. */
export type SheetCell = string | number | { readonly rate: number } | undefined;

/** A table as it leaves the page. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};
