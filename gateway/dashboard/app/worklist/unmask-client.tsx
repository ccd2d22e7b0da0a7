import { useState } from 'react';
import { Field, WriteForm, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
import type { WholeValues } from './client-card.tsx';
import { PurposeFields, purposeIn } from './purpose-fields.tsx';

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
        ...RefusalParts
      }
    }
  }
`);

type UnmaskClientProps = {
  readonly client: string;
  /** Whether a monthly visit is due of the person: it is mostly what they are looked at for. */
  readonly isVisited: boolean;
  readonly show: (values: WholeValues) => void;
};

/** Asks what for before whole values are shown: purpose, case and reason are kept with who saw them. */
export function UnmaskClient({ client, isVisited, show }: UnmaskClientProps) {
  const { say } = useWords();
  const write = useWrite(unmaskDocument, {
    form: `unmaskClient ${client}`,
    inputOf: (fields) => ({
      client,
      ...purposeIn(fields),
      reason: textIn(fields, 'reason'),
    }),
    done: show,
  });
  const [wasTyped] = useState(write.isRestored);
  return (
    <details className="unmask" open={wasTyped}>
      <summary>{say({ zh: '查看完整信息', en: 'Show whole values' })}</summary>
      <WriteForm write={write} submit={say({ zh: '显示', en: 'Show' })}>
        <PurposeFields record={client} initial={isVisited ? 'MONTHLY_VISIT' : 'OWN_REQUEST'} />
        <Field
          name="reason"
          label={say({ zh: '查看原因（4 至 200 字，将留存备查）', en: 'Why (4 to 200 characters; it is kept)' })}
        >
          {(control) => <input type="text" autoComplete="off" {...control} />}
        </Field>
      </WriteForm>
    </details>
  );
}
