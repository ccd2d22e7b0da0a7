import { CellContent } from '../lists/index.ts';
import { clientCategories, identityDocuments, useWords, wordsOf } from '../words/index.ts';
import type { ClientOfPage } from './client-question.ts';
import { Fact } from './fact.tsx';

/** Values of a client that were shown whole, for as long as this page is open. */
export type WholeValues = {
  readonly name: { readonly text: string } | null;
  readonly identityNumber: { readonly text: string } | null;
  readonly phone: { readonly text: string } | null;
  readonly address: { readonly text: string } | null;
};

type ClientCardProps = { readonly client: ClientOfPage; readonly whole: WholeValues | undefined };

/** Who the client is, masked until shown whole, and how things stand. */
export function ClientCard({ client, whole }: ClientCardProps) {
  const { say, place } = useWords();
  const { name, identityNumber, phone, address } = whole ?? client;
  const { identityDocument, noDocumentReason, category, categorySince, birthYear, lastVisitedOn, visitDueOn, advisor } =
    client;
  const service = client.servicePeriods?.[0];
  const move = client.household?.moves?.[0];
  return (
    <dl className="facts" data-whole={whole !== undefined}>
      <Fact label={say({ zh: '姓名', en: 'Name' })}>{name?.text ?? '—'}</Fact>
      <Fact label={say({ zh: '证件号码', en: 'Document number' })}>
        {identityDocument?.kind !== 'NONE' && (identityNumber?.text ?? '—')}{' '}
        {identityDocument !== null && (
          <span className="note">
            {say(identityDocuments[identityDocument.kind])} {noDocumentReason}
          </span>
        )}
      </Fact>
      <Fact label={say({ zh: '联系电话', en: 'Phone' })}>{phone?.text ?? '—'}</Fact>
      <Fact label={say({ zh: '住址', en: 'Address' })}>{address?.text ?? '—'}</Fact>
      <Fact label={say({ zh: '家庭备注', en: 'Remarks on the household' })}>{client.household?.remarks ?? '—'}</Fact>
      <Fact label={say({ zh: '所在居村', en: 'Community' })}>
        {place(client.division.code, client.division.name)}
        {move !== undefined && (
          <span className="beside">
            {say(MOVED, { day: move.movedOn, from: place(move.from.code, move.from.name) })}
          </span>
        )}
      </Fact>
      <Fact label={say({ zh: '出生年', en: 'Born' })}>{birthYear ?? '—'}</Fact>
      <Fact label={say({ zh: '类别', en: 'Category' })}>
        {category === null ? '—' : say(wordsOf(clientCategories, category))}
        {categorySince !== null && (
          <span className="beside">{say({ zh: `自 ${categorySince}`, en: `since ${categorySince}` })}</span>
        )}
      </Fact>
      {client.active === false && service?.endedOn != null && (
        <Fact label={say({ zh: '服务', en: 'Service' })}>
          <strong>{say(ENDED, { day: service.endedOn })}</strong>
          <span className="beside">{service.endReason}</span>
        </Fact>
      )}
      <Fact label={say({ zh: '责任顾问', en: 'Advisor' })}>{advisor?.name ?? '—'}</Fact>
      <Fact label={say({ zh: '最近走访', en: 'Last visit' })}>
        {lastVisitedOn ?? say({ zh: '尚无', en: 'none yet' })}
      </Fact>
      <Fact label={say({ zh: '应访期限', en: 'Due by' })}>
        <CellContent cell={{ dueOn: visitDueOn }} />
      </Fact>
    </dl>
  );
}

const ENDED = { zh: '已于 {day} 结束', en: 'ended on {day}' };
const MOVED = { zh: '{day} 由{from}迁入', en: 'moved from {from} on {day}' };
