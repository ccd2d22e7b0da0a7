import { useId, useRef, useState } from 'react';
import { Refusals, useField } from '../forms/index.ts';
import { type Place, usePlace } from '../place/index.ts';
import { type Words, useWords } from '../words/index.ts';

/** Lengths of codes, and what a division of that length is. */
const LEVELS = [
  { digits: 6, words: { zh: '区', en: 'district' } },
  { digits: 9, words: { zh: '街镇', en: 'street' } },
  { digits: 12, words: { zh: '居村', en: 'community' } },
] as const;
const LOWEST = 12;
const ALONE: Words = { zh: '{place}本级', en: '{place} itself' };
const WHOLE: Words = { zh: '{place}（全部）', en: 'all of {place}' };

type DivisionFieldProps = {
  /** The field of the input, which holds the code. */
  readonly name: string;
  /** What each choice is called, with {level} in it. */
  readonly label: Words;
  /** Whose divisions are to choose from. */
  readonly within: string;
  readonly initial: string;
  /** Only a community answers, another than this one. Else any division does. */
  readonly leaving?: string;
  /** Leaves out what another owner holds. */
  readonly isOfOneOwner?: boolean;
  /** How many digits the lowest level to choose has; that of a community when left out. */
  readonly lowest?: number;
  /** What says that none is chosen, where none need be. A division then stands for itself, without those beneath it. */
  readonly none?: Words;
};

/** A division, chosen level by level from those within another one. */
export function DivisionField({ name, label, within, initial, lowest = LOWEST, none, ...options }: DivisionFieldProps) {
  const id = useId();
  const { values, refusals } = useField(name, [initial]);
  const [chosen, setChosen] = useState(values[0] || initial);
  const hidden = useRef<HTMLInputElement>(null);
  const wrong = refusals.length > 0 ? `${id}-wrong` : undefined;
  const above = LEVELS.map(({ digits }) => chosen.slice(0, digits)).filter(
    (code) => code.length > within.length && code.length < lowest,
  );
  const choose = (code: string): void => {
    // The form reads what it holds on this very event, before anything is drawn anew.
    if (hidden.current !== null) hidden.current.value = code;
    setChosen(code);
  };
  const itselfOf = (parent: string): Words => (none === undefined ? WHOLE : parent === within ? none : ALONE);
  return (
    <div className="field levels">
      <input ref={hidden} type="hidden" name={name} defaultValue={chosen} />
      {[...new Set([within, ...above])].map((parent) => (
        <LevelField
          key={parent.length}
          {...{ parent, chosen, choose, label, wrong }}
          {...options}
          itself={itselfOf(parent)}
        />
      ))}
      <Refusals id={wrong} refusals={refusals} />
    </div>
  );
}

type LevelFieldProps = Pick<DivisionFieldProps, 'label' | 'leaving' | 'isOfOneOwner'> & {
  readonly parent: string;
  readonly chosen: string;
  readonly choose: (code: string) => void;
  /** What says that it is the parent that is chosen. */
  readonly itself: Words;
  /** The id of what is wrong, where something is. */
  readonly wrong: string | undefined;
};

/** One of the divisions directly beneath another, or all of that. */
function LevelField({ parent, chosen, choose, label, leaving, wrong, itself, isOfOneOwner = false }: LevelFieldProps) {
  const { t, say, place: nameOf } = useWords();
  const id = useId();
  const { place } = usePlace(parent);
  const level = LEVELS.find(({ digits }) => digits > parent.length) ?? LEVELS[2];
  const isLast = level.digits === LOWEST;
  const all = offeredIn(place, isOfOneOwner).filter(({ code }) => code !== leaving);
  if (place !== undefined && all.length === 0 && chosen !== parent) return null;
  const whole = leaving === undefined ? say(itself, { place: nameOf(parent, place?.name) }) : say(CHOOSE);
  const now = chosen.slice(0, level.digits);
  const isKnown = all.some(({ code }) => code === now);
  return (
    <div className="field">
      <label htmlFor={id}>{say(label, { level: say(level.words) })}</label>
      <select
        id={id}
        value={isKnown || (place === undefined && now !== leaving) ? now : parent}
        onInput={({ currentTarget }) => choose(currentTarget.value)}
        // Read as it is typed, on the event before.
        onChange={() => undefined}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong}
      >
        {(leaving === undefined || isLast) && <option value={parent}>{whole}</option>}
        {place === undefined && now !== parent && <option value={now}>{t('waiting')}</option>}
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {nameOf(code, name)}
          </option>
        ))}
      </select>
    </div>
  );
}

const CHOOSE: Words = { zh: '请选择', en: 'Choose' };

function offeredIn(place: Place | undefined, isOfOneOwner: boolean) {
  const owner = place?.owner?.code;
  return (place?.children ?? []).filter((child) => !isOfOneOwner || child.owner?.code === owner);
}
