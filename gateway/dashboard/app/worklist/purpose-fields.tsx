import { useChoices } from '../codes/index.ts';
import { Field, choicesWith, filledIn, textIn } from '../forms/index.ts';
import type { Fields } from '../session/index.ts';
import { accessPurposes, useWords } from '../words/index.ts';

type PurposeFieldsProps = {
  /** The id of the record that is looked at: its owner's codes hold. */
  readonly record: string;
  /** What it is mostly looked at for. */
  readonly initial: string;
};

/** What people are looked at for, and which case it serves. */
export function PurposeFields({ record, initial }: PurposeFieldsProps) {
  const { say } = useWords();
  const { choices, nameOf } = useChoices(accessPurposes, record.split('-')[0] ?? '');
  return (
    <>
      <Field name="purpose" label={say({ zh: '查看目的', en: 'What for' })} initial={initial}>
        {(control) => (
          <select {...control}>
            {choicesWith([control.defaultValue], choices, nameOf).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="case"
        label={say({
          zh: '事项编号（线索、申请、转介等须填写）',
          en: 'Case (the lead, application or referral, if it is one)',
        })}
        isOptional
      >
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
    </>
  );
}

export function purposeIn(fields: Fields): { readonly purpose: string; readonly case: string | null } {
  return { purpose: textIn(fields, 'purpose'), case: filledIn(fields, 'case') };
}
