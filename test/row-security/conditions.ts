/** An expression that the database decides by, as the catalogue prints it with every name resolved. */
export type Condition = {
  readonly of: string;
  /** The table whose rows a policy decides on; null for everything else. */
  readonly table: string | null;
  readonly sql: string;
};

/** What decides in the schemas: policies, checks, conditions of indexes, and functions with their source. */
export function listConditions(
  rows: <Row extends object>(sql: string) => Promise<Row[]>,
  schemas: readonly string[],
): Promise<Condition[]> {
  const ours = `any (array[${schemas.map((name) => `'${name}'`).join(', ')}]::name[])`;
  return rows<Condition>(
    `select format('policy of %I.%I %s', schemaname, tablename, policyname) as of, tablename::text as table, sql
       from pg_policies, lateral (values (qual), (with_check)) as either (sql) where schemaname = ${ours} and sql is not null
     union all select format('check of %s %s', conrelid::regclass, conname), null, pg_get_constraintdef(c.oid)
       from pg_constraint c join pg_namespace n on n.oid = connamespace where contype = 'c' and nspname = ${ours}
     union all select format('index of %I.%I %s', schemaname, tablename, indexname), null, indexdef
       from pg_indexes where schemaname = ${ours}
     union all select format('function of %s', p.oid::regprocedure), null, coalesce(prosrc, pg_get_functiondef(p.oid))
       from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = ${ours} order by 1, 3`,
  );
}

const NAME = String.raw`[a-z_"][\w".]*`;
const OPERATOR = String.raw`(?:[<>=!]{1,2}|is (?:not )?distinct from)`;
const SELF = new RegExp(String.raw`(?<![\w".])(${NAME})\s*${OPERATOR}\s*\1(?![\w".(])`, 'gi');

/** Comparisons of a column with itself. Casts and brackets around a name make no difference; texts in quotes are no names. */
export function selfComparisonsIn(sql: string): string[] {
  const bare = sql.replaceAll(/'[^']*'/g, "''").replaceAll(/\((\w+(?:\.\w+)*)\)::\w+/g, '$1');
  return bare.match(SELF) ?? [];
}

/** Subqueries that name no column of the table: what they find is the same for every row of it. */
export function uncorrelatedIn(sql: string, table: string): string[] {
  const column = new RegExp(String.raw`(?<![\w".])"?${table}"?\.\w`);
  return subqueriesIn(sql).filter((subquery) => !column.test(subquery));
}

function subqueriesIn(sql: string): string[] {
  return [...sql.matchAll(/\(\s*SELECT\b/g)].map(({ index }) => sql.slice(index, closingOf(sql, index)));
}

/** Behind the bracket that closes the one at `from`. */
function closingOf(sql: string, from: number): number {
  let depth = 0;
  for (let i = from; i < sql.length; i += 1) {
    if (sql[i] === '(') depth += 1;
    if (sql[i] === ')') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return sql.length;
}
