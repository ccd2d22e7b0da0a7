import { useRowFocus, WriteForm, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { todayInShanghai } from '../months/index.ts';
import { useWords } from '../words/index.ts';
import type { DeputyOfPage } from './deputies-question.ts';

const endDeputyDocument = graphql(/* GraphQL */ `
  mutation EndDeputy($input: EndDeputyInput!) {
    endDeputy(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

type DeputiesTableProps = { readonly rows: readonly DeputyOfPage[]; readonly ended: (subject: string) => void };

/** Everybody whom the authority named, the latest first; those whose time runs can be ended. */
export function DeputiesTable({ rows, ended }: DeputiesTableProps) {
  const { say, place, time } = useWords();
  const focus = useRowFocus<HTMLTableSectionElement>(
    rows.map(({ id }) => id),
    'main h1',
  );
  return (
    <div className="scroll">
      <table className="list worklist cards">
        <caption className="hidden">{say({ zh: '代理人', en: 'Deputies' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(ACCOUNT)}</th>
            <th scope="col">{say(AUTHORITY)}</th>
            <th scope="col">{say(UNTIL)}</th>
            <th scope="col">{say(STATE)}</th>
          </tr>
        </thead>
        <tbody {...focus}>
          {rows.map((deputy) => (
            <tr key={deputy.id} data-deputy={deputy.id}>
              <th scope="row">{deputy.subject}</th>
              <td data-label={say(AUTHORITY)}>{place(deputy.authority.code, deputy.authority.name)}</td>
              <td data-label={say(UNTIL)}>{deputy.until}</td>
              <td data-label={say(STATE)}>
                {deputy.endedAt !== null && say({ zh: '{at} 终止', en: 'ended {at}' }, { at: time(deputy.endedAt) })}
                {deputy.endedAt === null && deputy.until < todayInShanghai() && say({ zh: '已到期', en: 'expired' })}
                {deputy.endedAt === null && deputy.until >= todayInShanghai() && (
                  <div className="decide">
                    {say({ zh: '代理中', en: 'in force' })}
                    <EndDeputy deputy={deputy} done={() => ended(deputy.subject)} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ACCOUNT = { zh: '账号', en: 'Account' };
const AUTHORITY = { zh: '备案机关', en: 'Authority' };
const UNTIL = { zh: '截止日期', en: 'Last day' };
const STATE = { zh: '状态', en: 'State' };

type EndDeputyProps = { readonly deputy: DeputyOfPage; readonly done: () => void };

function EndDeputy({ deputy: { id, subject }, done }: EndDeputyProps) {
  const { say } = useWords();
  const write = useWrite(endDeputyDocument, {
    form: `endDeputy ${id}`,
    inputOf: (_, idempotencyKey) => ({ deputy: id, idempotencyKey }),
    done,
  });
  return (
    <WriteForm
      write={write}
      submit={
        <>
          {say({ zh: '终止代理', en: 'End' })}
          <span className="hidden"> {subject}</span>
        </>
      }
    />
  );
}
