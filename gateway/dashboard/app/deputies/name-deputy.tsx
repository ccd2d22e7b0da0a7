import { Field, WriteForm, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';

const nameDeputyDocument = graphql(/* GraphQL */ `
  mutation NameDeputy($input: NameDeputyInput!) {
    nameDeputy(input: $input) {
      ok {
        id
        subject
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type NameDeputyProps = { readonly authority: string; readonly done: (subject: string) => void };

/** Names a person who decides in the place of the authority, until a day. */
export function NameDeputy({ authority, done }: NameDeputyProps) {
  const { say } = useWords();
  const write = useWrite(nameDeputyDocument, {
    form: `nameDeputy ${authority}`,
    inputOf: (fields, idempotencyKey) => ({
      authority,
      subject: textIn(fields, 'subject'),
      until: textIn(fields, 'until'),
      idempotencyKey,
    }),
    done: ({ subject }) => done(subject),
  });
  return (
    <WriteForm write={write} submit={say({ zh: '指定代理人', en: 'Name a deputy' })}>
      <Field name="subject" label={say({ zh: '代理人账号', en: 'Account of the deputy' })}>
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
      <Field name="until" label={say({ zh: '截止日期（最长一年）', en: 'Last day (a year ahead at most)' })}>
        {(control) => <input type="date" {...control} />}
      </Field>
    </WriteForm>
  );
}
