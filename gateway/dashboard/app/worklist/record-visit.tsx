import { WriteForm, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
import { contentOf } from './visit-content.ts';
import { VisitFields } from './visit-fields.tsx';

const recordVisitDocument = graphql(/* GraphQL */ `
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      ok {
        id
        visitedOn
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

/** Its draft is kept by this. */
export function recordingOf(client: string): string {
  return `recordVisit ${client}`;
}

/** Records what was found on a visit; what is on screen follows. */
export function RecordVisit({ client }: { readonly client: string }) {
  const { say } = useWords();
  const write = useWrite(recordVisitDocument, {
    form: recordingOf(client),
    inputOf: (fields, idempotencyKey) => ({ client, ...contentOf(fields), idempotencyKey }),
  });
  const isAnother = write.refusals.some(({ code }) => code === 'KEY_REUSED');
  return (
    <section aria-labelledby="record-visit">
      <h2 id="record-visit">{say({ zh: '记录走访', en: 'Record a visit' })}</h2>
      <WriteForm write={write} submit={say({ zh: '保存走访', en: 'Save the visit' })}>
        <VisitFields record={client} client={client} />
      </WriteForm>
      {isAnother && <p className="note">{say(ANOTHER)}</p>}
      {write.ok !== undefined && (
        <p role="status" className="done">
          {say(RECORDED, { day: write.ok.visitedOn })}
        </p>
      )}
    </section>
  );
}

const ANOTHER = {
  zh: '如只需改动已保存的那次走访，请在“最近走访”中更正；再次保存会另记一次走访。',
  en: 'To change the visit that was saved, correct it under “Last visits”; saving again records another visit.',
};
const RECORDED = { zh: '已记录 {day} 的走访。', en: 'The visit of {day} is recorded.' };
