import type { EditFormProps } from '../edits/index.ts';
import { Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { useSession } from '../session/index.ts';
import { trainingOutcomes, useWords } from '../words/index.ts';
import { useEnrolled } from './use-enrolled.ts';

/** Of each who is enrolled the result and the hours; who is left open is not recorded. */
export function AttendanceForm({ edit, id, done }: EditFormProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const enrolled = useEnrolled(id, own)?.flatMap(({ advisor, ...said }) =>
    advisor === null ? [] : { ...said, advisor },
  );
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    inputOf: (fields, idempotencyKey) => ({
      division: own,
      session: id,
      attendances: (enrolled ?? []).flatMap(({ advisor }) => {
        const outcome = textIn(fields, `outcome ${advisor.id}`);
        const hours = filledIn(fields, `hours ${advisor.id}`);
        return outcome === '' ? [] : { advisor: advisor.id, outcome, hours: hours === null ? null : Number(hours) };
      }),
      idempotencyKey,
    }),
    done,
  });
  if (enrolled === undefined) return null;
  return (
    <WriteForm write={write} submit={say({ zh: '登记', en: 'Record it' })}>
      {enrolled.map(({ advisor, outcome, hours }) => (
        <div key={advisor.id} className="fields">
          <Field name={`outcome ${advisor.id}`} label={advisor.name} initial={outcome ?? ''} isOptional>
            {(control) => (
              <select {...control}>
                <option value="">—</option>
                {Object.entries(trainingOutcomes).map(([value, words]) => (
                  <option key={value} value={value}>
                    {say(words)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            name={`hours ${advisor.id}`}
            label={say(
              { zh: '{name} 的学时（不填为全部）', en: 'Hours of {name} (all when empty)' },
              { name: advisor.name },
            )}
            initial={outcome === 'ABSENT' || hours === null ? '' : String(hours)}
            isOptional
          >
            {(control) => <input type="number" min="0" {...control} />}
          </Field>
        </div>
      ))}
    </WriteForm>
  );
}
