import type { EditFormProps } from '../edits/index.ts';
import { Choices, Conflict, Field, WriteForm, textIn, useWrite } from '../forms/index.ts';
import { courseKinds, trainingTopics, useWords } from '../words/index.ts';

type Material = { readonly title: string; readonly url: string | null; readonly text: string | null };

/** One line for each material: its title and, after a blank, a link or a text. */
export function lineOfMaterial({ title, url, text }: Material): string {
  return [title, url ?? text?.replaceAll('\n', ' ')].filter(Boolean).join(' ');
}

function materialsIn(lines: string): Material[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [title = '', ...rest] = line.split(/\s+/);
      const said = rest.join(' ');
      const isLink = /^https?:/.test(said);
      return { title, url: isLink ? said : null, text: isLink || said === '' ? null : said };
    });
}

/** What a course says, new or in its next version. */
export function CourseForm({ edit, id, row, done }: EditFormProps) {
  const { say } = useWords();
  const isNew = edit.record === 'division';
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    basis: { version: row.version, fields: row.fields },
    inputOf: (fields, idempotencyKey, basis) => ({
      ...(isNew ? { division: id } : { course: id, version: basis.version }),
      title: textIn(fields, 'title'),
      kind: textIn(fields, 'kind'),
      topics: fields['topics'] ?? [],
      hours: Number(textIn(fields, 'hours')),
      materials: materialsIn(textIn(fields, 'materials')),
      idempotencyKey,
    }),
    done,
  });
  const choicesOf = (all: typeof courseKinds | typeof trainingTopics) =>
    Object.entries(all).map(([value, words]) => ({ value, label: say(words) }));
  return (
    <>
      <WriteForm write={write} submit={say({ zh: '保存', en: 'Save' })}>
        <Field name="title" label={say({ zh: '课程名称', en: 'Title' })}>
          {(control) => <input type="text" {...control} />}
        </Field>
        <Choices
          name="kind"
          label={say({ zh: '培训类别', en: 'Kind' })}
          choices={choicesOf(courseKinds)}
          isOne
          isOptional={false}
        />
        <Choices
          name="topics"
          label={say({ zh: '培训内容', en: 'Topics' })}
          choices={choicesOf(trainingTopics)}
          isOptional={false}
        />
        <Field name="hours" label={say({ zh: '学时', en: 'Hours' })}>
          {(control) => <input type="number" min="1" {...control} />}
        </Field>
        <Field
          name="materials"
          label={say({ zh: '培训资料', en: 'Materials' })}
          help={say({
            zh: '每行一项：名称，空格，https 链接或者正文。',
            en: 'One a line: its title, a blank, and an https link or a text.',
          })}
          isOptional
        >
          {(control) => <textarea rows={4} {...control} />}
        </Field>
      </WriteForm>
      <Conflict write={write} />
    </>
  );
}
