/** The question for a ranking by a fragment's name: the page asks it, and `npm run codegen` lists it. */
export function rankingQuestion(fragment: string, isMonthly: boolean): string {
  const month = isMonthly ? ', $month: YearMonth' : '';
  return `query ${fragment}($code: DivisionCode!${month}, $level: Level!, $first: Int) {
    division(code: $code) { code ...${fragment} }
  }`;
}
