import { useChoices } from '../codes/index.ts';
import { Choices, Field } from '../forms/index.ts';
import { todayInShanghai } from '../months/index.ts';
import { PhotosField } from './photos-field.tsx';
import { keysOf, needs, useWords, visitModes } from '../words/index.ts';

/** What a visit says, to be recorded or corrected. The id of the client or the visit says whose codes hold there: it stays with its owner. */
export function VisitFields({ record, client }: { readonly record: string; readonly client: string }) {
  const { say } = useWords();
  const { choices, nameOf } = useChoices(needs, record.split('-')[0] ?? '');
  return (
    <>
      <div className="pair">
        <Field name="visitedOn" label={say({ zh: '走访日期', en: 'Date' })} initial={todayInShanghai()}>
          {(control) => <input type="date" {...control} />}
        </Field>
        <Field name="time" label={say({ zh: '时间', en: 'Time' })} isOptional>
          {(control) => <input type="time" {...control} />}
        </Field>
        <Field name="mode" label={say({ zh: '走访方式', en: 'How' })}>
          {(control) => (
            <select {...control}>
              {keysOf(visitModes).map((mode) => (
                <option key={mode} value={mode}>
                  {say(visitModes[mode])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field name="summary" label={say({ zh: '走访情况', en: 'What was found' })}>
        {(control) => <textarea rows={4} {...control} />}
      </Field>
      <Choices name="needs" label={say({ zh: '发现的需求', en: 'Needs found' })} choices={choices} nameOf={nameOf} />
      <PhotosField name="photos" client={client} />
      <MoreFields />
    </>
  );
}

function MoreFields() {
  const { say } = useWords();
  return (
    <>
      <Field name="change" label={say({ zh: '变化', en: 'What has changed' })} isOptional>
        {(control) => <textarea rows={2} {...control} />}
      </Field>
      <Field name="place" label={say({ zh: '地点', en: 'Place' })} isOptional>
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
      <Field
        name="companions"
        label={say({ zh: '在场人，多人以顿号分隔', en: 'Who was there, with commas between' })}
        isOptional
      >
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
      <div className="pair">
        <Field name="nextStep" label={say({ zh: '下一步', en: 'Next step' })} isOptional>
          {(control) => <input type="text" autoComplete="off" {...control} />}
        </Field>
        <Field name="nextStepOn" label={say({ zh: '下一步日期', en: 'Next step on' })} isOptional>
          {(control) => <input type="date" {...control} />}
        </Field>
      </div>
    </>
  );
}
