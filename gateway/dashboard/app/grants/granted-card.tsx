import { needs, useWords, visitModes, wordsOf } from '../words/index.ts';
import { Fact } from '../worklist/index.ts';
import { lastDayOf } from './grant-words.ts';
import type { GrantedClientOfPage } from './granted-question.ts';

type GrantedProps = { readonly client: GrantedClientOfPage };

/** Why and until when a client is open, and the facts that were granted of them. */
export function GrantedCard({ client }: GrantedProps) {
  const { say, place, count } = useWords();
  const { fields, purpose, caseReference, division, endsAt } = client;
  return (
    <dl className="facts">
      <Fact label={say({ zh: '用途', en: 'Purpose' })}>{purpose}</Fact>
      <Fact label={say({ zh: '个案编号', en: 'Case' })}>{caseReference ?? '—'}</Fact>
      <Fact label={say({ zh: '授权最后一天', en: 'Last day' })}>
        <strong>{lastDayOf(endsAt)}</strong>
      </Fact>
      <Fact label={say({ zh: '授权时所在居村', en: 'Community when it was granted' })}>
        {place(division.code, division.name)}
      </Fact>
      {fields.includes('CONTACT') && (
        <>
          <Fact label={say({ zh: '姓名', en: 'Name' })}>{client.name?.text ?? '—'}</Fact>
          <Fact label={say({ zh: '联系电话', en: 'Phone' })}>{client.phone?.text ?? '—'}</Fact>
          <Fact label={say({ zh: '住址', en: 'Address' })}>{client.address?.text ?? '—'}</Fact>
        </>
      )}
      {fields.includes('MEMBERS') && (
        <Fact label={say({ zh: '家庭中受助人数', en: 'Served in the household' })}>
          {client.members === null ? '—' : count(client.members)}
        </Fact>
      )}
      {fields.includes('NEEDS') && (
        <Fact label={say({ zh: '需求', en: 'Needs' })}>
          {client.needs?.map((need) => say(wordsOf(needs, need))).join(say({ zh: '、', en: ', ' })) || '—'}
        </Fact>
      )}
    </dl>
  );
}

/** The visits, where they were granted. */
export function GrantedVisits({ client: { fields, visits } }: GrantedProps) {
  const { say, t } = useWords();
  if (!fields.includes('VISITS')) return null;
  return (
    <section aria-labelledby="granted-visits">
      <h2 id="granted-visits">{say({ zh: '走访记录', en: 'Visits' })}</h2>
      {(visits === null || visits.length === 0) && <p className="note">{t(visits === null ? 'missing' : 'nothing')}</p>}
      <ol className="visits">
        {visits?.map((visit, index) => (
          <li key={index}>
            <strong>{visit.visitedOn}</strong> {say(visitModes[visit.mode])}
            <p className="typed">{visit.summary}</p>
            {visit.nextStep !== null && (
              <p className="note">
                {say({ zh: '下一步：', en: 'Next: ' })}
                {visit.nextStep}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
