import { askFiguresAndTrends, figuresOf } from '../figures/index.ts';
import { ensure } from '../graph/index.ts';
import { currentSession } from '../session/index.ts';

const DIVISION = /^\/(?:division\/(\d{2,12}))?$/;

/** Asks for what a division's view will ask for first, before anything is drawn: the answer is on its way meanwhile. */
export function askEarly(): void {
  const session = currentSession();
  const [path, code = '31'] = DIVISION.exec(location.pathname) ?? [];
  if (session === undefined || path === undefined || !code.startsWith(session.caller.division)) return;
  const month = new URLSearchParams(location.search).get('month') ?? undefined;
  const document = askFiguresAndTrends(figuresOf(session.caller));
  void ensure({ document, variables: { code, month } }, 0, 'first');
}
