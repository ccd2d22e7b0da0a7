import { useState } from 'react';
import { Field, WriteForm, filledIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { FilingToDecide } from '../lists/index.ts';
import { useWords } from '../words/index.ts';

const moveFilingDocument = graphql(/* GraphQL */ `
  mutation MoveFiling($input: MoveFilingInput!) {
    moveFiling(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type Action = 'FILE' | 'RETURN';

/** Their drafts are kept by this. A filing that was returned and is submitted again is decided anew, under another key. */
function moveOf(action: Action, { advisor, history }: FilingToDecide): string {
  return `moveFiling ${action} ${advisor.id} ${history?.length}`;
}

export function movesOf(filing: FilingToDecide): readonly string[] {
  return [moveOf('FILE', filing), moveOf('RETURN', filing)];
}

type DecideProps = {
  readonly filing: FilingToDecide;
  readonly tell: (done: { readonly name: string; readonly action: Action }) => void;
};

/** Files an advisor, or returns the filing with a reason; the list follows. */
export function Decide({ filing, tell }: DecideProps) {
  const { say } = useWords();
  const { id, name, version } = filing.advisor;
  const useMove = (action: Action) =>
    useWrite(moveFilingDocument, {
      form: moveOf(action, filing),
      inputOf: (fields, idempotencyKey) => ({
        advisor: id,
        action,
        // What is decided is what is shown: a change announced meanwhile is read first.
        version,
        reason: filledIn(fields, 'reason'),
        idempotencyKey,
      }),
      done: () => tell({ name, action }),
    });
  const file = useMove('FILE');
  const giveBack = useMove('RETURN');
  const [isReturning, setReturning] = useState(giveBack.isRestored);
  const can = (action: Action): boolean => filing.availableActions?.some((one) => one.action === action) === true;
  const openReturn = (
    <button type="button" className="plain" aria-expanded={isReturning} onClick={() => setReturning(!isReturning)}>
      {say(workflowWords.filing.moves.RETURN)}
      <span className="hidden"> {name}</span>
    </button>
  );
  return (
    <div className="decide">
      {can('FILE') && (
        <WriteForm
          write={file}
          submit={
            <>
              {say(workflowWords.filing.moves.FILE)}
              <span className="hidden"> {name}</span>
            </>
          }
          beside={can('RETURN') && openReturn}
        />
      )}
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
