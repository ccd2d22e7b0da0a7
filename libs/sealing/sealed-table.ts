/** A column whose values are sealed, and what they are when they are open. */
export type SealedColumn<Value> = {
  /** As clients.client.phone: a value opens in this column alone. */
  readonly name: string;
  readonly textOf: (value: Value) => string;
  readonly valueOf: (text: string) => Value;
};

/** A table with sealed columns, for those who go through all of them. */
export type SealedTable = {
  /** With its schema, as clients.client. */
  readonly name: string;
  /** Its primary key, which names the record of a value; with the type of each column. */
  readonly key: readonly { readonly column: string; readonly type: 'text' | 'int' }[];
  readonly columns: readonly string[];
};

/** A column of texts. */
export function sealedText(name: string): SealedColumn<string> {
  return { name, textOf: (value) => value, valueOf: (text) => text };
}

/** A column of lists or objects. What opens was sealed here as this column's value, so it has the form of one. */
export function sealedJson<Value>(name: string): SealedColumn<Value> {
  return { name, textOf: (value) => JSON.stringify(value), valueOf: (text): Value => JSON.parse(text) };
}

/** What a row's sealed values are bound to: its primary key. */
export function recordIn({ key }: SealedTable, row: Readonly<Record<string, unknown>>): string {
  return key.map(({ column }) => String(row[column])).join('/');
}
