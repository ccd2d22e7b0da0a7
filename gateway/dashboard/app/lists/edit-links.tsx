import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import type { EditedRecord } from '../edits/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';

type EditLinksProps = { readonly list: List; readonly record: EditedRecord };

/** The ways to the forms that change a row, for those who may; they keep the page of the list that one comes from. */
export function EditLinks({ list, record }: EditLinksProps) {
  const { say } = useWords();
  const { link, search } = useAddress();
  const caller = useSession()?.caller;
  const edits = (list.edits ?? []).filter(({ isFor }) => caller !== undefined && isFor(caller, record));
  if (edits.length === 0) return null;
  return (
    <p className="actions">
      {edits.map(({ key, label }) => (
        <Link key={key} href={link(`/lists/${list.key}/${record.id}/${key}`, Object.fromEntries(search))}>
          {say(label)}
        </Link>
      ))}
    </p>
  );
}
