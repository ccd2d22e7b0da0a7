import { useEffect, useRef, useState } from 'react';
import { isDrafted, useSession } from '../session/index.ts';
import { needs, useWords, visitModes, wordsOf } from '../words/index.ts';
import type { VisitOfPage } from './visits-question.ts';
import { CorrectVisit, correctionOf } from './correct-visit.tsx';
import { Fact } from './fact.tsx';
import { ShowPhoto } from './show-photo.tsx';
import { WithdrawVisit, withdrawalOf } from './withdraw-visit.tsx';

export type Changed = { readonly how: 'corrected' | 'withdrawn'; readonly day: string };

type VisitItemProps = { readonly visit: VisitOfPage; readonly tell: (changed: Changed) => void };

/** One visit, which opens to all that it says; its author corrects and withdraws it. */
export function VisitItem({ visit, tell }: VisitItemProps) {
  const { say } = useWords();
  const caller = useSession()?.caller;
  const isOwn = caller?.scopes.includes('visit.record') === true && authorsOf(visit).includes(caller.subject);
  return (
    <li data-visit={visit.id}>
      <strong>
        {visit.visitedOn} {visit.time}
      </strong>{' '}
      {say(visitModes[visit.mode])}
      <p className="typed">{visit.summary}</p>
      {visit.nextStep !== null && (
        <p className="note">
          {say({ zh: '下一步：', en: 'Next: ' })}
          {visit.nextStep} {visit.nextStepOn}
        </p>
      )}
      <VisitDetails visit={visit} />
      {isOwn && <Change visit={visit} tell={tell} />}
    </li>
  );
}

/** Who wrote any of its versions: a visit that another person corrected remains its author's own. */
function authorsOf({ recordedBy, earlierVersions }: VisitOfPage): string[] {
  return [recordedBy, ...(earlierVersions ?? []).map((version) => version.recordedBy)];
}

function VisitDetails({ visit }: { readonly visit: VisitOfPage }) {
  const { say, time } = useWords();
  const maySee = useSession()?.caller.scopes.includes('client.unmask') === true;
  const { place, companions, change, nextStep, nextStepOn, recordedBy, recordedAt } = visit;
  return (
    <details className="unmask">
      <summary>{say({ zh: '全部内容', en: 'All it says' })}</summary>
      <dl className="facts">
        <Fact label={say({ zh: '发现的需求', en: 'Needs found' })}>
          {visit.needs?.map((need) => say(wordsOf(needs, need))).join(say({ zh: '、', en: ', ' })) || '—'}
        </Fact>
        <Fact label={say({ zh: '变化', en: 'Change' })}>{change ?? '—'}</Fact>
        <Fact label={say({ zh: '地点', en: 'Place' })}>{place ?? '—'}</Fact>
        <Fact label={say({ zh: '在场人', en: 'Who was there' })}>
          {companions?.join(say({ zh: '、', en: ', ' })) || '—'}
        </Fact>
        <Fact label={say({ zh: '下一步', en: 'Next step' })}>
          {nextStep ?? '—'} {nextStepOn}
        </Fact>
        <Fact label={say({ zh: '记录', en: 'Recorded' })}>
          {recordedBy}
          <span className="beside">{time(recordedAt)}</span>
        </Fact>
      </dl>
      {maySee &&
        visit.photos?.map(({ id }, i) => <ShowPhoto key={id} photo={id} number={i + 1} day={visit.visitedOn} />)}
    </details>
  );
}

/** A form with a draft is open: what was typed is to be seen. */
function Change({ visit, tell }: VisitItemProps) {
  const { say } = useWords();
  const [open, setOpen] = useState<'correct' | 'withdraw' | undefined>(() => draftedFor(visit.id));
  const actions = useFocusBack(open);
  const close = (): void => setOpen(undefined);
  const done = (how: Changed['how']) => () => {
    close();
    tell({ how, day: visit.visitedOn });
  };
  if (open === 'correct') return <CorrectVisit visit={visit} done={done('corrected')} close={close} />;
  if (open === 'withdraw') return <WithdrawVisit visit={visit} done={done('withdrawn')} close={close} />;
  return (
    <p className="actions" ref={actions}>
      <button type="button" className="plain" onClick={() => setOpen('correct')}>
        {say({ zh: '更正', en: 'Correct' })}
        <span className="hidden"> {visit.visitedOn}</span>
      </button>
      <button type="button" className="plain" onClick={() => setOpen('withdraw')}>
        {say({ zh: '撤回', en: 'Withdraw' })}
        <span className="hidden"> {visit.visitedOn}</span>
      </button>
    </p>
  );
}

/** The form that had the focus is gone: its button has it again. */
function useFocusBack(open: string | undefined) {
  const actions = useRef<HTMLParagraphElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== undefined && open === undefined) actions.current?.querySelector('button')?.focus();
    before.current = open;
  }, [open]);
  return actions;
}

function draftedFor(visit: string): 'correct' | 'withdraw' | undefined {
  if (isDrafted(correctionOf(visit))) return 'correct';
  return isDrafted(withdrawalOf(visit)) ? 'withdraw' : undefined;
}
