import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useAddress } from '../address/index.ts';
import { useChoices } from '../codes/index.ts';
import { choicesWith } from '../forms/index.ts';
import { usePlace } from '../place/index.ts';
import { useSession } from '../session/index.ts';
import { type Words, useWords } from '../words/index.ts';
import type { ListFilter } from './filter.ts';

const CITY = '31';
const FIRST_DAY = '1000-01-01';
const ALL = { zh: '全部', en: 'All' };

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

type FilterPickerProps = {
  readonly filter: ListFilter;
  /** What the address says. */
  readonly chosen: string | null;
  /** The division whose rows are shown: codes of its district are offered too. */
  readonly within: string;
};

const NO_CHOICES = {};

/** One value of a filter, or all; the address keeps it. */
export function FilterPicker({
  filter: { name, label, unset = ALL, choices, valueOf },
  chosen,
  within,
}: FilterPickerProps) {
  const { say } = useWords();
  const { allChoices, nameOf } = useChoices(choices ?? NO_CHOICES, within);
  const value = chosen !== null && valueOf(chosen) !== undefined ? chosen : '';
  if (choices === undefined) return <DayPicker label={label} name={name} value={value} />;
  return (
    <Picker label={say(label)} name={name} value={value}>
      <option value="">{say(unset)}</option>
      {choicesWith([value], allChoices, nameOf).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Picker>
  );
}

type DayPickerProps = { readonly label: Words; readonly name: string; readonly value: string };

function DayPicker({ label, name, value }: DayPickerProps) {
  const { say } = useWords();
  const choose = useChoice();
  const input = useRef<HTMLInputElement>(null);
  // What is typed stays while it is: an address that changes otherwise, as by going back, is followed.
  useEffect(() => {
    if (input.current !== null && input.current !== document.activeElement) input.current.value = value;
  }, [value]);
  return (
    <label className="picker">
      {say(label)}
      <input
        ref={input}
        type="date"
        name={name}
        defaultValue={value}
        onChange={({ target }) => {
          // A year that is being typed is one of the first centuries until its last digit.
          if (target.value === '' || target.value >= FIRST_DAY) choose(name, target.value);
        }}
      />
    </label>
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

export function Picker({ label, name, value, also, children }: PickerProps) {
  const choose = useChoice();
  return (
    <label className="picker">
      {label}
      <select name={name} value={value} onChange={({ target }) => choose(name, target.value, also)}>
        {children}
      </select>
    </label>
  );
}

/** Another choice begins at the first page. */
function useChoice(): (name: string, value: string, also?: Readonly<Record<string, undefined>>) => void {
  const { change } = useAddress();
  const [, navigate] = useLocation();
  return (name, value, also = {}) => navigate(change({ after: undefined, ...also, [name]: value || undefined }));
}
