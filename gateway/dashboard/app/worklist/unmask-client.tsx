import { useMutation } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { Field, type Refusal, Wrong, failureOf, refusalOf, textIn } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
import type { WholeValues } from './client-card.tsx';

const unmaskDocument = graphql(/* GraphQL */ `
  mutation UnmaskClient($input: UnmaskClientInput!) {
    unmaskClient(input: $input) {
      ok {
        client
        name {
          text
        }
        identityNumber {
          text
        }
        phone {
          text
        }
        address {
          text
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

type UnmaskClientProps = { readonly client: string; readonly show: (values: WholeValues) => void };

/** Asks why before whole values are shown: the reason is kept with who saw them. */
export function UnmaskClient({ client, show }: UnmaskClientProps) {
  const { say } = useWords();
  const [send, { loading }] = useMutation(unmaskDocument, { fetchPolicy: 'no-cache' });
  const [refusal, setRefusal] = useState<Refusal>();
  const unmask = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = textIn(new FormData(event.currentTarget), 'reason');
    setRefusal(undefined);
    try {
      const { data } = await send({ variables: { input: { client, reason } } });
      const { ok, error } = data?.unmaskClient ?? {};
      if (error != null) setRefusal(refusalOf(error));
      if (ok != null) show(ok);
    } catch (error) {
      setRefusal(failureOf(error));
    }
  };
  return (
    <details className="unmask">
      <summary>{say({ zh: '查看完整信息', en: 'Show whole values' })}</summary>
      <form className="form" onSubmit={(event) => void unmask(event)} noValidate>
        <Field
          name="reason"
          label={say({ zh: '查看原因（4 至 200 字，将留存备查）', en: 'Why (4 to 200 characters; it is kept)' })}
          refusal={refusal}
        >
          {(control) => <input type="text" autoComplete="off" {...control} />}
        </Field>
        <Wrong refusal={refusal} fields={['reason']} />
        <button type="submit" className="primary" disabled={loading}>
          {say({ zh: '显示', en: 'Show' })}
        </button>
      </form>
    </details>
  );
}
