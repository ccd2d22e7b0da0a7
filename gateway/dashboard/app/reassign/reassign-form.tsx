import { Choices, Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { useWords } from '../words/index.ts';
import type { ClientToReassign } from './reassign-question.ts';
import type { AdvisorChoice } from './use-advisors.ts';

const reassignClientsDocument = graphql(/* GraphQL */ `
  mutation ReassignClients($input: ReassignClientsInput!) {
    reassignClients(input: $input) {
      ok {
        id
        name
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

export type Reassigned = { readonly count: number; readonly name: string };

type ReassignFormProps = {
  readonly within: string;
  /** Whose they are now; undefined where no advisor serves them. */
  readonly from: string | undefined;
  /** One page of them, which bounds how many are given at once. */
  readonly clients: readonly ClientToReassign[];
  /** Those who may serve there; undefined until they have come. */
  readonly advisors: readonly AdvisorChoice[] | undefined;
  /** The owner does not answer: what is chosen already stays so, although nothing may be known of it but its id. */
  readonly isMissing: boolean;
  readonly tell: (done: Reassigned) => void;
};

/** Which form it is, for its draft. */
export function reassigningOf(within: string, from: string | undefined): string {
  return `reassignClients ${within} ${from ?? ''}`;
}

/** Gives the chosen clients to another advisor: all of them, or none. */
export function ReassignForm({ within, from, clients, advisors, isMissing, tell }: ReassignFormProps) {
  const { say, place } = useWords();
  const write = useWrite(reassignClientsDocument, {
    form: reassigningOf(within, from),
    inputOf: (fields, idempotencyKey) => ({
      within,
      clients: fields['clients'] ?? [],
      advisor: textIn(fields, 'advisor'),
      reason: filledIn(fields, 'reason'),
      idempotencyKey,
    }),
    done: ({ name }, fields) => tell({ count: fields['clients']?.length ?? 0, name }),
  });
  const known = clients.map(({ id, name, identityNumber, division }) => ({
    value: id,
    label: [name?.text ?? say(NAMELESS), identityNumber?.text, place(division.code, division.name)]
      .filter(Boolean)
      .join(' · '),
  }));
  const drafted = isMissing ? (write.fields['clients'] ?? []) : [];
  const unseen = drafted.filter((id) => !clients.some((client) => client.id === id));
  const choices = [...known, ...unseen.map((value) => ({ value, label: say(NAMELESS) }))];
  const advisor = textIn(write.fields, 'advisor');
  const isUnseen = isMissing && advisor !== '' && advisors?.some(({ id }) => id === advisor) !== true;
  return (
    <WriteForm write={write} submit={say({ zh: '保存转交', en: 'Reassign them' })}>
      <Choices name="clients" label={say({ zh: '救助对象', en: 'Clients' })} choices={choices} isOptional={false} />
      <ChooseAll />
      <Field name="advisor" label={say({ zh: '新责任顾问', en: 'New advisor' })}>
        {(control) => (
          <select key={advisors === undefined ? 'waiting' : 'known'} {...control}>
            <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
            {isUnseen && <option value={advisor}>{say(NAMELESS)}</option>}
            {advisors
              ?.filter(({ id }) => id !== from)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Field name="reason" label={say({ zh: '原因（将留存备查）', en: 'Why (it is kept)' })} isOptional>
        {(control) => <input type="text" autoComplete="off" {...control} />}
      </Field>
    </WriteForm>
  );
}

const NAMELESS = { zh: '姓名暂缺', en: 'name missing' };

/** Ticks every box of the form, or none. */
function ChooseAll() {
  const { say } = useWords();
  return (
    <p className="actions">
      <button type="button" className="plain" onClick={({ currentTarget }) => tickAll(currentTarget.form, true)}>
        {say({ zh: '全选', en: 'Choose all' })}
      </button>
      <button type="button" className="plain" onClick={({ currentTarget }) => tickAll(currentTarget.form, false)}>
        {say({ zh: '全不选', en: 'Choose none' })}
      </button>
    </p>
  );
}

/** As if the reader had: the draft hears of it. */
function tickAll(form: HTMLFormElement | null, isTicked: boolean): void {
  for (const box of form?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []) box.checked = isTicked;
  form?.dispatchEvent(new Event('input', { bubbles: true }));
}
