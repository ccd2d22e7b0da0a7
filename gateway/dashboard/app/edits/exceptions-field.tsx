import { useId } from 'react';
import { Refusals, useField } from '../forms/index.ts';
import { useWords } from '../words/index.ts';
import { exceptionsIn, exceptionsOf } from './hours.ts';
import { Times } from './week-field.tsx';

type ExceptionsFieldProps = { readonly name: string; readonly label: string };

/** Days on which other hours hold, a row each; a row without hours is a day on which it is closed, an emptied one is left out. */
export function ExceptionsField({ name, label }: ExceptionsFieldProps) {
  const { say } = useWords();
  const id = useId();
  const { values, refusals, held } = useField(name, []);
  const rowOf = rowsSent(held);
  const at = (row: number) => refusals.filter(({ member }) => member !== undefined && rowOf[member] === row);
  const others = refusals.filter(({ member }) => member === undefined || rowOf[member] === undefined);
  return (
    <fieldset className="field week" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      <p id={`${id}-help`} className="note">
        {say(HELP)}
      </p>
      {exceptionsIn(values).map(([on, ...cells], row) => {
        const wrong = at(row);
        const isWrong = wrong.length > 0;
        const number = row + 1;
        const describedBy = `${id}-${row}`;
        const described = { 'aria-invalid': isWrong, 'aria-describedby': isWrong ? describedBy : undefined };
        return (
          // Rows have no name of their own.
          <div key={row} className="hours-row exception">
            <input type="date" name={name} defaultValue={on} aria-label={say(DAY, { number })} {...described} />
            <Times
              name={name}
              texts={cells.slice(0, -1)}
              label={say(DAY, { number })}
              isWrong={isWrong}
              describedBy={describedBy}
            />
            <input
              type="text"
              name={name}
              defaultValue={cells.at(-1)}
              autoComplete="off"
              placeholder={say(NOTE)}
              aria-label={say({ zh: '{day} 说明', en: '{day}, note' }, { day: say(DAY, { number }) })}
              {...described}
            />
            <Refusals id={describedBy} refusals={wrong.map((one) => ({ ...one, member: undefined }))} />
          </div>
        );
      })}
      <Refusals refusals={others} />
    </fieldset>
  );
}

const DAY = { zh: '特殊日期 {number}', en: 'Day {number}' };
const NOTE = { zh: '说明', en: 'note' };
const HELP = {
  zh: '节假日、临时停办或者加班的日子；只填日期、不填时段即当日休息。',
  en: 'Public holidays, days closed or open besides. A day without hours is one on which it is closed.',
};

/** Of each day that is sent the row in which it stands. */
function rowsSent(held: readonly string[]): number[] {
  const sent = exceptionsIn(held).map((cells) => exceptionsOf(cells).length > 0);
  return sent.flatMap((isSent, row) => (isSent ? [row] : []));
}
