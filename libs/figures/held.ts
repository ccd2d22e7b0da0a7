import { type DivisionCode, type Level, atLevel, isWithin, loadShanghai } from '#divisions';

/** What an owner holds: its division, less what it delegated. */
export type Holding = { readonly owner: DivisionCode; readonly delegated: readonly DivisionCode[] };

/** The divisions of a level within one that the owner holds, or holds a part of. */
export function listHeld({ owner, delegated }: Holding, within: DivisionCode, level: Level): DivisionCode[] {
  const codes = new Set(
    loadShanghai()
      .listWithin(within)
      .flatMap(({ code }) => (atLevel(code, level) === code ? [code] : [])),
  );
  return [...codes].filter(
    (code) => (isWithin(code, owner) && !delegated.some((other) => isWithin(code, other))) || isWithin(owner, code),
  );
}

/** Whether another owner holds a part of the division. */
export function isShared({ owner, delegated }: Holding, code: DivisionCode): boolean {
  return [owner, ...delegated].some((other) => other !== code && isWithin(other, code));
}
