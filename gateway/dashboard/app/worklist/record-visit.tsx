import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Field, type Refusal, Wrong, failureOf, refusalOf, textIn } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import type { VisitMode } from '../generated/graphql.ts';
import { askAfterWrite } from '../graph/index.ts';
import { useWords } from '../words/index.ts';
import { todayInShanghai } from './today.ts';
import { visitModes } from './visit-modes.ts';

const recordVisitDocument = graphql(/* GraphQL */ `
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      ok {
        id
        visitedOn
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

const MODES: readonly VisitMode[] = ['HOME', 'NEIGHBOUR', 'OTHER'];
const FIELDS = ['visitedOn', 'mode', 'summary', 'place', 'nextStep', 'nextStepOn'];

/** Records what was found on a visit; what is on screen follows. */
export function RecordVisit({ client }: { readonly client: string }) {
  const { say } = useWords();
  const [send, { loading }] = useMutation(recordVisitDocument, { fetchPolicy: 'no-cache' });
  const [refusal, setRefusal] = useState<Refusal>();
  const [recordedOn, setRecordedOn] = useState<string>();
  const record = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    setRefusal(undefined);
    setRecordedOn(undefined);
    try {
      const { data } = await send({ variables: { input: { client, ...inputOf(new FormData(form)) } } });
      const { ok, error } = data?.recordVisit ?? {};
      if (error != null) return setRefusal(refusalOf(error));
      setRecordedOn(ok?.visitedOn);
      form.reset();
      await askAfterWrite();
    } catch (error) {
      setRefusal(failureOf(error));
    }
  };
  return (
    <section aria-labelledby="record-visit">
      <h2 id="record-visit">{say({ zh: '记录走访', en: 'Record a visit' })}</h2>
      <form className="form" onSubmit={(event) => void record(event)} noValidate>
        <VisitFields refusal={refusal} />
        <Wrong refusal={refusal} fields={FIELDS} />
        <button type="submit" className="primary" disabled={loading}>
          {say({ zh: '保存走访', en: 'Save the visit' })}
        </button>
        {recordedOn !== undefined && (
          <p role="status">
            {say({ zh: `已记录 ${recordedOn} 的走访。`, en: `The visit of ${recordedOn} is recorded.` })}
          </p>
        )}
      </form>
    </section>
  );
}

function VisitFields({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { say } = useWords();
  return (
    <>
      <Field name="visitedOn" label={say({ zh: '走访日期', en: 'Date' })} refusal={refusal}>
        {(control) => <input type="date" defaultValue={todayInShanghai()} {...control} />}
      </Field>
      <Field name="mode" label={say({ zh: '走访方式', en: 'How' })} refusal={refusal}>
        {(control) => (
          <select {...control}>
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {say(visitModes[mode])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="summary" label={say({ zh: '走访情况', en: 'What was found' })} refusal={refusal}>
        {(control) => <textarea rows={4} {...control} />}
      </Field>
      <Field name="place" label={say({ zh: '地点（可不填）', en: 'Place (optional)' })} refusal={refusal}>
        {(control) => <input type="text" {...control} />}
      </Field>
      <Field name="nextStep" label={say({ zh: '下一步（可不填）', en: 'Next step (optional)' })} refusal={refusal}>
        {(control) => <input type="text" {...control} />}
      </Field>
      <Field
        name="nextStepOn"
        label={say({ zh: '下一步日期（可不填）', en: 'Next step on (optional)' })}
        refusal={refusal}
      >
        {(control) => <input type="date" {...control} />}
      </Field>
    </>
  );
}

function inputOf(data: FormData) {
  const filled = (name: string): string | null => textIn(data, name).trim() || null;
  return {
    visitedOn: textIn(data, 'visitedOn'),
    mode: MODES.find((mode) => mode === textIn(data, 'mode')) ?? 'HOME',
    summary: textIn(data, 'summary'),
    place: filled('place'),
    nextStep: filled('nextStep'),
    nextStepOn: filled('nextStepOn'),
  };
}
