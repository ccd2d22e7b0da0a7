import type { ReactNode } from 'react';
import { Conflict, WriteForm, type WriteOfForm } from '../forms/index.ts';
import { type Words, useWords } from '../words/index.ts';

type ChangeOfVisitProps = {
  readonly write: WriteOfForm;
  readonly submit: Words;
  /** What goes on all the same when another person was first, where it is not a correction to be joined. */
  readonly still?: Words;
  readonly close: () => void;
  readonly children: ReactNode;
};

/** A form within a visit, which can be left again. */
export function ChangeOfVisit({ write, submit, still, close, children }: ChangeOfVisitProps) {
  const { say } = useWords();
  const cancel = (): void => {
    write.discard();
    close();
  };
  return (
    <div className="within">
      <WriteForm
        write={write}
        submit={say(submit)}
        beside={
          <button type="button" className="plain" onClick={cancel}>
            {say({ zh: '取消', en: 'Cancel' })}
          </button>
        }
      >
        {children}
      </WriteForm>
      <Conflict write={write} {...(still && { still })} />
    </div>
  );
}
