import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Heading } from '../frame/index.ts';
import { GrantCase } from '../grants/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { isDrafted, useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import {
  ClientCard,
  ClientConfirmations,
  type ClientOfPage,
  EndService,
  LastVisits,
  MoveHousehold,
  type MovedTo,
  RecordVisit,
  UnmaskClient,
  clientQuestion,
  recordingOf,
} from '../worklist/index.ts';

type Whole = Parameters<typeof ClientCard>[0]['whole'];

/** One client: masked until somebody says why not, what was found and what may help. */
export default function ClientPage() {
  const { id = '' } = useParams<{ id: string }>();
  return <Client key={id} id={id} />;
}

function Client({ id }: { readonly id: string }) {
  const { say, t, place: nameOf } = useWords();
  const caller = useSession()?.caller;
  const [whole, setWhole] = useState<Whole>();
  const [movedTo, setMovedTo] = useState<MovedTo>();
  const [hasEnded, setEnded] = useState(false);
  const answer = useAnswer(clientQuestion, { id }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const { part: client, isMissing } = useLastSeen(answer.data?.client ?? undefined, troubles);
  const isFound = client !== undefined || isMissing || answer.at === 0;
  const mayRecord = caller?.scopes.includes('visit.record') === true;
  // Whom somebody outside opened to themselves is not theirs to open to others.
  const mayGrant =
    caller?.scopes.includes('grant.give') === true && client?.division.code.startsWith(caller.division) === true;
  // Who has one community in charge has no other to move anybody to.
  const mayChange = caller?.scopes.includes('client.write') === true;
  const mayMove = mayChange && caller.division.length < COMMUNITY_DIGITS;
  // What was typed stays to be seen, also where no more may be recorded or the client cannot be shown just now.
  const isRecording = mayRecord && (client?.active === true || (answer.at > 0 && isDrafted(recordingOf(id))));
  return (
    <div className="client" aria-busy={answer.at === 0}>
      <Where id={id} division={client?.division.code} isWaiting={answer.at === 0} />
      <Heading
        text={isFound ? ((whole ?? client)?.name?.text ?? (isMissing ? say(CLIENT) : '\u00a0')) : t('notFound')}
      />
      <Troubles troubles={troubles} />
      {isMissing && client !== undefined && <p className="note">{say(SEEN_BEFORE)}</p>}
      {!isFound && <p>{say(MOVED_AWAY)}</p>}
      <p role="status" className="done">
        {movedTo && say(MOVED, { place: nameOf(movedTo.code, movedTo.name) })}
        {hasEnded && say(ENDED)}
      </p>
      <div className="client-parts">
        {client !== undefined && (
          <div>
            <ClientCard client={client} whole={whole} />
            <ClientConfirmations client={client} />
            <Unmasking id={id} isVisited={client.visitDueOn !== null} whole={whole} show={setWhole} />
            {client.active === true && mayGrant && <GrantCase client={id} />}
            {mayChange && <Service client={client} end={() => setEnded(true)} />}
            {client.household !== null && mayMove && <MoveHousehold household={client.household} tell={setMovedTo} />}
            <LastVisits client={id} />
          </div>
        )}
        {isRecording && <RecordVisit client={id} />}
        {client !== undefined && <Policies policies={client.policies} />}
      </div>
      {mayRecord && (
        <p>
          <Link href="/worklist">{say({ zh: '返回待访清单', en: 'Back to the worklist' })}</Link>
        </p>
      )}
    </div>
  );
}

type WhereProps = { readonly id: string; readonly division: string | undefined; readonly isWaiting: boolean };

/** Where the client lives now; the id says it only of who never moved, so it speaks while the record does not answer. */
function Where({ id, division, isWaiting }: WhereProps) {
  const { place } = usePlace(division ?? id.split('-')[0] ?? '');
  return <Breadcrumb place={isWaiting ? undefined : place} />;
}

type UnmaskingProps = {
  readonly id: string;
  readonly isVisited: boolean;
  readonly whole: Whole;
  readonly show: (whole: Whole) => void;
};

function Unmasking({ id, isVisited, whole, show }: UnmaskingProps) {
  const { say } = useWords();
  if (useSession()?.caller.scopes.includes('client.unmask') !== true) return null;
  if (whole === undefined) return <UnmaskClient client={id} isVisited={isVisited} show={show} />;
  return (
    <button type="button" className="plain" onClick={() => show(undefined)}>
      {say({ zh: '重新隐藏', en: 'Hide again' })}
    </button>
  );
}

/** Ends the service of who is served; leads to the form by which who is not is served again. */
function Service({ client, end }: { readonly client: ClientOfPage; readonly end: () => void }) {
  const { say } = useWords();
  if (client.active === true) {
    return <EndService client={client.id} since={client.servicePeriods?.[0]?.startedOn} done={end} />;
  }
  return (
    <p className="actions">
      <Link href={`/lists/ended-clients/${client.id}/reopen`}>{say({ zh: '恢复服务', en: 'Serve again' })}</Link>
    </p>
  );
}

const COMMUNITY_DIGITS = 12;
const ENDED = { zh: '服务已结束。', en: 'The service has ended.' };
const MOVED = { zh: '全户已迁入{place}。', en: 'The household is registered in {place} now.' };
const MOVED_AWAY = {
  zh: '该救助对象可能已迁往其他街镇，由那里查看和办理；如有疑问，请向区里查询。',
  en: 'The client may have moved to another street, which sees and keeps the record now. If in doubt, ask the district.',
};
const CLIENT = { zh: '救助对象', en: 'Client' };
const SEEN_BEFORE = { zh: '以下为中断前所见的内容。', en: 'What stands below was seen before the interruption.' };

type Policy = {
  readonly id: string;
  readonly title: string;
  readonly amount: string | null;
  readonly channel: string;
  readonly issuedBy: { readonly code: string; readonly name: string | null };
};

const FIRST = 8;

/** The nearest level's first; the rest on request. */
function Policies({ policies }: { readonly policies: readonly Policy[] | null }) {
  const { say, t, count } = useWords();
  const all = policies ?? [];
  return (
    <section aria-labelledby="policies">
      <h2 id="policies">
        {say({ zh: '可适用政策', en: 'Policies that fit' })}
        {policies !== null && <span className="beside">{t('total', { count: count(all.length) })}</span>}
      </h2>
      <PolicyList policies={all.slice(0, FIRST)} />
      {all.length > FIRST && (
        <details className="unmask">
          <summary>{t('seeAll')}</summary>
          <PolicyList policies={all.slice(FIRST)} />
        </details>
      )}
    </section>
  );
}

function PolicyList({ policies }: { readonly policies: readonly Policy[] }) {
  const { place } = useWords();
  return (
    <ul className="visits">
      {policies.map(({ id, title, amount, channel, issuedBy }) => (
        <li key={id}>
          <strong>{title}</strong> <span className="note">{place(issuedBy.code, issuedBy.name)}</span>
          <p className="note">{[amount, channel].filter((part) => part !== null).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}
