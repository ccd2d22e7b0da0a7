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
        code
        message
        path
      }
    }
  }
`);

/** Records what was found on a visit; what is on screen follows. */
export function RecordVisit({ client }: { readonly client: string }) {
  const { say } = useWords();
  const write = useWrite(recordVisitDocument, {
    form: `recordVisit ${client}`,
    inputOf: (fields, idempotencyKey) => ({ client, ...contentOf(fields), idempotencyKey }),
  });
  return (
    <section aria-labelledby="record-visit">
      <h2 id="record-visit">{say({ zh: '记录走访', en: 'Record a visit' })}</h2>
      <WriteForm write={write} submit={say({ zh: '保存走访', en: 'Save the visit' })}>
        <VisitFields />
      </WriteForm>
      {write.ok !== undefined && (
        <p role="status" className="done">
          {say(RECORDED, { day: write.ok.visitedOn })}
        </p>
      )}
    </section>
  );
}

const RECORDED = { zh: '已记录 {day} 的走访。', en: 'The visit of {day} is recorded.' };
