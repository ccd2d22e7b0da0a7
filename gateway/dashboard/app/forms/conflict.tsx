import type { Refusal } from '../graph/index.ts';
import { useWords } from '../words/index.ts';

/** Whether a change was refused because the record says something else by now. */
export function isConflict(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'VERSION_CONFLICT' || code === 'KEY_REUSED');
}

type ConflictProps = { readonly rebase: () => void; readonly discard: () => void };

/** What the record says now is shown above the form; which of both holds, the reader decides. */
export function Conflict({ rebase, discard }: ConflictProps) {
  const { say } = useWords();
  return (
    <p className="actions">
      <button type="button" className="plain" onClick={rebase}>
        {say({ zh: '保留我的修改，并入现有内容', en: 'Keep my changes, on top of what it says now' })}
      </button>
      <button type="button" className="plain" onClick={discard}>
        {say({ zh: '放弃我的修改，采用现有内容', en: 'Drop my changes, take what it says now' })}
      </button>
    </p>
  );
}
