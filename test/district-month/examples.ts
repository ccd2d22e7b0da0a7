/** What docs/district has its reader do, in its order. */
export type Step =
  | {
      readonly kind: 'operation';
      readonly as: string;
      readonly query: string;
      /** Names of variables, each with where in the answer it stands. */
      readonly keeps: readonly (readonly [string, string])[];
      /** The code with which it is refused, where it is. */
      readonly refused: string | undefined;
    }
  | { readonly kind: 'import'; readonly files: Readonly<Record<string, string>>; readonly runs: readonly string[][] };

/** The operations of a page, and the files that it has imported. */
export function stepsOf(page: string): Step[] {
  return [...page.matchAll(/```(graphql|sh)\n(.*?)```/gs)].flatMap(([, language, text = '']): Step[] =>
    language === 'graphql' ? [operationOf(text)] : importOf(text),
  );
}

/** Its first line says who sends it, what of the answer is kept, and with what it is refused. */
function operationOf(query: string): Step {
  const [head = ''] = query.split('\n');
  const keeps = [...head.matchAll(/\$(\w+) = ([\w.]+)/g)].map(([, name = '', path = '']) => [name, path] as const);
  const [as = '', refused] = [/^# as ([\w:-]+)/.exec(head)?.[1], /refused with (\w+)/.exec(head)?.[1]];
  return { kind: 'operation', as, query, keeps, refused };
}

function importOf(script: string): Step[] {
  const files = Object.fromEntries(
    [...script.matchAll(/^cat > (\S+) <<'CSV'\n(.*?)^CSV$/gms)].map(([, name = '', rows = '']) => [name, rows]),
  );
  const runs = [...script.matchAll(/^npm run import -- (.+)$/gm)].map(([, words = '']) => words.split(' '));
  return runs.length === 0 ? [] : [{ kind: 'import', files, runs }];
}
