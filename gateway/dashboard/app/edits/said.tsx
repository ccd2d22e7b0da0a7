import { DivisionName } from '../divisions/index.ts';
import type { Fields } from '../session/index.ts';
import { useWords, wordsOf } from '../words/index.ts';
import type { EditControl, EditField } from './edit.ts';
import { exceptionsOf, weekOf } from './hours.ts';
import { exceptionLines, weekLines } from './hours-words.ts';

type SaidProps = { readonly fields: readonly EditField[]; readonly says: Fields };

/** What a record says now, field by field. */
export function Said({ fields, says }: SaidProps) {
  const { say } = useWords();
  const said = fields.filter(
    ({ isAlwaysSent, isMasked, controls: [first] }) => !isAlwaysSent && !isMasked && first?.kind !== 'provider',
  );
  if (said.length === 0) return null;
  return (
    <dl className="facts" aria-label={say({ zh: '现有内容', en: 'What it says now' })}>
      {said.map((field) => (
        <div key={field.name}>
          <dt>{say(field.label)}</dt>
          <dd>
            <SaidOf field={field} says={says} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SaidOf({ field: { controls }, says }: { readonly field: EditField; readonly says: Fields }) {
  const { say } = useWords();
  const [first] = controls;
  if (first?.kind === 'division') return <DivisionName code={says[first.name]?.[0] ?? ''} />;
  if (first?.kind === 'week' || first?.kind === 'exceptions') {
    const texts = says[first.name] ?? [];
    const lines = first.kind === 'week' ? weekLines(weekOf(texts)) : exceptionLines(exceptionsOf(texts));
    return lines.map((line) => say(line)).join(say(BETWEEN_DAYS)) || '—';
  }
  const textOf = (control: EditControl): string => {
    const texts = (says[control.name] ?? []).map((text) => {
      return 'choices' in control ? say(wordsOf(control.choices, text)) : text.replaceAll('\n', say(BETWEEN));
    });
    return texts.join(say(BETWEEN));
  };
  // A choice says nothing of a field of which nothing was typed.
  const isEmpty = controls.length > 1 && controls.every((one) => one.kind === 'choice' || textOf(one) === '');
  return (isEmpty ? '' : controls.map(textOf).join(' ')) || '—';
}

const BETWEEN_DAYS = { zh: '；', en: '; ' };
const BETWEEN = { zh: '、', en: ', ' };
