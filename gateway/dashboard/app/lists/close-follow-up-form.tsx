import type { EditFormProps } from '../edits/index.ts';
import { Field, WriteForm, filledIn, useWrite } from '../forms/index.ts';
import { useWords } from '../words/index.ts';

/** Since when something is done that a check asked for. */
export function CloseFollowUpForm({ edit, id, done }: EditFormProps) {
  const { say } = useWords();
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    inputOf: (fields, idempotencyKey) => ({ followUp: id, closedOn: filledIn(fields, 'closedOn'), idempotencyKey }),
    done,
  });
  return (
    <WriteForm write={write} submit={say({ zh: '销项', en: 'Close' })}>
      <Field name="closedOn" label={say({ zh: '整改完成日期（不填为今天）', en: 'Done on (today when empty)' })}>
        {(control) => <input type="date" {...control} />}
      </Field>
    </WriteForm>
  );
}
