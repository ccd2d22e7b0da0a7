import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { NoRows, Total, Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import {
  ReassignForm,
  type Reassigned,
  WhosePicker,
  clientsQuestion,
  reassigningOf,
  useAdvisors,
} from '../reassign/index.ts';
import { isDrafted, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const ROWS = 100;

/** The clients without an advisor, or of one of them, to be given to another. */
export default function ReassignPage() {
  const { t, say, count } = useWords();
  const { search, change } = useAddress();
  const own = useSession()?.caller.division ?? '';
  const [done, setDone] = useState<Reassigned>();
  const within = search.get('within') ?? own;
  const advisor = search.get('advisor') ?? undefined;
  const after = search.get('after') ?? undefined;
  const { place } = usePlace(within);
  const { choices, isCut, troubles } = useAdvisors(within);
  const filter = advisor === undefined ? { served: false } : { advisor };
  const asked = { within, filter, first: ROWS, after };
  const answer = useAnswer(clientsQuestion, asked) ?? NO_ANSWER;
  const listTroubles = allTroublesOf(answer);
  const lastSeen = useLastSeen(answer.data?.clients ?? undefined, listTroubles);
  const list = lastSeen.part;
  const clients = (list?.edges ?? []).flatMap(({ node }) => node ?? []);
  // What was typed stays to be seen, also where the clients cannot be shown just now.
  const isTyped = lastSeen.isMissing && isDrafted(reassigningOf(within, advisor));
  const next = list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <section className="reassign" aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={say({ zh: '转交救助对象', en: 'Reassign clients' })} />
      <p className="meaning">
        {say(MEANING)} {list && <Total total={list.totalCount} troubles={listTroubles} />}
      </p>
      <WhosePicker within={within} advisor={advisor} advisors={choices ?? []} />
      {isCut && <p className="note">{say(CUT)}</p>}
      <p role="status" className="done">
        {done && say(DONE, { count: count(done.count), name: done.name })}
      </p>
      <Troubles troubles={[...listTroubles, ...troubles]} />
      {lastSeen.isMissing && list !== undefined && <p className="note">{say(SEEN_BEFORE)}</p>}
      {clients.length === 0 && !isTyped ? (
        <p className="note">
          <NoRows isWaiting={answer.at === 0} isKnown={list != null} troubles={listTroubles} />
        </p>
      ) : (
        <ReassignForm
          key={`${within} ${advisor} ${after}`}
          within={within}
          from={advisor}
          clients={clients}
          advisors={choices}
          isMissing={lastSeen.isMissing}
          tell={setDone}
        />
      )}
      <nav className="turn" aria-label={t('nextPage')}>
        {after !== undefined && <Link href={change({ after: undefined })}>{t('firstPage')}</Link>}
        {next !== undefined && <Link href={change({ after: next })}>{t('nextPage')}</Link>}
      </nav>
    </section>
  );
}

const MEANING = {
  zh: '没有责任顾问的救助对象，或某一位顾问的救助对象，可一并转交给在当地服务的另一位顾问。',
  en: 'Clients without an advisor, or of one advisor, go together to another who serves where they live.',
};
const CUT = {
  zh: '顾问较多，未全部列出，请先选择街镇。',
  en: 'Not all advisors are listed; choose a street first.',
};
const SEEN_BEFORE = {
  zh: '以下为中断前所见；填写的内容已保留。',
  en: 'This is as seen before the outage; what you typed is kept.',
};
const DONE = { zh: '已转交 {count} 名救助对象给{name}。', en: '{count} clients are with {name} now.' };
