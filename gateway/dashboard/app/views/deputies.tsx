import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { DeputiesTable, NameDeputy, deputiesQuestion } from '../deputies/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { NoRows, Troubles } from '../owners/index.ts';
import { useSession } from '../session/index.ts';
import { type Words, useWords } from '../words/index.ts';

type Done = { readonly words: Words; readonly subject: string };

/** Who decides in the place of the reader's own authority, and until when. */
export default function DeputiesPage() {
  const { say } = useWords();
  const authority = useSession()?.caller.division ?? '';
  const [done, setDone] = useState<Done>();
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was used is gone, or its form is empty again.
  useEffect(() => void (done && said.current?.focus()), [done]);
  const answer = useAnswer(deputiesQuestion, { authority }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const { part: rows } = useLastSeen(answer.data?.deputies ?? undefined, troubles);
  return (
    <section className="deputies" aria-busy={answer.at === 0}>
      <Heading text={say({ zh: '代理人', en: 'Deputies' })} />
      <p className="meaning">{say(MEANING)}</p>
      <NameDeputy authority={authority} done={(subject) => setDone({ words: NAMED, subject })} />
      <p ref={said} role="status" className="done" tabIndex={-1}>
        {done && say(done.words, { subject: done.subject })}
      </p>
      <h2>{say({ zh: '已指定的代理人', en: 'Named so far' })}</h2>
      <Troubles troubles={troubles} />
      {rows === undefined || rows.length === 0 ? (
        <p className="note">
          <NoRows isWaiting={answer.at === 0} isKnown={rows !== undefined} troubles={troubles} />
        </p>
      ) : (
        <DeputiesTable rows={rows} ended={(subject) => setDone({ words: ENDED, subject })} />
      )}
      <p>
        <Link href="/filings">{say({ zh: '返回备案办理', en: 'Back to the filings' })}</Link>
      </p>
    </section>
  );
}

const MEANING = {
  zh: '代理人代本单位办理备案，至截止日期（含当日）止；办理情况记在代理人本人账号名下。',
  en: 'A deputy decides filings in your place up to and including the last day. The audit trail names the deputy’s own account.',
};
const NAMED = { zh: '已指定 {subject}。', en: '{subject} is a deputy now.' };
const ENDED = { zh: '已终止 {subject} 的代理。', en: '{subject} is a deputy no longer.' };
