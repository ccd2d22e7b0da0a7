/** What has a least and a greatest: numbers, texts by code unit, and false before true. */
export type Ordered = number | string | boolean;

export function isOrdered(value: unknown): value is Ordered {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}
