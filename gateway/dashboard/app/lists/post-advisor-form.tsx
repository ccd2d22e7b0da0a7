import type { EditFormProps } from '../edits/index.ts';
import { Choices, Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { StationSelect } from './station-select.tsx';

const DISTRICT_DIGITS = 6;
const STREET_DIGITS = 9;
const MAIN = 'main';

/** At which further station an advisor serves: one of a street that the reader reaches. */
export function PostAdvisorForm({ edit, id, row, done }: EditFormProps) {
  const { say, place: nameOf } = useWords();
  const own = useSession()?.caller.division ?? '';
  const isAbove = own.length < STREET_DIGITS;
  const { division } = row.record;
  const { place: district } = usePlace(isAbove ? division.slice(0, DISTRICT_DIGITS) : own);
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    inputOf: (fields, idempotencyKey) => ({
      advisor: id,
      station: textIn(fields, 'station'),
      since: filledIn(fields, 'since'),
      main: textIn(fields, 'main') === MAIN,
      idempotencyKey,
    }),
    done,
  });
  const street = textIn(write.fields, 'street');
  const within = (isAbove && street) || division.slice(0, Math.max(STREET_DIGITS, own.length));
  return (
    <WriteForm write={write} submit={say({ zh: '保存派驻', en: 'Post' })}>
      {isAbove && (
        <Field name="street" label={say({ zh: '街镇', en: 'Street' })} initial={within}>
          {(control) => (
            <select key={String(district === undefined)} {...control}>
              {(district === undefined ? [] : [district, ...(district.children ?? [])]).map(({ code, name }) => (
                <option key={code} value={code}>
                  {nameOf(code, name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field name="station" label={say({ zh: '派驻站点', en: 'Station' })}>
        {(control) => (
          <StationSelect within={within} isItself={within.length < STREET_DIGITS} except={[]} control={control} />
        )}
      </Field>
      <Field name="since" label={say({ zh: '起（不填为今天）', en: 'Since (today when empty)' })} isOptional>
        {(control) => <input type="date" {...control} />}
      </Field>
      <Choices
        name="main"
        label={say({ zh: '主要派驻', en: 'Main posting' })}
        choices={[{ value: MAIN, label: say({ zh: '设为主要派驻', en: 'this is the main one' }) }]}
      />
    </WriteForm>
  );
}
