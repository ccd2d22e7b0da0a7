import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * When the row that has the focus leaves the list, as one that was decided does, the focus goes to the row that stands there now; where
 * there is none any more, to the heading: otherwise a keyboard begins again at the top of the page.
 */
export function useRowFocus<Rows extends HTMLElement>(ids: readonly string[], heading: string) {
  const list = useRef<Rows>(null);
  const focused = useRef<string>(undefined);
  const before = useRef(ids);
  const onFocus = ({ target }: { readonly target: Element }): void => {
    const index = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target));
    focused.current = before.current[index];
  };
  useLayoutEffect(() => {
    const left = focused.current;
    const index = left === undefined || ids.includes(left) ? -1 : before.current.indexOf(left);
    before.current = ids;
    if (index < 0) return;
    focused.current = undefined;
    if (document.activeElement === document.body) focusOn(rowAt(list, Math.min(index, ids.length - 1)) ?? heading);
  }, [ids.join(' '), heading]);
  return { ref: list, onFocus };
}

function rowAt(list: RefObject<HTMLElement | null>, index: number): Element | undefined {
  const row = list.current?.children[index];
  return row?.querySelector('th[scope="row"]') ?? row;
}

function focusOn(target: Element | string): void {
  const element = typeof target === 'string' ? document.querySelector(target) : target;
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}
