import type { EditFormProps } from '../edits/index.ts';
import { Conflict, Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import { StationSelect } from './station-select.tsx';

const DISTRICT_DIGITS = 6;
const STREET_DIGITS = 9;

const kindQuestion = graphql(/* GraphQL */ `
  query StationToMerge($id: ID!) {
    station(id: $id) {
      kind
    }
  }
`);

/** Which station takes this one in: one of its kind, of those that the reader has in charge. */
export function MergeStationForm({ edit, id, row, done }: EditFormProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const kind = (useAnswer(kindQuestion, { id }) ?? NO_ANSWER).data?.station?.kind;
  // Of points there are more than one list holds; those of one street merge.
  const digits = kind === 'COMMUNITY_POINT' ? STREET_DIGITS : DISTRICT_DIGITS;
  const within = row.record.division.slice(0, Math.max(digits, own.length));
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    basis: { version: row.version, fields: {} },
    inputOf: (fields, idempotencyKey, basis) => ({
      station: id,
      version: basis.version,
      into: textIn(fields, 'into'),
      reason: textIn(fields, 'reason'),
      mergedOn: filledIn(fields, 'mergedOn'),
      idempotencyKey,
    }),
    done,
  });
  return (
    <>
      <WriteForm write={write} submit={say({ zh: '并入', en: 'Merge' })}>
        <Field name="into" label={say({ zh: '并入的站点', en: 'Into' })}>
          {(control) => <StationSelect within={within} kind={kind} except={[id]} control={control} />}
        </Field>
        <Field name="reason" label={say({ zh: '原因', en: 'Reason' })}>
          {(control) => <textarea rows={3} {...control} />}
        </Field>
        <Field
          name="mergedOn"
          label={say({ zh: '合并日期（不填为今天）', en: 'Merged on (today when empty)' })}
          isOptional
        >
          {(control) => <input type="date" {...control} />}
        </Field>
      </WriteForm>
      <Conflict write={write} />
    </>
  );
}
