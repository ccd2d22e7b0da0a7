import { Link } from 'wouter';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { Fact } from '../worklist/index.ts';
import type { GrantOfPage } from './grant-question.ts';
import { consentForms, consentGivers, grantEnds, grantFields, lastDayOf } from './grant-words.ts';

/** To whom what is open, why, by whom, and what became of it. */
export function GrantCard({ grant }: { readonly grant: GrantOfPage }) {
  const { say, place, timeAndDay } = useWords();
  const { subject, staffOf, fields, purpose, caseReference, division, giverDivision, kind } = grant;
  const grantee = [subject, staffOf && say(STAFF_OF, { place: place(staffOf.code, staffOf.name) })];
  return (
    <dl className="facts">
      <Fact label={say({ zh: '救助对象', en: 'Client' })}>
        <ClientOf grant={grant} />
        <span className="beside">{place(division.code, division.name)}</span>
      </Fact>
      <Fact label={say({ zh: '被授权人', en: 'Granted to' })}>
        {grantee.filter((one) => one !== null).join(say({ zh: '，', en: ', ' }))}
      </Fact>
      <Fact label={say({ zh: '授权内容', en: 'What is open' })}>
        {fields.map((field) => say(grantFields[field])).join(say({ zh: '、', en: ', ' }))}
      </Fact>
      <Fact label={say({ zh: '用途', en: 'Purpose' })}>{purpose}</Fact>
      {kind === 'CASE' && (
        <>
          <Fact label={say({ zh: '个案编号', en: 'Case' })}>{caseReference ?? '—'}</Fact>
          <Fact label={say({ zh: '当事人同意', en: 'Consent' })}>
            <Consent grant={grant} />
          </Fact>
        </>
      )}
      <Fact label={say({ zh: '期限', en: 'Open' })}>
        {say(FROM_UNTIL, {
          from: timeAndDay(grant.startsAt),
          until: kind === 'CASE' ? lastDayOf(grant.endsAt) : timeAndDay(grant.endsAt),
        })}
      </Fact>
      <Fact label={say({ zh: '授权', en: 'Given' })}>
        {grant.givenBy}
        <span className="beside">
          {place(giverDivision.code, giverDivision.name)} {timeAndDay(grant.givenAt)}
        </span>
      </Fact>
      <Ended grant={grant} />
    </dl>
  );
}

/** Who sees no more of the client than that it was opened has no page of it to go to. */
function ClientOf({ grant: { client, division } }: { readonly grant: GrantOfPage }) {
  const { say } = useWords();
  const caller = useSession()?.caller;
  const isSeen = caller?.scopes.includes('client.read') === true && division.code.startsWith(caller.division);
  return isSeen ? (
    <Link href={`/clients/${client.id}`}>{say({ zh: '查看档案', en: 'see the record' })}</Link>
  ) : (
    client.id
  );
}

function Consent({ grant: { consentOn, consentBy, consentForm } }: { readonly grant: GrantOfPage }) {
  const { say } = useWords();
  const said = [consentBy && say(consentGivers[consentBy]), consentForm && say(consentForms[consentForm])];
  return [consentOn, ...said].filter((one) => one !== null).join(' ');
}

function Ended({ grant: { endedAt, endedAs, endedBy, endReason } }: { readonly grant: GrantOfPage }) {
  const { say, timeAndDay } = useWords();
  if (endedAt === null) return null;
  return (
    <Fact label={say({ zh: '结束', en: 'Ended' })}>
      <strong>{endedAs && say(grantEnds[endedAs])}</strong> {endReason}
      <span className="beside">
        {endedBy} {timeAndDay(endedAt)}
      </span>
    </Fact>
  );
}

const STAFF_OF = { zh: '{place}的个案工作者', en: 'case workers of {place}' };
const FROM_UNTIL = { zh: '{from} 至 {until}', en: '{from} to {until}' };
