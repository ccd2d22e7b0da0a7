import { useState } from 'react';
import { Field, WriteForm, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { isDrafted } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const endServiceDocument = graphql(/* GraphQL */ `
  mutation EndService($input: EndServiceInput!) {
    endService(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type EndServiceProps = {
  readonly client: string;
  /** Since when the client is served: ended, served again and ended once more are two writes. */
  readonly since: string | undefined;
  readonly done: () => void;
};

/** Ends the service of a client today, for a reason that is kept; the client can be served again later. */
export function EndService({ client, since, done }: EndServiceProps) {
  const { say } = useWords();
  const form = `endService ${client} ${since}`;
  const [isOpen, setOpen] = useState(() => isDrafted(form));
  const write = useWrite(endServiceDocument, {
    form,
    inputOf: (fields, idempotencyKey) => ({ client, reason: textIn(fields, 'reason'), idempotencyKey }),
    done,
  });
  return (
    <details className="unmask" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say({ zh: '结束服务', en: 'End the service' })}</summary>
      <p className="note">{say(MEANING)}</p>
      <WriteForm write={write} submit={say({ zh: '确认结束服务', en: 'End it today' })}>
        <Field name="reason" label={say({ zh: '结束原因（将留存备查）', en: 'Why it ends (it is kept)' })}>
          {(control) => <textarea rows={2} {...control} />}
        </Field>
      </WriteForm>
    </details>
  );
}

const MEANING = {
  zh: '自今天起不再走访，记录保留；以后可在“已结束服务的对象”中恢复服务。',
  en: 'No visit is due from today on, and the record stays. Under “Clients served no longer” the client can be served again.',
};
