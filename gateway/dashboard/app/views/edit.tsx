import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useAddress } from '../address/index.ts';
import { type Edit, EditForm, Said } from '../edits/index.ts';
import { Heading } from '../frame/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer, useLastSeen } from '../graph/index.ts';
import { type List, listsOf } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
import { Breadcrumb, usePlace } from '../place/index.ts';
import { type CallerOfPage, useSession } from '../session/index.ts';
import { type Words, useWords } from '../words/index.ts';

/** A form that changes one row of a list. */
export default function EditPage() {
  const { key, id = '', edit: act } = useParams<{ key: string; id: string; edit: string }>();
  const { t } = useWords();
  const caller = useSession()?.caller;
  const list = caller && listsOf(caller).find((one) => one.key === key);
  const edit = [...(list?.edits ?? []), ...(list?.adds ?? [])].find((one) => one.key === act);
  if (caller === undefined || list === undefined || edit === undefined) return <Heading text={t('notFound')} />;
  return <Editing key={`${key} ${id} ${act}`} list={list} edit={edit} id={id} caller={caller} />;
}

type EditingProps = {
  readonly list: List;
  readonly edit: Edit;
  readonly id: string;
  readonly caller: CallerOfPage;
};

function Editing({ list, edit, id, caller }: EditingProps) {
  const { say, t } = useWords();
  const { link, search } = useAddress();
  const [saved, setSaved] = useState<{ readonly ok: unknown }>();
  const isSaved = saved !== undefined;
  const answer = useAnswer(edit.document, { id }) ?? NO_ANSWER;
  const troubles = allTroublesOf(answer);
  const { part, isMissing } = useLastSeen(answer.data && edit.row(id, answer.data), troubles);
  const row = part !== undefined && edit.isFor(caller, part.record) ? part : undefined;
  const { place } = usePlace(part?.record.division ?? caller.division);
  const Form = edit.Form ?? EditForm;
  const isWaiting = answer.at === 0;
  const isFound = row !== undefined || isSaved || isMissing || isWaiting;
  return (
    <section className="edit" aria-busy={isWaiting}>
      <Breadcrumb place={place} />
      <Heading text={isFound ? `${say(edit.label)} ${part?.title ?? ''}` : t('notFound')} />
      <Troubles troubles={troubles} />
      {row !== undefined && !isSaved && (
        <>
          <p className="meaning">{say(edit.meaning)}</p>
          <Notes notes={row.notes} />
          <Form edit={edit} id={id} row={row} done={(ok) => setSaved({ ok })} />
        </>
      )}
      {isSaved && <Saved words={edit.saved} told={edit.tells?.(saved.ok)} />}
      {isSaved && part !== undefined && (
        <>
          <Notes notes={part.notes} />
          <Said fields={edit.fields} says={part.fields} />
        </>
      )}
      <p>
        <Link href={link(`/lists/${list.key}`, Object.fromEntries(search))}>
          {say({ zh: '返回清单', en: 'Back to the list' })}
        </Link>
      </p>
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly Words[] }) {
  const { say } = useWords();
  return notes.map((note) => (
    <p key={note.en} className="note">
      {say(note)}
    </p>
  ));
}

type SavedProps = { readonly words?: Words | undefined; readonly told: Words | undefined };

/** The form that was sent from is gone: the focus goes to what became of it. */
function Saved({ words = { zh: '已保存。', en: 'Saved.' }, told }: SavedProps) {
  const { say } = useWords();
  const saved = useRef<HTMLParagraphElement>(null);
  useEffect(() => saved.current?.focus(), []);
  return (
    <p ref={saved} className="done" role="status" tabIndex={-1}>
      {say(words)}
      {told !== undefined && ` ${say(told)}`}
    </p>
  );
}
