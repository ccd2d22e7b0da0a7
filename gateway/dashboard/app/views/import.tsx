import { useEffect } from 'react';
import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { Refusals } from '../forms/index.ts';
import { importKinds } from '../generated/import-kinds.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, areForbiddenParts, poll, useAnswer, useLastSeen } from '../graph/index.ts';
import {
  ChooseFile,
  type ImportOfPage,
  ImportReport,
  type KindOfPage,
  RunImport,
  Template,
  importKindQuestion,
  importQuestion,
  useUpload,
} from '../imports/index.ts';
import { importedListsOf } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

/** A file of rows is checked and has effect: the address names the import, so that it can be gone on with. */
export default function ImportPage() {
  const { kind: name } = useParams<{ kind: string }>();
  const { say, t } = useWords();
  const { search, link } = useAddress();
  const caller = useSession()?.caller;
  const id = search.get('import') ?? undefined;
  const list = caller && importedListsOf(caller).find(({ importedAs }) => importedAs === name);
  const answer = useAnswer(importQuestion, id === undefined ? undefined : { id }) ?? NO_ANSWER;
  const one = answer.data?.import ?? undefined;
  const within = one?.division.code ?? search.get('within') ?? caller?.division ?? '';
  const kindAnswer = useAnswer(importKindQuestion, list && { within, name }) ?? NO_ANSWER;
  const troubles = [...allTroublesOf(answer), ...allTroublesOf(kindAnswer)];
  const { part: kind } = useLastSeen(kindAnswer.data?.importKind ?? undefined, troubles);
  const { place } = usePlace(within);
  useFollowed(one);
  if (list === undefined || (one !== undefined && one.kind !== name)) return <Heading text={t('notFound')} />;
  const words = importKinds[list.importedAs];
  const isElsewhere = caller !== undefined && id === undefined && areForbiddenParts(allTroublesOf(kindAnswer));
  return (
    <section className="import" aria-busy={kindAnswer.at === 0}>
      <Breadcrumb place={place} />
      <Heading text={say({ zh: `导入${words.zh}`, en: `Import: ${words.en}` })} />
      {isElsewhere ? <Elsewhere name={name} own={caller.division} /> : <Troubles troubles={troubles} />}
      {kindAnswer.data?.importKind === null && troubles.length === 0 && <p className="wrong">{say(NOT_THERE)}</p>}
      {kind !== undefined && (id === undefined || one !== undefined) && (
        <Importing kind={kind} name={name} within={within} one={one} />
      )}
      <p>
        <Link href={link(`/lists/${list.key}`, { within })}>{say({ zh: '返回清单', en: 'Back to the list' })}</Link>
        {' · '}
        <Link href={link('/lists/imports', { within })}>{say({ zh: '导入记录', en: 'Imports so far' })}</Link>
      </p>
    </section>
  );
}

/** A link led to a division that is not the caller's. */
function Elsewhere({ name, own }: { readonly name: string; readonly own: string }) {
  const { say } = useWords();
  const { link } = useAddress();
  return (
    <p className="wrong" role="status">
      {say(NOT_HERE)} <Link href={link(`/imports/${name}`, { within: own })}>{say(AT_HOME)}</Link>
    </p>
  );
}

type ImportingProps = {
  readonly kind: KindOfPage;
  readonly name: string;
  readonly within: string;
  readonly one: ImportOfPage | undefined;
};

function Importing({ kind, name, within, one }: ImportingProps) {
  const { say, t, count, place: nameOf } = useWords();
  const { go, link } = useAddress();
  const { place } = usePlace(within);
  const upload = useUpload({ division: within, kind: name, begun: one }, (id) =>
    go(`/imports/${name}`, { within, import: id }),
  );
  const { sent, isSending, isBroken, refusals } = upload;
  const isOtherFile = refusals.some(({ code }) => code === 'KEY_REUSED');
  const isStaging = one === undefined || one.state === 'STAGING';
  const lacksRows = one === undefined || one.staged < one.rows;
  const isEnded = one !== undefined && (one.state === 'CHECKED' || one.state === 'DONE');
  const progress = progressOf(one, sent);
  return (
    <>
      {one === undefined && (
        <p className="meaning">
          {say(MEANING)} {t('within', { place: nameOf(within, place?.name) })}
        </p>
      )}
      {one === undefined && <Template kind={kind} />}
      {one !== undefined && isStaging && lacksRows && !isSending && (
        <p className="note">{say(GO_ON, { staged: count(one.staged), rows: count(one.rows) })}</p>
      )}
      {isStaging && (lacksRows || isSending) && (
        <ChooseFile kind={kind} begun={one} isSending={isSending} send={(file) => void upload.send(file)} />
      )}
      {isOtherFile ? <p className="wrong">{say(OTHER_FILE)}</p> : <Refusals refusals={refusals} />}
      {isBroken && <p className="wrong">{say(BROKEN)}</p>}
      <div role="status">
        {progress !== undefined && (
          <p className="progress">
            {say(progress.words, { done: count(progress.done), rows: count(progress.rows) })}
            <progress aria-label={say(PROGRESS)} value={progress.done} max={progress.rows} />
          </p>
        )}
      </div>
      {isEnded && <ImportReport one={one} kind={kind} />}
      {one !== undefined && (one.state === 'CHECKED' || (isStaging && !lacksRows && !isSending)) && (
        <RunImport key={one.version} one={one} />
      )}
      {isEnded && (
        <p>
          <Link href={link(`/imports/${name}`, { within })}>
            {say({ zh: '导入另一个文件', en: 'Import another file' })}
          </Link>
        </p>
      )}
    </>
  );
}

const EVERY_MS = 1_000;

/** While the owner is at work on it, how far it is. */
function useFollowed(one: ImportOfPage | undefined): void {
  const id = one !== undefined && isAtWork(one) ? one.id : undefined;
  useEffect(() => {
    if (id === undefined) return undefined;
    const timer = setInterval(() => void poll({ document: importQuestion, variables: { id } }), EVERY_MS);
    return () => clearInterval(timer);
  }, [id]);
}

function isAtWork({ state }: ImportOfPage): boolean {
  return state === 'CHECKING' || state === 'RUNNING';
}

function progressOf(one: ImportOfPage | undefined, sent: number | undefined) {
  if (one === undefined) return undefined;
  if (isAtWork(one)) return { words: one.state === 'RUNNING' ? RUNNING : CHECKING, done: one.handled, rows: one.rows };
  return sent === undefined ? undefined : { words: SENDING, done: sent, rows: one.rows };
}

const MEANING = {
  zh: '按模板填写，一行一条。先检查并给出逐行报告，确认后才导入。',
  en: 'Fill in the template, a row a record. It is checked and reported on row by row, and imported once you say so.',
};
const NOT_HERE = {
  zh: '您只能为本级和下辖区划导入，不能为这个区划导入。',
  en: 'You import for your own division and what lies beneath it, and not for this one.',
};
const AT_HOME = { zh: '改为本级导入', en: 'Import for the own division' };
const NOT_THERE = {
  zh: '该区划的系统版本较旧，还不能导入这类记录，请联系其管理员升级。',
  en: 'The instance of this division is older and imports none of these yet. Ask its operators to upgrade it.',
};
const GO_ON = {
  zh: '上次上传中断，已上传 {staged} / {rows} 行。请选择同一个文件继续。',
  en: 'The upload broke off after {staged} of {rows} rows. Choose the same file to go on.',
};
const OTHER_FILE = {
  zh: '所选文件与这次导入已上传的内容不同，请选择原来的文件，或重新开始导入。',
  en: 'This file says something else than the one that was being uploaded. Choose that one, or begin a new import.',
};
const BROKEN = {
  zh: '网络中断，上传没有完成。已上传的部分保留，请再次点击上传。',
  en: 'The connection broke before all was uploaded. What was sent is kept; press the button again to go on.',
};
const PROGRESS = { zh: '进度', en: 'Progress' };
const SENDING = { zh: '已上传 {done} / {rows} 行', en: '{done} of {rows} rows uploaded' };
const CHECKING = { zh: '正在检查：{done} / {rows} 行', en: 'Checking: {done} of {rows} rows' };
const RUNNING = { zh: '正在导入：{done} / {rows} 行', en: 'Importing: {done} of {rows} rows' };
