import { Link } from 'wouter';
import { NoRows } from '../owners/index.ts';
import { clientCategories, useWords, wordsOf } from '../words/index.ts';
import type { DueClient } from './due-question.ts';
import { todayInShanghai } from '../months/index.ts';

type DueTableProps = Parameters<typeof NoRows>[0] & { readonly rows: readonly DueClient[] };

/** The clients due, each with the way to its page. */
export function DueTable({ rows, ...known }: DueTableProps) {
  const { say } = useWords();
  if (rows.length === 0) {
    return (
      <p className="note">
        <NoRows {...known} />
      </p>
    );
  }
  return (
    <div className="scroll">
      <table className="list worklist cards">
        <caption className="hidden">{say({ zh: '待访清单', en: 'Visits due' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '救助对象', en: 'Client' })}</th>
            <th scope="col">{say({ zh: '应访期限', en: 'Due by' })}</th>
            <th scope="col">{say({ zh: '最近走访', en: 'Last visit' })}</th>
            <th scope="col">{say({ zh: '类别', en: 'Category' })}</th>
            <th scope="col">{say({ zh: '责任顾问', en: 'Advisor' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DueRow key={row.id} client={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DueRow({ client }: { readonly client: DueClient }) {
  const { say, place } = useWords();
  const { id, name, category, visitDueOn, lastVisitedOn, division, advisor } = client;
  return (
    <tr>
      <th scope="row">
        <Link href={`/clients/${id}`}>{name?.text ?? say({ zh: '姓名暂缺', en: 'name missing' })}</Link>
        <span className="above">{place(division.code, division.name)}</span>
      </th>
      <td data-label={say({ zh: '应访期限', en: 'Due by' })}>
        <DueOn visitDueOn={visitDueOn} />
      </td>
      <td data-label={say({ zh: '最近走访', en: 'Last visit' })}>
        {lastVisitedOn ?? say({ zh: '尚无', en: 'none yet' })}
      </td>
      <td data-label={say({ zh: '类别', en: 'Category' })}>
        {category === null ? '—' : say(wordsOf(clientCategories, category))}
      </td>
      <td data-label={say({ zh: '责任顾问', en: 'Advisor' })}>{advisor?.name ?? '—'}</td>
    </tr>
  );
}

/** The last day for the next visit; a day gone by is said in words too. */
export function DueOn({ visitDueOn }: { readonly visitDueOn: string | null }) {
  const { say } = useWords();
  if (visitDueOn === null) return '—';
  if (visitDueOn >= todayInShanghai()) return visitDueOn;
  return (
    <span className="overdue">
      {visitDueOn} {say({ zh: '已逾期', en: 'overdue' })}
    </span>
  );
}
