import type { ReactNode } from 'react';
import type { EditFormProps } from '../edits/index.ts';
import { type Choice, Choices, WriteForm, useWrite } from '../forms/index.ts';
import { AdvisorChoices } from '../reassign/index.ts';
import { useSession } from '../session/index.ts';
import { type Words, useWords } from '../words/index.ts';
import { useEnrolled } from './use-enrolled.ts';

/** Advisors of the reader's division who are not enrolled yet, of whom several are enrolled at once. */
export function EnrolForm(props: EditFormProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const enrolled = useEnrolled(props.id, own) ?? [];
  return (
    <AdvisorsForm {...props} submit={{ zh: '报名', en: 'Enrol' }}>
      <AdvisorChoices
        name="advisors"
        label={say(ADVISORS)}
        within={own}
        isLeftOut={(id) => enrolled.some(({ advisor }) => advisor?.id === id)}
      />
    </AdvisorsForm>
  );
}

/** Those who are enrolled and of whom no result is recorded. */
export function TakeOffForm(props: EditFormProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const enrolled = useEnrolled(props.id, own) ?? [];
  const offered: readonly Choice[] = enrolled.flatMap(({ advisor, outcome }) =>
    advisor === null || outcome !== null ? [] : { value: advisor.id, label: advisor.name },
  );
  return (
    <AdvisorsForm {...props} submit={{ zh: '取消报名', en: 'Take off' }}>
      <Choices name="advisors" label={say(ADVISORS)} choices={offered} isOptional={false} />
    </AdvisorsForm>
  );
}

type AdvisorsFormProps = EditFormProps & { readonly submit: Words; readonly children: ReactNode };

const ADVISORS = { zh: '顾问', en: 'Advisors' };

function AdvisorsForm({ edit, id, done, submit, children }: AdvisorsFormProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    inputOf: (fields, idempotencyKey) => ({
      division: own,
      session: id,
      advisors: fields['advisors'] ?? [],
      idempotencyKey,
    }),
    done,
  });
  return (
    <WriteForm write={write} submit={say(submit)}>
      {children}
    </WriteForm>
  );
}
