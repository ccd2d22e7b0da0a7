import { Picker } from '../lists/index.ts';
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
    <div className="pickers">
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
    </div>
  );
}
