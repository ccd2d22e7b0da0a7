import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import type { EditFormProps } from '../edits/index.ts';
import { Conflict, Refusals, WriteForm, useField, useWrite } from '../forms/index.ts';
import { type Words, useWords } from '../words/index.ts';

/** What policy has every station publish, besides its name. */
const MUST_SAY: readonly (readonly [name: string, label: Words])[] = [
  ['serviceHours', { zh: '服务时间', en: 'Hours' }],
  ['address', { zh: '地址', en: 'Address' }],
  ['phone', { zh: '电话', en: 'Phone' }],
  ['onlineChannels', { zh: '网络渠道', en: 'Online' }],
];

/** Publishes a station; what it must say stands there, with what lacks at its place. */
export function PublishStationForm({ edit, id, row, done }: EditFormProps) {
  const { say } = useWords();
  const { link, search } = useAddress();
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id} ${row.version}`,
    basis: { version: row.version, fields: {} },
    inputOf: (_, idempotencyKey, basis) => ({ station: id, version: basis.version, idempotencyKey }),
    done,
  });
  return (
    <>
      <WriteForm write={write} submit={say({ zh: '公布', en: 'Publish' })}>
        <dl className="facts">
          {MUST_SAY.map(([name, label]) => (
            <Said key={name} name={name} label={label} isLacking={row.lacking.includes(name)} />
          ))}
        </dl>
      </WriteForm>
      <Conflict write={write} />
      {row.lacking.length > 0 && (
        <p>
          <Link href={link(`/lists/stations/${id}/change`, Object.fromEntries(search))}>
            {say({ zh: '去补充', en: 'Fill it in' })}
          </Link>
        </p>
      )}
    </>
  );
}

type SaidProps = { readonly name: string; readonly label: Words; readonly isLacking: boolean };

function Said({ name, label, isLacking }: SaidProps) {
  const { say } = useWords();
  const { refusals } = useField(name, []);
  return (
    <div>
      <dt>{say(label)}</dt>
      <dd>
        {refusals.length === 0 && (isLacking ? <span className="wrong">{say(LACKS)}</span> : say(THERE))}
        <Refusals refusals={refusals} />
      </dd>
    </div>
  );
}

const LACKS = { zh: '待补充', en: 'is lacking' };
const THERE = { zh: '已填写', en: 'is there' };
