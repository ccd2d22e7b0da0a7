import { Conflict, WriteForm, useWrite } from '../forms/index.ts';
import { useWords } from '../words/index.ts';
import { EditFieldControl } from './edit-fields.tsx';
import type { EditFormProps } from './edit.ts';
import { changesOf } from './input-of.ts';
import { Said } from './said.tsx';

/** The form of every edit that has none of its own: it sends what was changed, and says what another person changed meanwhile. */
export function EditForm({ edit, id, row, done }: EditFormProps) {
  const { say } = useWords();
  const shown = edit.fields.filter(({ name }) => !row.hidden.includes(name));
  const write = useWrite(edit.mutation, {
    // Where nothing is typed it is the record's state that is told: a later one is another write.
    form: `${edit.key} ${id}${edit.fields.length > 0 ? '' : ` ${row.version}`}`,
    basis: { version: row.version, fields: row.fields },
    inputOf: (fields, idempotencyKey, basis) => ({
      [edit.record]: id,
      ...(edit.isWithoutVersion ? undefined : { [edit.versionField ?? 'version']: basis.version }),
      ...edit.always,
      ...changesOf(shown, fields, basis),
      idempotencyKey,
    }),
    done,
  });
  return (
    <>
      {write.isOvertaken && <Said fields={shown} says={row.fields} />}
      <WriteForm write={write} submit={say(edit.submit ?? SAVE)}>
        {shown.length > 0
          ? shown.map((field) => <EditFieldControl key={field.name} field={field} row={row} />)
          : undefined}
      </WriteForm>
      <Conflict write={write} />
    </>
  );
}

const SAVE = { zh: '保存', en: 'Save' };
