import type { Scope } from '#access';
import type { DivisionCode } from '#divisions';
import { type Outcome, outcomeOf } from '#errors';
import { fields, inputOf } from '#input';
import { type Reader, type Right, readWithRight } from '#writes';
import { type Workflow, moveNamesOf } from './workflow.ts';

/** What is sent with many moves: where the records are, and the input of each move, as it would be sent alone. */
type Many<Input> = { readonly within: DivisionCode; readonly moves: readonly Input[] };

/**
 * Makes many moves, one after the other, each in a transaction of its own and answered as if it had been sent alone: one that is
 * refused leaves the others done. Nothing is done where the caller lacks the scope of any. Errors: SCOPE_MISSING, INPUT_INVALID,
 * DIVISION_FORBIDDEN.
 */
export function makeMoves<Input extends { readonly action: MoveName }, MoveName extends string, Answer>(
  reader: Reader,
  workflow: Workflow<string, MoveName>,
  input: Many<Input>,
  make: (move: Input) => Promise<Outcome<Answer>>,
): Promise<Outcome<Outcome<Answer>[]>> {
  return outcomeOf(async () => {
    const { moves } = await readWithRight(reader, { input: manyInput<Input>(), right: mayMoveMany(workflow) }, input);
    const answers: Outcome<Answer>[] = [];
    for (const move of moves) answers.push(await make(move));
    return answers;
  });
}

function manyInput<Input>() {
  return inputOf<Many<Input>>()(() => ({
    within: fields.divisionCode(),
    // Each is read whole when it is made.
    moves: fields.filledList(fields.given<Input>()),
  }));
}

function mayMoveMany<MoveName extends string>(
  workflow: Workflow<string, MoveName>,
): Right<Many<{ readonly action: MoveName }>> {
  const declared = workflow.moves;
  const [some] = moveNamesOf(workflow);
  if (some === undefined) throw new TypeError(`The workflow ${workflow.name} has no moves.`);
  const scopesOf = ({ moves }: Many<{ readonly action: MoveName }>): Scope[] =>
    moves.map(({ action }) => declared[action].scope);
  return {
    scope: (input) => scopesOf(input)[0] ?? declared[some].scope,
    concerns: ['within'],
    authorize: ({ caller }, input) => {
      for (const scope of scopesOf(input)) caller.may(scope, input.within);
    },
  };
}
