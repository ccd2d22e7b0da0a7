import { Link } from 'wouter';
import { useAddress } from '../address/index.ts';
import type { StationStepKind } from '../generated/graphql.ts';
import { type Speech, type Words, useWords } from '../words/index.ts';
import { fieldsOfStation } from './station-words.ts';
import type { StationDetails } from './station-question.ts';

type Step = StationDetails['history'][number];

/** 站点沿革事项. */
const steps = {
  OPENED: { zh: '设立', en: 'opened' },
  PUBLISHED: { zh: '公布', en: 'published' },
  CHANGED: { zh: '信息变更', en: 'changed' },
  MOVED: { zh: '迁移', en: 'moved' },
  CLOSED: { zh: '撤销', en: 'closed' },
  MERGED: { zh: '并入其他站点', en: 'merged' },
  TOOK_IN: { zh: '接收并入站点', en: 'took another in' },
} as const satisfies Record<StationStepKind, Words>;

/** Every step in the life of a station, the latest first. */
export function StationHistory({ history }: { readonly history: readonly Step[] }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say({ zh: '站点沿革', en: 'History' })}</h2>
      <div className="scroll">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '日期', en: 'On' })}</th>
              <th scope="col">{say({ zh: '事项', en: 'What' })}</th>
              <th scope="col">{say({ zh: '内容', en: 'How' })}</th>
            </tr>
          </thead>
          <tbody>
            {history.toReversed().map((step) => (
              <tr key={`${step.at} ${step.step}`}>
                <td>
                  <span className="in-one-line">{step.on}</span>
                </td>
                <td>{say(steps[step.step])}</td>
                <td>
                  <Change step={step} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Change({ step }: { readonly step: Step }) {
  const speech = useWords();
  const { link } = useAddress();
  const { other } = step;
  if (other !== null) return <Link href={link(`/lists/stations/${other.id}`)}>{other.name}</Link>;
  return changesOf(step, speech).join(speech.say({ zh: '；', en: '; ' })) || '—';
}

function changesOf({ fields, fromDivision, toDivision, fromAddress, toAddress }: Step, { say, place }: Speech) {
  const [from, to] = [fromDivision, toDivision].map((one) => (one === null ? undefined : place(one.code, one.name)));
  return [
    ...(from !== undefined && to !== undefined && from !== to ? [`${from} → ${to}`] : []),
    ...(toAddress !== null && toAddress !== fromAddress ? [`${fromAddress ?? '—'} → ${toAddress}`] : []),
    fields.map((field) => say(fieldsOfStation[field] ?? { zh: field, en: field })).join(say({ zh: '、', en: ', ' })),
  ].filter((text) => text !== '');
}
