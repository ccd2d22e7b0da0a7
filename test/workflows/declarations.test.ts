import { describe, expect, test } from '@jest/globals';
import { type CalendarDate, addWorkingDays, dateOf, isWorkingDay } from '#calendar';
import { type Workflow, defineWorkflow, dueOn, lapsesAt, movesFrom, waitingStatesOf } from '#workflows';
import { filingWorkflow } from '../../subgraphs/advisors/filings/filing.workflow.ts';

const day = (text: string): CalendarDate => dateOf(new Date(`${text}T04:00:00Z`));

const term = { zh: '词', en: 'word' };
const decide = { ...term, scope: 'filing.decide', by: 'AUTHORITY', action: 'filing.file' } as const;

/** An incident: reported, looked into within ten working days, closed. */
const incidents = {
  name: 'incident',
  initial: 'REPORTED',
  states: {
    REPORTED: { ...term, waits: true },
    OPEN: { ...term, lapses: { days: 30, to: 'CLOSED' } },
    CLOSED: { ...term, final: true },
  },
  moves: {
    LOOK: { ...decide, from: ['REPORTED'], to: 'OPEN', dueInWorkingDays: 10 },
    CLOSE: { ...decide, from: ['REPORTED', 'OPEN'], to: 'CLOSED', dueInWorkingDays: 20 },
  },
} as const satisfies Workflow<'REPORTED' | 'OPEN' | 'CLOSED', 'LOOK' | 'CLOSE'>;

describe('a workflow', () => {
  test('is refused where a move leaves a final state', () => {
    const states = { ...incidents.states, OPEN: { ...term, final: true as const } };
    expect(() => defineWorkflow({ ...incidents, states })).toThrow(
      'The state OPEN of the workflow incident is final, and a move leaves it.',
    );
  });

  test('is refused where no move leaves a state that is not final', () => {
    const states = { ...incidents.states, CLOSED: term };
    expect(() => defineWorkflow({ ...incidents, states })).toThrow(
      'The state CLOSED of the workflow incident is not final, and no move leaves it.',
    );
  });

  test('is refused where nothing leads to a state', () => {
    const states = { ...incidents.states, LOST: { ...term, final: true as const } };
    const workflow: Workflow<keyof typeof states, 'LOOK' | 'CLOSE'> = { ...incidents, states };
    expect(() => defineWorkflow(workflow)).toThrow('No move of the workflow incident leads to the state LOST.');
  });

  test('says which states wait, and which moves leave a state', () => {
    expect(waitingStatesOf(filingWorkflow)).toEqual(['SUBMITTED', 'CHANGED']);
    expect(movesFrom(filingWorkflow, 'FILED')).toEqual(['CHANGE', 'SUSPEND', 'WITHDRAW']);
  });
});

describe('a move', () => {
  const workflow = defineWorkflow<'REPORTED' | 'OPEN' | 'CLOSED', 'LOOK' | 'CLOSE'>(incidents);
  const since = new Date('2026-09-24T16:30:00Z'); // the 25th in Shanghai, the day before the Mid-Autumn holiday

  test('is due within the working days of the one that is due first, counted from the day in Shanghai', () => {
    const due = dueOn(workflow, { state: 'REPORTED', since });
    expect(due).toBe(naiveDue(day('2026-09-25'), 10));
    expect(due).toBe('2026-10-15');
    expect(dueOn(workflow, { state: 'CLOSED', since })).toBeUndefined();
    expect(dueOn(filingWorkflow, { state: 'SUBMITTED', since })).toBeUndefined();
  });

  test('is too late for a state that has lapsed', () => {
    expect(lapsesAt(workflow, { state: 'OPEN', since })).toEqual({
      at: new Date('2026-10-24T16:30:00Z'),
      to: 'CLOSED',
    });
    expect(lapsesAt(workflow, { state: 'REPORTED', since })).toBeUndefined();
  });
});

describe('a working day', () => {
  test('is neither a weekend nor a holiday, but is one that is worked for it', () => {
    expect(['2026-10-01', '2026-10-08', '2026-10-10', '2026-10-11'].map((one) => isWorkingDay(day(one)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('is what the table of overrides says where it says something', () => {
    const source = 'a notice for 2027';
    const overrides = { '2027-02-08': { isWorkingDay: false, source }, '2027-02-20': { isWorkingDay: true, source } };
    expect(isWorkingDay(day('2027-02-08'))).toBe(true);
    expect(addWorkingDays(day('2027-02-05'), 1, overrides)).toBe('2027-02-09');
    expect(addWorkingDays(day('2027-02-19'), 1, overrides)).toBe('2027-02-20');
  });
});

function naiveDue(from: CalendarDate, count: number): string {
  // The week of the National Day, with 2026-10-10 worked for it, and the Mid-Autumn Festival from the 25th to the 27th of September.
  const off = new Set(['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']);
  const worked = new Set(['2026-09-20', '2026-10-10']);
  let time = Date.parse(`${from}T00:00:00Z`);
  for (let left = count; left > 0;) {
    time += 86_400_000;
    const date = new Date(time).toISOString().slice(0, 10);
    const isWeekend = [0, 6].includes(new Date(time).getUTCDay());
    if (worked.has(date) || (!isWeekend && !off.has(date))) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}
