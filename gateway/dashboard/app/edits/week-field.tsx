import { useId, useRef } from 'react';
import { Refusals, useField } from '../forms/index.ts';
import { useWords } from '../words/index.ts';
import { days, weekIn, weekOf, weekdays } from './hours.ts';

type WeekFieldProps = { readonly name: string; readonly label: string };

/** The hours of a week, a row a day with two intervals; what is refused of an interval stands beneath its day. */
export function WeekField({ name, label }: WeekFieldProps) {
  const { say } = useWords();
  const id = useId();
  const rows = useRef<HTMLDivElement>(null);
  const { values, refusals, held } = useField(name, []);
  const sent = weekOf(held);
  const ofDay = (day: string) => refusals.filter(({ member }) => member !== undefined && sent[member]?.weekday === day);
  const others = refusals.filter(({ member }) => member === undefined || sent[member] === undefined);
  return (
    <fieldset className="field week" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      <p id={`${id}-help`} className="note">
        {say(HELP)}
      </p>
      <div ref={rows}>
        {weekIn(values).map(({ weekday, texts }) => {
          const wrong = ofDay(weekday);
          const day = say(weekdays[weekday]);
          return (
            <div key={weekday} className="hours-row">
              <span aria-hidden="true">{day}</span>
              <Times
                name={name}
                texts={texts}
                label={day}
                isWrong={wrong.length > 0}
                describedBy={`${id}-${weekday}`}
              />
              <Refusals id={`${id}-${weekday}`} refusals={wrong.map((one) => ({ ...one, member: undefined }))} />
            </div>
          );
        })}
      </div>
      <p className="actions">
        <button type="button" className="plain" onClick={() => rows.current && copyMonday(rows.current)}>
          {say({ zh: '周二至周五同周一', en: 'Tuesday to Friday as Monday' })}
        </button>
      </p>
      <Refusals refusals={others} />
    </fieldset>
  );
}

const HELP = {
  zh: '写成 09:00 的形式，一天结束写 24:00；不开放的日子留空。保存后服务时间的文字由系统生成。',
  en: 'As 09:00, with 24:00 for the end of the day; a day on which it is closed stays empty. The hours in words are made of these.',
};

type TimesProps = {
  readonly name: string;
  readonly texts: readonly string[];
  /** Of the day. */
  readonly label: string;
  readonly isWrong: boolean;
  readonly describedBy: string;
};

/** The times of one day, in pairs; a text each, since 24:00 is none to a field for times. */
export function Times({ name, texts, label, isWrong, describedBy }: TimesProps) {
  const { say } = useWords();
  return Array.from({ length: Math.floor(texts.length / 2) }, (_, pair) => (
    <span key={pair} className="interval">
      {[0, 1].map((end) => (
        <input
          key={end}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          name={name}
          defaultValue={texts[pair * 2 + end]}
          aria-label={say(LABELS[end === 0 ? 'opens' : 'closes'], { day: label, number: pair + 1 })}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? describedBy : undefined}
        />
      ))}
    </span>
  ));
}

const LABELS = {
  opens: { zh: '{day} 第 {number} 段开始', en: '{day}, interval {number}, opens' },
  closes: { zh: '{day} 第 {number} 段结束', en: '{day}, interval {number}, closes' },
};

/** Most stations keep the same hours on all working days. */
function copyMonday(rows: HTMLDivElement): void {
  const inputs = [...rows.querySelectorAll('input')];
  const width = inputs.length / days.length;
  for (const [index, input] of inputs.entries()) {
    const day = Math.floor(index / width);
    if (day >= 1 && day <= 4) input.value = inputs[index % width]?.value ?? '';
  }
  // The form keeps what it holds when something is typed.
  inputs[0]?.dispatchEvent(new Event('input', { bubbles: true }));
}
