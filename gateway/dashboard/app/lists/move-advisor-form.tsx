import { type EditFormProps, Said } from '../edits/index.ts';
import { Conflict, Field, WriteForm, filledIn, textIn, useWrite } from '../forms/index.ts';
import { NO_ANSWER, useAnswer } from '../graph/index.ts';
import { graphql } from '../generated/gql.ts';
import { usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const DISTRICT_DIGITS = 6;
const STREET_DIGITS = 9;
/** As many as one page of the graph holds; no street has as many. */
const MOST = 200;

const stationsQuestion = graphql(/* GraphQL */ `
  query StationsToMoveTo($within: DivisionCode!, $first: Int) {
    stations(within: $within, first: $first) {
      edges {
        node {
          id
          name
          division {
            code
            name
          }
        }
      }
    }
  }
`);

/** To which station an advisor goes: it says the place, and with it who files. */
export function MoveAdvisorForm({ edit, id, row, done }: EditFormProps) {
  const { say } = useWords();
  const write = useWrite(edit.mutation, {
    form: `${edit.key} ${id}`,
    basis: { version: row.version, fields: row.fields },
    inputOf: (fields, idempotencyKey, basis) => {
      const [division, station] = textIn(fields, 'division').split(' ');
      const movedOn = filledIn(fields, 'movedOn');
      return { advisor: id, version: basis.version, division, station, movedOn, idempotencyKey };
    },
    done,
  });
  return (
    <>
      <Said fields={edit.fields} says={row.fields} />
      <WriteForm write={write} submit={say({ zh: '保存调动', en: 'Save the move' })}>
        <StationFields now={row.record.division} street={textIn(write.fields, 'street')} />
        <Field
          name="movedOn"
          label={say({ zh: '调动日期（不填为今天）', en: 'Moved on (today when empty)' })}
          isOptional
        >
          {(control) => <input type="date" {...control} />}
        </Field>
      </WriteForm>
      <Conflict write={write} />
    </>
  );
}

type StationFieldsProps = {
  /** The division that is left. */
  readonly now: string;
  /** The street that is chosen, or the district itself; that of the division when none is. */
  readonly street: string;
};

/** Stations that the signed-in user reaches, street by street. */
function StationFields({ now, street }: StationFieldsProps) {
  const { say, place: nameOf } = useWords();
  const own = useSession()?.caller.division ?? '';
  const isAbove = own.length < STREET_DIGITS;
  const { place: district } = usePlace(isAbove ? now.slice(0, DISTRICT_DIGITS) : own);
  const within = (isAbove && street) || now.slice(0, STREET_DIGITS);
  const stations = useStations(within);
  return (
    <>
      {isAbove && (
        <Field name="street" label={say({ zh: '调入街镇', en: 'To which street' })} initial={within}>
          {(control) => (
            <select key={String(district === undefined)} {...control}>
              {(district === undefined ? [] : [district, ...(district.children ?? [])]).map(({ code, name }) => (
                <option key={code} value={code}>
                  {nameOf(code, name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field name="division" label={say({ zh: '调入站点', en: 'To which station' })} initial={now}>
        {(control) => (
          <select key={`${within} ${stations === undefined}`} {...control}>
            {/* Choosing none changes nothing, and is refused as that. */}
            <option value={now}>{say({ zh: '请选择', en: 'Choose' })}</option>
            {stations?.map(({ id, name, division }) => (
              <option key={id} value={`${division.code} ${id}`}>
                {say(
                  { zh: '{name}（{place}）', en: '{name} ({place})' },
                  { name, place: nameOf(division.code, division.name) },
                )}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

/** The open stations of a street and its communities; of a district its own alone, since its streets are chosen by themselves. */
function useStations(within: string) {
  const answer = useAnswer(stationsQuestion, { within, first: MOST }) ?? NO_ANSWER;
  const stations = answer.data?.stations?.edges?.flatMap(({ node }) => node ?? []);
  return within.length < STREET_DIGITS ? stations?.filter(({ division }) => division.code === within) : stations;
}
