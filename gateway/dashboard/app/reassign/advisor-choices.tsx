import { useState } from 'react';
import { type Choice, Choices } from '../forms/index.ts';
import { NO_ANSWER, allTroublesOf, useAnswer } from '../graph/index.ts';
import { Troubles } from '../owners/index.ts';
import { useWords } from '../words/index.ts';
import { foundAdvisorsQuestion } from './reassign-question.ts';

const MOST = 20;

type AdvisorChoicesProps = {
  readonly name: string;
  readonly label: string;
  readonly within: string;
  readonly isOptional?: boolean;
  /** Advisors who are not offered. */
  readonly isLeftOut?: (id: string) => boolean;
};

/** Advisors of a division, sought by name, of whom several are ticked. A ticked advisor stays ticked while others are searched for. */
export function AdvisorChoices({ name, label, within, isOptional = false, isLeftOut }: AdvisorChoicesProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [sought, setSought] = useState('');
  const [ticked, setTicked] = useState<readonly Choice[]>([]);
  const asked = sought === '' ? undefined : { within, search: sought, first: MOST };
  const answer = useAnswer(foundAdvisorsQuestion, asked) ?? NO_ANSWER;
  const found = (answer.data?.advisors?.edges ?? []).flatMap(({ node }) => node ?? []);
  const choices = found
    .filter(({ id }) => isLeftOut?.(id) !== true)
    .map((advisor) => ({ value: advisor.id, label: labelOf(advisor) }));
  const others = choices.filter(({ value }) => ticked.every((choice) => choice.value !== value));
  const tick = (choice: Choice, isTicked: boolean): void =>
    setTicked(isTicked ? [...ticked, choice] : ticked.filter(({ value }) => value !== choice.value));
  const seek = (): void => setSought(text.trim());
  const isNothing = answer.data !== undefined && choices.length === 0;
  return (
    <>
      <div className="field">
        <label htmlFor={`${name}-sought`}>{say({ zh: '按姓名查找顾问', en: 'Find advisors by name' })}</label>
        <div className="pair">
          <input
            id={`${name}-sought`}
            type="search"
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              seek();
            }}
          />
          <button type="button" className="plain" onClick={seek}>
            {say({ zh: '查找', en: 'Find' })}
          </button>
        </div>
        <p role="status" className="note">
          {isNothing ? say({ zh: '没有找到这样的顾问。', en: 'No such advisor was found.' }) : ''}
        </p>
        <Troubles troubles={allTroublesOf(answer)} />
      </div>
      <Choices name={name} label={label} choices={[...ticked, ...others]} isOptional={isOptional} onTick={tick} />
    </>
  );
}

function labelOf({ name, station }: { readonly name: string; readonly station: { readonly name: string } | null }) {
  return station === null ? name : `${name} ${station.name}`;
}
