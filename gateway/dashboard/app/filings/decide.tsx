import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Field, type Refusal, Wrong, failureOf, refusalOf, textIn } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { askAfterWrite } from '../graph/index.ts';
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

type Decision = { readonly action: 'FILE' } | { readonly action: 'RETURN'; readonly reason: string };

type DecideProps = {
  readonly advisor: string;
  readonly name: string;
  readonly tell: (done: { readonly name: string; readonly action: Decision['action'] }) => void;
};

/** Files an advisor, or returns the filing with a reason; the list follows. */
export function Decide({ advisor, name, tell }: DecideProps) {
  const { say } = useWords();
  const [send, { loading }] = useMutation(moveFilingDocument, { fetchPolicy: 'no-cache' });
  const [refusal, setRefusal] = useState<Refusal>();
  const [isReturning, setReturning] = useState(false);
  const decide = async (decision: Decision): Promise<void> => {
    setRefusal(undefined);
    try {
      const { data } = await send({ variables: { input: { advisor, ...decision } } });
      const error = data?.moveFiling.error;
      if (error != null) return setRefusal(refusalOf(error));
      tell({ name, action: decision.action });
      await askAfterWrite();
    } catch (error) {
      setRefusal(failureOf(error));
    }
  };
  const giveBack = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void decide({ action: 'RETURN', reason: textIn(new FormData(event.currentTarget), 'reason') });
  };
  return (
    <div className="decide">
      <button type="button" className="primary" disabled={loading} onClick={() => void decide({ action: 'FILE' })}>
        {say({ zh: '准予备案', en: 'File' })}
        <span className="hidden"> {name}</span>
      </button>
      <button type="button" className="plain" aria-expanded={isReturning} onClick={() => setReturning(!isReturning)}>
        {say({ zh: '退回补正', en: 'Return' })}
        <span className="hidden"> {name}</span>
      </button>
      {isReturning && (
        <form className="form" onSubmit={giveBack} noValidate>
          <Field name="reason" label={say({ zh: '退回原因', en: 'Why it is returned' })} refusal={refusal}>
            {(control) => <input type="text" autoComplete="off" {...control} />}
          </Field>
          <button type="submit" className="primary" disabled={loading}>
            {say({ zh: '确认退回', en: 'Return it' })}
          </button>
        </form>
      )}
      <Wrong refusal={refusal} fields={isReturning ? ['reason'] : []} />
    </div>
  );
}
