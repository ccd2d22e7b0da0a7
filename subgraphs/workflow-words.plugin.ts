import { domains } from './index.ts';

/** For `npm run codegen`: the words of each workflow's states and moves, by workflow, for the page. */
export function plugin(): string {
  const workflows = domains.flatMap((domain) => domain.workflows ?? []);
  const words = workflows.map(({ name, states, moves }) => [name, { states: wordsOf(states), moves: wordsOf(moves) }]);
  return `/* Written by npm run codegen; do not edit. */\nexport const workflowWords = ${JSON.stringify(Object.fromEntries(words), null, 2)} as const;\n`;
}

type Worded = { readonly zh: string; readonly en: string };

function wordsOf(named: Readonly<Record<string, Worded>>) {
  return Object.fromEntries(Object.entries(named).map(([name, { zh, en }]) => [name, { zh, en }]));
}
