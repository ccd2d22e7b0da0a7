import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Exports } from '../export/index.ts';
import { Heading } from '../frame/index.ts';
import type { RosterLineKind } from '../generated/graphql.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { reportStates } from '../lists/index.ts';
import { NoRows, Troubles } from '../owners/index.ts';
import {
  DocumentDownload,
  LinesTable,
  type ReportOfPage,
  lineKinds,
  rosterLinesQuestion,
  rosterWorkbook,
} from '../roster-report/index.ts';
import { useWords } from '../words/index.ts';

const ROWS = 50;

/** One report as it was issued, with its lines page by page; the address keeps which of them are seen. */
export default function RosterReportPage() {
  const { id } = useParams<{ id: string }>();
  const speech = useWords();
  const { say, place } = speech;
  const { search, link } = useAddress();
  const kind = kindIn(search.get('kind'));
  const after = search.get('after') ?? undefined;
  const answer = useAnswer(rosterLinesQuestion, { id, kind, first: ROWS, after }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const report = answer.data?.rosterReport ?? undefined;
  const lines = report?.lines?.edges ?? undefined;
  const title = report
    ? `${say(TITLE)} ${place(report.division.code, report.division.name)} ${periodOf(report)}`
    : say(TITLE);
  return (
    <section className="details" aria-busy={answer.at === 0}>
      <div className="title-row">
        <Heading text={title} />
        {report && (
          <Exports title={title} answeredAt={answer.at} content={(tell) => rosterWorkbook(report, speech, tell)} />
        )}
      </div>
      {report && <Head report={report} />}
      <Troubles troubles={troubles} />
      {report && <Kinds report={report} shown={kind} />}
      {lines && lines.length > 0 ? (
        <LinesTable kind={kind} lines={lines} />
      ) : (
        <p className="note">
          {report?.roster === null ? (
            say(NO_LINES)
          ) : (
            <NoRows isWaiting={answer.at === 0} isKnown={lines !== undefined} troubles={troubles} />
          )}
        </p>
      )}
      <Turn next={report?.lines?.pageInfo.endCursor} hasNext={report?.lines?.pageInfo.hasNextPage === true} />
      <p>
        <Link href={link('/lists/roster-reports', { within: report?.division.code })}>
          {say({ zh: '返回清单', en: 'Back to the list' })}
        </Link>
      </p>
    </section>
  );
}

const TITLE = { zh: '名册报告', en: 'Roster report' };
const NO_LINES = {
  zh: '这份报告生成时只有人数，没有名单。',
  en: 'This report was issued with numbers alone, without lines.',
};

function kindIn(value: string | null): RosterLineKind {
  return value === 'JOINED' || value === 'LEFT' || value === 'CHANGED' ? value : 'ROSTER';
}

function periodOf({ from, until, month }: ReportOfPage): string {
  return month ?? `${from} – ${until}`;
}

/** What the report is, and that it is as it was issued. */
function Head({ report }: { readonly report: ReportOfPage }) {
  const { say, place, time } = useWords();
  const { issuer, version, state, issuedAt, receivedAt, digest } = report;
  const facts = [
    [{ zh: '报送单位', en: 'Issued by' }, place(issuer.code, issuer.name)],
    [{ zh: '版次', en: 'Version' }, String(version)],
    [{ zh: '状态', en: 'State' }, say(reportStates[state])],
    [{ zh: '生成时间', en: 'Issued' }, issuedAt === null ? '—' : time(issuedAt)],
    [{ zh: '市级收到', en: 'Received by the city' }, receivedAt === null ? '—' : time(receivedAt)],
    [{ zh: '校验值', en: 'SHA-256' }, digest ?? '—'],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([label, text]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd className="breaks">{text}</dd>
          </div>
        ))}
      </dl>
      {digest !== null && <DocumentDownload id={report.id} />}
    </>
  );
}

/** The ways to the lines of each kind, with how many there are. */
function Kinds({ report, shown }: { readonly report: ReportOfPage; readonly shown: RosterLineKind }) {
  const { say, count } = useWords();
  const { change } = useAddress();
  const { roster } = report;
  if (roster === null) return null;
  const many = { ROSTER: roster.filed, JOINED: roster.joined, LEFT: roster.left, CHANGED: roster.changed };
  return (
    <nav className="actions" aria-label={say({ zh: '名单', en: 'Lines' })}>
      {(['ROSTER', 'JOINED', 'LEFT', 'CHANGED'] as const).map((kind) => (
        <Link
          key={kind}
          href={change({ kind, after: undefined })}
          aria-current={kind === shown ? 'page' : undefined}
        >{`${say(lineKinds[kind])} ${count(many[kind])}`}</Link>
      ))}
    </nav>
  );
}

function Turn({ next, hasNext }: { readonly next: string | null | undefined; readonly hasNext: boolean }) {
  const { t } = useWords();
  const { change, search } = useAddress();
  return (
    <nav className="turn" aria-label={t('nextPage')}>
      {search.has('after') && <Link href={change({ after: undefined })}>{t('firstPage')}</Link>}
      {hasNext && next != null && <Link href={change({ after: next })}>{t('nextPage')}</Link>}
    </nav>
  );
}
