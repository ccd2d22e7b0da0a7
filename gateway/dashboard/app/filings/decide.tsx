import { useState } from 'react';
import { Field, WriteForm, filledIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';

const moveFilingDocument = graphql(/* GraphQL */ `
  mutation MoveFiling($input: MoveFilingInput!) {
    moveFiling(input: $input) {
      ok {
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

type Action = 'FILE' | 'RETURN';

type DecideProps = {
  readonly advisor: string;
  readonly name: string;
  /** How many steps the filing has taken: a draft and its key are of the decision on the last, and of none that comes later. */
  readonly steps: number;
  readonly tell: (done: { readonly name: string; readonly action: Action }) => void;
};

/** Files an advisor, or returns the filing with a reason; the list follows. */
export function Decide({ advisor, name, steps, tell }: DecideProps) {
  const { say } = useWords();
  const useMove = (action: Action) =>
    useWrite(moveFilingDocument, {
      form: `moveFiling ${action} ${advisor} ${steps}`,
      inputOf: (fields, idempotencyKey) => ({ advisor, action, reason: filledIn(fields, 'reason'), idempotencyKey }),
      done: () => tell({ name, action }),
    });
  const file = useMove('FILE');
  const giveBack = useMove('RETURN');
  const [isReturning, setReturning] = useState(giveBack.isRestored);
  return (
    <div className="decide">
      <WriteForm
        write={file}
        submit={
          <>
            {say({ zh: '准予备案', en: 'File' })}
            <span className="hidden"> {name}</span>
          </>
        }
        beside={
          <button
            type="button"
            className="plain"
            aria-expanded={isReturning}
            onClick={() => setReturning(!isReturning)}
          >
            {say({ zh: '退回补正', en: 'Return' })}
            <span className="hidden"> {name}</span>
          </button>
        }
      />
      {isReturning && (
        <WriteForm write={giveBack} submit={say({ zh: '确认退回', en: 'Return it' })}>
          <Field name="reason" label={say({ zh: '退回原因', en: 'Why it is returned' })}>
            {(control) => <input type="text" autoComplete="off" {...control} />}
          </Field>
        </WriteForm>
      )}
    </div>
  );
}
