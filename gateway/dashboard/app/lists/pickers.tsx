import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { List } from './list.ts';

const CITY = '31';

/** For whoever reads the whole city: all of it or one of its districts; the address keeps the choice. */
export function WithinPicker({ within }: { readonly within: string }) {
  const own = useSession()?.caller.division;
  return own === CITY ? <DistrictPicker within={within} /> : null;
}

function DistrictPicker({ within }: { readonly within: string }) {
  const { t, place: nameOf } = useWords();
  const { place: city } = usePlace(CITY);
  const choices = [{ code: CITY, name: city?.name ?? null }, ...(city?.children ?? [])];
  const isListed = choices.some(({ code }) => code === within);
  return (
    <Picker label={t('division')} name="within" value={within}>
      {(isListed ? choices : [...choices, { code: within, name: null }]).map(({ code, name }) => (
        <option key={code} value={code}>
          {nameOf(code, name)}
        </option>
      ))}
    </Picker>
  );
}

/** All kinds or one of them, for a list that has kinds. */
export function KindPicker({ list, kind }: { readonly list: List; readonly kind: string | undefined }) {
  const { say } = useWords();
  if (list.kinds === undefined) return null;
  return (
    <Picker label={say({ zh: '类别', en: 'Kind' })} name="kind" value={kind ?? ''}>
      <option value="">{say({ zh: '全部', en: 'All' })}</option>
      {Object.entries(list.kinds).map(([key, label]) => (
        <option key={key} value={key}>
          {say(label)}
        </option>
      ))}
    </Picker>
  );
}

type PickerProps = {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  readonly value: string;
  /** What else another choice removes there. */
  readonly also?: Readonly<Record<string, undefined>>;
  readonly children: React.ReactNode;
};

/** Another choice begins at the first page. */
export function Picker({ label, name, value, also = {}, children }: PickerProps) {
  const { change } = useAddress();
  const [, navigate] = useLocation();
  return (
    <label className="picker">
      {label}
      <select
        value={value}
        onChange={({ target }) => navigate(change({ after: undefined, ...also, [name]: target.value || undefined }))}
      >
        {children}
      </select>
    </label>
  );
}
