import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import type { EditedRecord } from '../edits/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';
import { listsOf } from './registry.ts';

type EditLinksProps = {
  readonly list: List;
  readonly record: EditedRecord;
  /** Else they stand in the row's own view. */
  readonly isFromList?: boolean;
};

/** The ways to a row's own view and to the forms that change it, for those who may; they keep the page of the list that one comes from. */
export function EditLinks({ list, record, isFromList = true }: EditLinksProps) {
  const { say } = useWords();
  const { link, search } = useAddress();
  const caller = useSession()?.caller;
  const edits = (list.edits ?? []).filter(({ isFor }) => caller !== undefined && isFor(caller, record));
  const hasDetails = list.details !== undefined && caller?.scopes.includes(list.details) === true;
  if (edits.length === 0 && !hasDetails) return null;
  return (
    <p className="actions">
      {hasDetails && isFromList && (
        <Link href={link(`/lists/${list.key}/${record.id}`, Object.fromEntries(search))}>
          {say({ zh: '全部信息', en: 'All of it' })}
        </Link>
      )}
      {edits.map(({ key, label }) => (
        <Link key={key} href={link(`/lists/${list.key}/${record.id}/${key}`, Object.fromEntries(search))}>
          {say(label)}
        </Link>
      ))}
    </p>
  );
}

/** The ways to the forms of a record that is shown in its own view; `list` is the key of the list that it stands in. */
export function EditLinksOf({ list: key, record }: { readonly list: string; readonly record: EditedRecord }) {
  const caller = useSession()?.caller;
  const list = caller && listsOf(caller).find((one) => one.key === key);
  return list && <EditLinks list={list} record={record} isFromList={false} />;
}
