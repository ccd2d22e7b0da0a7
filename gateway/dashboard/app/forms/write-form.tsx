import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Words, useWords } from '../words/index.ts';
import { fieldsIn } from './fields.ts';
import { FormContext } from './form-context.ts';
import { Refusals } from './refusals.tsx';
import type { WriteOfForm } from './use-write.ts';

type WriteFormProps = {
  readonly write: WriteOfForm;
  /** What its button says. */
  readonly submit: ReactNode;
  /** The fields. */
  readonly children?: ReactNode;
  /** What stands beside the button. */
  readonly beside?: ReactNode;
};

const RETRYING: Words = {
  zh: '网络不稳定，正在重试（第 {count} 次）…',
  en: 'The connection is unsteady; trying again ({count})…',
};
const UNANSWERED: Words = {
  zh: '网络中断，尚不知道是否已经保存。填写的内容已保留，请再次保存：不会重复保存。',
  en: 'The connection broke, and it is not known yet whether this was saved. What you typed is kept. Save again: it will not be saved twice.',
};
const RESTORED: Words = { zh: '已恢复上次未保存的内容。', en: 'What you had typed and not saved is back.' };

/** A form that keeps what is typed until it is known to be saved, and says what is wrong with it field by field. */
export function WriteForm({ write, submit, children, beside }: WriteFormProps) {
  const { say } = useWords();
  const { fields, refusals, progress, isLocked } = write;
  const form = useRef<HTMLFormElement>(null);
  const [shown] = useState(() => new Set<string>());
  useEffect(() => {
    if (refusals.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  const elsewhere = refusals.filter(({ field }) => field === undefined || !shown.has(field));
  return (
    <FormContext value={{ fields, refusals, shown }}>
      <form
        key={write.filled}
        ref={form}
        className="form"
        noValidate
        aria-busy={progress.isSending}
        onInput={({ currentTarget }) => write.keep(fieldsIn(currentTarget))}
        onSubmit={(event) => {
          event.preventDefault();
          if (progress.isSending) return;
          void (isLocked ? write.sendAgain() : write.send(fieldsIn(event.currentTarget)));
        }}
      >
        {children !== undefined && (
          <fieldset className="fields" disabled={progress.isSending || isLocked}>
            {children}
          </fieldset>
        )}
        <Refusals refusals={elsewhere} />
        <State write={write} hasFields={children !== undefined} />
        <div className="actions">
          <button type="submit" className="primary" aria-disabled={progress.isSending}>
            {isLocked ? say({ zh: '再次保存', en: 'Save again' }) : submit}
          </button>
          {isLocked && children !== undefined ? (
            <button type="button" className="plain" onClick={write.unlock}>
              {say({ zh: '修改内容', en: 'Change it first' })}
            </button>
          ) : (
            beside
          )}
        </div>
      </form>
    </FormContext>
  );
}

/** What became of the write so far. */
function State({ write, hasFields }: { readonly write: WriteOfForm; readonly hasFields: boolean }) {
  const { say } = useWords();
  const { progress, isLocked, isRestored, refusals } = write;
  if (progress.retries > 0) return <p role="status">{say(RETRYING, { count: progress.retries })}</p>;
  if (isLocked) {
    return (
      <p className="wrong" role="alert">
        {say(UNANSWERED)}
      </p>
    );
  }
  if (!isRestored || !hasFields || progress.isSending || refusals.length > 0) return null;
  return (
    <p className="note" role="status">
      {say(RESTORED)}{' '}
      <button type="button" className="plain" onClick={write.discard}>
        {say({ zh: '清空重填', en: 'Start afresh' })}
      </button>
    </p>
  );
}
