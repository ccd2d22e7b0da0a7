import type { Answers, Condition, FormField } from './form.ts';

/** Whether any of the conditions is met; a field without an answer meets none. */
export function isMet(conditions: readonly Condition[], answers: Answers): boolean {
  return conditions.some((condition) =>
    Object.entries(condition).every(([key, expected]) => {
      const answer = answers[key];
      if (typeof expected === 'boolean') return answer === expected;
      return expected.some((choice) => (Array.isArray(answer) ? answer.includes(choice) : answer === choice));
    }),
  );
}

export function isRequired({ required = false, requiredWhen = [] }: FormField, answers: Answers): boolean {
  return required || isMet(requiredWhen, answers);
}
