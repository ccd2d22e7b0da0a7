import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { useWords } from '../words/index.ts';
import type { AdvisorChoice } from './use-advisors.ts';

type WhosePickerProps = {
  readonly within: string;
  readonly advisor: string | undefined;
  readonly advisors: readonly AdvisorChoice[];
};

/** Where, and whose clients: the address keeps both. */
export function WhosePicker({ within, advisor, advisors }: WhosePickerProps) {
  const { t, say, place: nameOf } = useWords();
  const own = useSession()?.caller.division ?? '';
  const { place } = usePlace(own);
  const places = [{ code: own, name: place?.name ?? null }, ...(place?.children ?? [])];
  const known = places.some(({ code }) => code === within) ? places : [...places, { code: within, name: null }];
  const isListed = advisor === undefined || advisors.some(({ id }) => id === advisor);
  return (
    <p className="actions">
      <Picker label={t('division')} name="within" value={within} also={{ advisor: undefined }}>
        {known.map(({ code, name }) => (
          <option key={code} value={code}>
            {nameOf(code, name)}
          </option>
        ))}
      </Picker>
      <Picker label={say({ zh: '现责任顾问', en: 'Advisor now' })} name="advisor" value={advisor ?? ''}>
        <option value="">{say({ zh: '无（含已离岗的顾问）', en: 'None, or one who has left' })}</option>
        {!isListed && <option value={advisor}>{t('waiting')}</option>}
        {advisors.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Picker>
    </p>
  );
}

type PickerProps = {
  readonly label: string;
  /** In the address. */
  readonly name: string;
  readonly value: string;
  /** What else another choice changes there. */
  readonly also?: Readonly<Record<string, undefined>>;
  readonly children: React.ReactNode;
};

/** Another choice begins at the first page. */
function Picker({ label, name, value, also = {}, children }: PickerProps) {
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
