import { Conflict, WriteForm, isConflict, useWrite } from '../forms/index.ts';
import { useWords } from '../words/index.ts';
import { EditFieldControl, Said } from './edit-fields.tsx';
import type { EditFormProps } from './edit.ts';
import { changesOf } from './input-of.ts';

/** The form of every edit that has none of its own: it sends what was changed, and says what another person changed meanwhile. */
export function EditForm({ edit, id, row, done }: EditFormProps) {
  const { say } = useWords();
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    basis: { version: row.version, fields: row.fields },
    inputOf: (fields, idempotencyKey, basis) => ({
      [edit.record]: id,
      version: basis.version,
      ...changesOf(edit.fields, fields, basis),
      idempotencyKey,
    }),
    done,
  });
  const isOvertaken = isConflict(write.refusals);
  return (
    <>
      {isOvertaken && <Said fields={edit.fields} says={row.fields} />}
      <WriteForm write={write} submit={say({ zh: '保存', en: 'Save' })}>
        {edit.fields.map((field) => (
          <EditFieldControl key={field.name} field={field} />
        ))}
      </WriteForm>
      {isOvertaken && <Conflict rebase={write.rebase} discard={write.discard} />}
    </>
  );
}
