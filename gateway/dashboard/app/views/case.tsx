import { Link, useParams } from 'wouter';
import { Heading } from '../frame/index.ts';
import { GrantedCard, GrantedVisits, grantedQuestion } from '../grants/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { useWords } from '../words/index.ts';

/** One client as a case worker is shown them: what was granted, why, until when, and nothing else. */
export default function CasePage() {
  const { id = '' } = useParams<{ id: string }>();
  const { say } = useWords();
  const answer = useAnswer(grantedQuestion, { id }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  // What was seen before is not shown again while it cannot be known whether it is still granted.
  const client = answer.data?.grantedClient ?? undefined;
  const isWaiting = answer.at === 0;
  const isClosed = client === undefined && !isWaiting && troubles.length === 0;
  return (
    <section className="edit" aria-busy={isWaiting}>
      <Heading
        text={isClosed ? say({ zh: '个案未开放', en: 'This case is not open' }) : say({ zh: '个案', en: 'Case' })}
      />
      <Troubles troubles={troubles} />
      {isClosed && <p>{say(CLOSED)}</p>}
      {client !== undefined && (
        <>
          <p className="meaning">{say(MEANING)}</p>
          <GrantedCard client={client} />
          <GrantedVisits client={client} />
        </>
      )}
      <p>
        <Link href="/cases">{say({ zh: '返回我的个案', en: 'Back to my cases' })}</Link>
      </p>
    </section>
  );
}

const CLOSED = {
  zh: '该授权已到期、已撤回、尚未开始，或不是授权给您的。如仍需了解情况，请联系救助对象所在的街镇或区。',
  en: 'The grant is over, was revoked, has not begun, or is not yours. If you still need it, ask the client’s street or district.',
};
const MEANING = {
  zh: '以下仅为授权您查看的内容，每次查看均留痕，请勿用于其他用途。',
  en: 'What follows is what you were granted to see. Each look stands in the trail; use it for this purpose alone.',
};
