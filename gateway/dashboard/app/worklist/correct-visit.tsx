import { useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { ChangeOfVisit } from './change-of-visit.tsx';
import type { VisitOfPage } from './visits-question.ts';
import { basisOf, changesOf } from './visit-content.ts';
import { VisitFields } from './visit-fields.tsx';

const correctVisitDocument = graphql(/* GraphQL */ `
  mutation CorrectVisit($input: CorrectVisitInput!) {
    correctVisit(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type CorrectVisitProps = {
  readonly visit: VisitOfPage;
  readonly done: () => void;
  readonly close: () => void;
};

/** Its draft is kept by this. */
export function correctionOf(visit: string): string {
  return `correctVisit ${visit}`;
}

/** Has a visit say something else where its form was changed; what another person corrected meanwhile is said, and taken in. */
export function CorrectVisit({ visit, done, close }: CorrectVisitProps) {
  const write = useWrite(correctVisitDocument, {
    form: correctionOf(visit.id),
    basis: basisOf(visit),
    inputOf: (fields, idempotencyKey, basis) => ({
      visit: visit.id,
      version: basis.version,
      ...changesOf(fields, basis),
      idempotencyKey,
    }),
    done,
  });
  return (
    <ChangeOfVisit write={write} submit={{ zh: '保存更正', en: 'Save the correction' }} close={close}>
      <VisitFields record={visit.id} client={visit.client.id} />
    </ChangeOfVisit>
  );
}
