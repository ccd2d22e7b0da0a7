import { Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { graphql } from '../generated/gql.ts';
import type { StationKind } from '../generated/graphql.ts';
import { stationKinds } from '../lists/index.ts';
import { useWords } from '../words/index.ts';

const setWorkRulesDocument = graphql(/* GraphQL */ `
  mutation SetWorkRules($input: SetWorkRulesInput!) {
    setWorkRules(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

const KINDS = ['COMMUNITY_POINT', 'SUBDISTRICT_SERVICE', 'PROFESSIONAL_POINT', 'DISTRICT_GUIDANCE'] as const;

/** The form by which a division writes its rules for stations of a kind; what held before stays on record. */
export function SetWorkRules({ division }: { readonly division: string }) {
  const { say } = useWords();
  const write = useWrite(setWorkRulesDocument, {
    form: `setWorkRules ${division}`,
    inputOf: (fields, idempotencyKey) => ({
      division,
      stationKind: kindIn(textIn(fields, 'stationKind')),
      since: filledIn(fields, 'since'),
      rules: textIn(fields, 'rules'),
      duties: textIn(fields, 'duties'),
      idempotencyKey,
    }),
  });
  return (
    <section aria-labelledby="set-work-rules">
      <h2 id="set-work-rules">{say({ zh: '制定本级工作规范', en: 'Write rules of your own level' })}</h2>
      <p className="meaning">{say(MEANING)}</p>
      <WriteForm write={write} submit={say({ zh: '施行', en: 'Put in force' })}>
        <Field name="stationKind" label={say({ zh: '适用站点类型', en: 'For' })}>
          {(control) => (
            <select {...control}>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {say(stationKinds[kind])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="since" label={say({ zh: '施行日期（不填为今天）', en: 'Since (today when empty)' })} isOptional>
          {(control) => <input type="date" {...control} />}
        </Field>
        <Field name="rules" label={say({ zh: '工作规范', en: 'Rules' })}>
          {(control) => <textarea rows={5} {...control} />}
        </Field>
        <Field name="duties" label={say({ zh: '工作职责', en: 'Duties' })}>
          {(control) => <textarea rows={5} {...control} />}
        </Field>
      </WriteForm>
      <p className="done" role="status">
        {write.ok && say({ zh: '已保存。', en: 'Saved.' })}
      </p>
    </section>
  );
}

const MEANING = {
  zh: '自施行之日起替代本级对同类站点的原规范，原规范留存可查。',
  en: 'From that day on they take the place of those of this level for the same kind; what held before stays on record.',
};

function kindIn(text: string): StationKind {
  return KINDS.find((kind) => kind === text) ?? KINDS[0];
}
