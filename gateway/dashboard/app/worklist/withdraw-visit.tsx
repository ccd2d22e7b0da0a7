import { Field, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
import { ChangeOfVisit } from './change-of-visit.tsx';
import type { VisitOfPage } from './visits-question.ts';

const withdrawVisitDocument = graphql(/* GraphQL */ `
  mutation WithdrawVisit($input: WithdrawVisitInput!) {
    withdrawVisit(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type WithdrawVisitProps = {
  readonly visit: VisitOfPage;
  readonly done: () => void;
  readonly close: () => void;
};

/** Its draft is kept by this. */
export function withdrawalOf(visit: string): string {
  return `withdrawVisit ${visit}`;
}

/** Takes back a visit that was recorded by mistake, for a reason that is kept. */
export function WithdrawVisit({ visit, done, close }: WithdrawVisitProps) {
  const { say } = useWords();
  const { id, version } = visit;
  const write = useWrite(withdrawVisitDocument, {
    form: withdrawalOf(id),
    basis: { version, fields: {} },
    inputOf: (fields, idempotencyKey, basis) => ({
      visit: id,
      version: basis.version,
      reason: textIn(fields, 'reason'),
      idempotencyKey,
    }),
    done,
  });
  return (
    <ChangeOfVisit write={write} submit={{ zh: '确认撤回', en: 'Withdraw it' }} still={STILL} close={close}>
      <Field name="reason" label={say({ zh: '撤回原因（将留存备查）', en: 'Why it is withdrawn (it is kept)' })}>
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
    </ChangeOfVisit>
  );
}

const STILL = {
  zh: '已核对上方的现有内容，仍要撤回',
  en: 'I have read what it says now, and still withdraw it',
};
