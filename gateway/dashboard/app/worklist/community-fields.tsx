import { Field } from '../forms/index.ts';
import { type Place, usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';

const DISTRICT_DIGITS = 6;
const STREET_DIGITS = 9;

type CommunityFieldsProps = {
  /** The community that is left. */
  readonly now: string;
  /** The street that is chosen; that of the community when none is. */
  readonly street: string;
};

/** Communities that the signed-in user reaches, street by street. */
export function CommunityFields({ now, street }: CommunityFieldsProps) {
  const { say } = useWords();
  const own = useSession()?.caller.division ?? '';
  const isAbove = own.length < STREET_DIGITS;
  const { place: district } = usePlace(isAbove ? now.slice(0, DISTRICT_DIGITS) : own);
  const chosen = (isAbove && street) || now.slice(0, STREET_DIGITS);
  const { place } = usePlace(chosen);
  return (
    <>
      {isAbove && (
        <Field name="street" label={say({ zh: '迁入街镇', en: 'To which street' })} initial={chosen}>
          {(control) => (
            <select key={isKnown(district)} {...control}>
              <Options places={district?.children} waitingFor={chosen} />
            </select>
          )}
        </Field>
      )}
      <Field name="division" label={say({ zh: '迁入居村', en: 'To which community' })} initial={now}>
        {(control) => (
          <select key={`${chosen} ${isKnown(place)}`} {...control}>
            {/* Choosing none changes nothing, and is refused as that. */}
            <option value={now}>{say({ zh: '请选择', en: 'Choose' })}</option>
            <Options places={place?.children?.filter(({ code }) => code !== now)} waitingFor={undefined} />
          </select>
        )}
      </Field>
    </>
  );
}

/** Drawn anew when the choices have come, the browser finds in them what was chosen before. */
function isKnown(place: Place | undefined): string {
  return place === undefined ? 'waiting' : 'known';
}

type OptionsProps = {
  readonly places: readonly { readonly code: string; readonly name: string | null }[] | null | undefined;
  /** What stands there before the choices have come. */
  readonly waitingFor: string | undefined;
};

function Options({ places, waitingFor }: OptionsProps) {
  const { t, place: nameOf } = useWords();
  if (places == null) return waitingFor !== undefined && <option value={waitingFor}>{t('waiting')}</option>;
  return places.map(({ code, name }) => (
    <option key={code} value={code}>
      {nameOf(code, name)}
    </option>
  ));
}
