import { WriteForm, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
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
  const { say } = useWords();
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
  const isConflict = write.refusals.some(({ code }) => code === 'VERSION_CONFLICT' || code === 'KEY_REUSED');
  const cancel = (): void => {
    write.discard();
    close();
  };
  return (
    <div className="within">
      <WriteForm
        write={write}
        submit={say({ zh: '保存更正', en: 'Save the correction' })}
        beside={
          <button type="button" className="plain" onClick={cancel}>
            {say({ zh: '取消', en: 'Cancel' })}
          </button>
        }
      >
        <VisitFields />
      </WriteForm>
      {isConflict && <Conflict rebase={write.rebase} discard={write.discard} />}
    </div>
  );
}

type ConflictProps = { readonly rebase: () => void; readonly discard: () => void };

/** What the visit says now is shown above the form; which of both holds, its author decides. */
function Conflict({ rebase, discard }: ConflictProps) {
  const { say } = useWords();
  return (
    <p className="actions">
      <button type="button" className="plain" onClick={rebase}>
        {say({ zh: '保留我的修改，并入现有内容', en: 'Keep my changes, on top of what it says now' })}
      </button>
      <button type="button" className="plain" onClick={discard}>
        {say({ zh: '放弃我的修改，采用现有内容', en: 'Drop my changes, take what it says now' })}
      </button>
    </p>
  );
}
