import { Field, WriteForm, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';

const revokeGrantDocument = graphql(/* GraphQL */ `
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

/** Closes what a grant opens, for a reason that is kept. */
export function RevokeGrant({ grant, done }: { readonly grant: string; readonly done: () => void }) {
  const { say } = useWords();
  const write = useWrite(revokeGrantDocument, {
    form: `revokeGrant ${grant}`,
    inputOf: (fields, idempotencyKey) => ({ grant, reason: textIn(fields, 'reason'), idempotencyKey }),
    done,
  });
  return (
    <section aria-labelledby="revoke-grant">
      <h2 id="revoke-grant">{say({ zh: '撤回授权', en: 'Revoke it' })}</h2>
      <p className="note">{say(MEANING)}</p>
      <WriteForm write={write} submit={say({ zh: '确认撤回', en: 'Revoke it now' })}>
        <Field
          name="reason"
          label={say({ zh: '撤回原因（4 至 200 字，将留存备查）', en: 'Why (4 to 200 characters; it is kept)' })}
        >
          {(control) => <textarea rows={2} {...control} />}
        </Field>
      </WriteForm>
    </section>
  );
}

const MEANING = {
  zh: '撤回后立即不能再查看；已查看的留痕保留。原因中请勿写入救助对象的个人信息。',
  en: 'Nothing more is shown from that instant on; who looked until then stays in the trail. Do not name the client in the reason.',
};
