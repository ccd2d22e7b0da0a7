import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { ClientCard, LastVisits, RecordVisit, UnmaskClient, clientQuestion } from '../worklist/index.ts';

type Whole = Parameters<typeof ClientCard>[0]['whole'];

/** One client: masked until somebody says why not, what was found and what may help. */
export default function ClientPage() {
  const { id = '' } = useParams<{ id: string }>();
  return <Client key={id} id={id} />;
}

function Client({ id }: { readonly id: string }) {
  const { say, t } = useWords();
  const scopes = useSession()?.caller.scopes ?? [];
  const [whole, setWhole] = useState<Whole>();
  const answer = useAnswer(clientQuestion, { id }) ?? NO_ANSWER;
  const client = answer.data?.client ?? undefined;
  const { place } = usePlace(id.split('-')[0] ?? '');
  const heading = client === undefined && answer.at > 0 ? t('notFound') : (whole ?? client)?.name?.text;
  return (
    <div className="client" aria-busy={answer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={heading ?? '\u00a0'} />
      <Troubles troubles={allTroublesOf(answer)} />
      {client !== undefined && (
        <div className="client-parts">
          <div>
            <ClientCard client={client} whole={whole} />
            {scopes.includes('client.unmask') &&
              (whole === undefined ? (
                <UnmaskClient client={id} show={setWhole} />
              ) : (
                <button type="button" className="plain" onClick={() => setWhole(undefined)}>
                  {say({ zh: '重新隐藏', en: 'Hide again' })}
                </button>
              ))}
            <LastVisits visits={client.visits} />
            <Policies policies={client.policies} />
          </div>
          {scopes.includes('visit.record') && client.active === true && <RecordVisit client={id} />}
        </div>
      )}
      {scopes.includes('visit.record') && (
        <p>
          <Link href="/worklist">{say({ zh: '返回待访清单', en: 'Back to the worklist' })}</Link>
        </p>
      )}
    </div>
  );
}

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
