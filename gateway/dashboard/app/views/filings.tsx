import { useState } from 'react';
import { Link } from 'wouter';
import { FilingsTable } from '../filings/index.ts';
import { filingsToDecideList } from '../lists/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { ListPages } from './list-pages.tsx';

type Done = Parameters<Parameters<typeof FilingsTable>[0]['tell']>[0];

/** The filings that wait for one's own decision: what another authority decides stands in the list of filings that wait. */
export default function FilingsPage() {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const [done, setDone] = useState<Done>();
  return (
    <ListPages
      list={filingsToDecideList}
      own={own}
      table={({ page, isWaiting, troubles }) => (
        <FilingsTable
          rows={page?.rows.map(({ node }) => node) ?? []}
          isWaiting={isWaiting}
          isKnown={page != null && page.total !== null}
          troubles={troubles}
          tell={setDone}
        />
      )}
    >
      <p>
        <Link href="/deputies">{say({ zh: '代理人', en: 'Deputies' })}</Link>
      </p>
      <p role="status">{done && say(done.action === 'FILE' ? FILED : RETURNED, { name: done.name })}</p>
    </ListPages>
  );
}

const FILED = { zh: '{name}已准予备案。', en: '{name} is filed.' };
const RETURNED = { zh: '{name}的备案已退回补正。', en: 'The filing of {name} is returned.' };
