import type { DivisionCode } from '#divisions';

/** One end of a message: a domain of an owner, wherever its instance runs. */
export type Address = { readonly owner: DivisionCode; readonly domain: string };

export function isSameAddress(one: Address, other: Address): boolean {
  return one.owner === other.owner && one.domain === other.domain;
}
