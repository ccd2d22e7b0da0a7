import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { Heading } from '../frame/index.ts';
import { GrantCard, RevokeGrant, grantKinds, grantQuestion } from '../grants/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useWords } from '../words/index.ts';

/** One grant, and its end by who may revoke it. */
export default function GrantPage() {
  const { id = '' } = useParams<{ id: string }>();
  return <Grant key={id} id={id} />;
}

function Grant({ id }: { readonly id: string }) {
  const { say, t } = useWords();
  const [isRevoked, setRevoked] = useState(false);
  const answer = useAnswer(grantQuestion, { id }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const { part: grant, isMissing } = useLastSeen(answer.data?.grant ?? undefined, troubles);
  const isWaiting = answer.at === 0;
  const { place } = usePlace(grant?.division.code ?? id.split('-')[0] ?? '');
  const mayRevoke = grant?.availableActions.some(({ action }) => action === 'REVOKE') === true && !isRevoked;
  const kind = grant === undefined ? '\u00a0' : say(grantKinds[grant.kind]);
  return (
    <section className="edit" aria-busy={isWaiting}>
      <Breadcrumb place={isWaiting ? undefined : place} />
      <Heading text={grant !== undefined || isMissing || isWaiting ? kind : t('notFound')} />
      <Troubles troubles={troubles} />
      <p role="status" className="done">
        {isRevoked && say({ zh: '授权已撤回。', en: 'The grant is revoked.' })}
      </p>
      {grant !== undefined && <GrantCard grant={grant} />}
      {mayRevoke && <RevokeGrant grant={id} done={() => setRevoked(true)} />}
      <p>
        <Link href="/lists/grants">{say({ zh: '返回清单', en: 'Back to the list' })}</Link>
      </p>
    </section>
  );
}
