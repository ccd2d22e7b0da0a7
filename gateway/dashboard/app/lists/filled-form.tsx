import { type ComponentType, useState } from 'react';
import type { EditFormProps } from '../edits/index.ts';
import { FormOf, filledFormIn, formQuestion } from '../filled-forms/index.ts';
import { Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { todayInShanghai } from '../months/index.ts';
import { Troubles } from '../owners/index.ts';
import { type Words, useWords } from '../words/index.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Asking = {
  /** The form's name in the graph. */
  readonly form: string;
  readonly submit: Words;
  /** The field of the input that says for which day it is filled in. */
  readonly day: { readonly name: string; readonly label: Words };
  /** A text besides. */
  readonly text?: { readonly name: string; readonly label: Words };
};

/** The form of an edit whose input holds a form that is filled in of the record, in the version of a day. */
export function filledFormOf({ form: name, submit, day, text }: Asking): ComponentType<EditFormProps> {
  return ({ edit, id, row, done }) => {
    const { say } = useWords();
    const [today] = useState(() => todayInShanghai());
    const write = useWrite(edit.mutation, {
      form: `${edit.key} ${id}`,
      inputOf: (fields, idempotencyKey) => ({
        [edit.record]: id,
        [day.name]: textIn(fields, day.name),
        ...(text && { [text.name]: filledIn(fields, text.name) }),
        form: form === undefined ? { version: 0, answers: [] } : filledFormIn(form, fields),
        idempotencyKey,
      }),
      done,
    });
    const typed = textIn(write.fields, day.name);
    const asked = { name, within: row.record.division, at: DAY.test(typed) ? typed : today };
    const answer = useAnswer(formQuestion, asked) ?? NO_ANSWER;
    const form = answer.data?.form ?? undefined;
    return (
      <>
        <Troubles troubles={allTroublesOf(answer)} />
        <WriteForm write={write} submit={say(submit)}>
          <Field name={day.name} label={say(day.label)} initial={today}>
            {(control) => <input type="date" {...control} />}
          </Field>
          {text && (
            <Field name={text.name} label={say(text.label)}>
              {(control) => <input type="text" autoComplete="off" {...control} />}
            </Field>
          )}
          {form && <FormOf form={form} fields={write.fields} />}
        </WriteForm>
      </>
    );
  };
}
