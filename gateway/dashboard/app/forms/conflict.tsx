import { type Words, useWords } from '../words/index.ts';
import type { WriteOfForm } from './use-write.ts';

type ConflictProps = {
  readonly write: WriteOfForm;
  /** What goes on all the same, where nothing of the form is to be joined with what the record says now. */
  readonly still?: Words;
};

/** What the record says now is shown above the form; which of both holds, the reader decides once it is there. */
export function Conflict({ write: { isOvertaken, rebase, discard }, still }: ConflictProps) {
  const { say } = useWords();
  if (!isOvertaken) return null;
  return (
    <p className="actions">
      <button type="button" className="plain" onClick={rebase}>
        {say(still ?? KEEP)}
      </button>
      {still === undefined && (
        <button type="button" className="plain" onClick={discard}>
          {say({ zh: '放弃我的修改，采用现有内容', en: 'Drop my changes, take what it says now' })}
        </button>
      )}
    </p>
  );
}

const KEEP = { zh: '保留我的修改，并入现有内容', en: 'Keep my changes, on top of what it says now' };
