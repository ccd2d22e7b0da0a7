import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMonths, monthOf } from '#calendar';
import { startEmbeddedPostgres } from '#persistence';
import { type Claim, inTurns } from '../claim.ts';
import { type Question, figureQuestions, listQuestions } from './questions.ts';
import { MONTHS, type Registry, startRegistry } from './registry-owner.ts';

const ROUNDS = 7;
/** Rows from which reading a table as a whole would be noticed. */
const LARGE = 1000;

/** Each list page and figure of the registry at the scale of the city, in one owner's database, against a tenth of it. */
export async function measureRegistry(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'registries-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const open: Registry[] = [];
  try {
    const city = await startRegistry(postgres, 'registry_of_city', '310115');
    open.push(city);
    const tenth = await startRegistry(postgres, 'registry_of_tenth', '310104', ['310104', '310105']);
    open.push(tenth);
    return await measure(city, tenth);
  } finally {
    await Promise.all(open.map((registry) => registry.close()));
    await postgres.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measure(city: Registry, tenth: Registry): Promise<Claim[]> {
  const [lists, figures] = [listQuestions(city.today), figureQuestions()];
  const seen = { statements: [] as Compared[], plans: new Set<string>(), totals: 0 };
  for (const question of [...lists, ...figures])
    for (const level of ['city', 'district'] as const) {
      const sent = [await sentFor(city, question, level), await sentFor(tenth, question, level)] as const;
      seen.totals += 2;
      // A page without a row asks nothing of its rows.
      if (sent[1].total === 0) continue;
      seen.statements.push({
        name: `${question.name} of the ${level}`,
        city: sent[0].statements.length,
        tenth: sent[1].statements.length,
      });
      for (const sql of sent[0].statements) if (isPlanned(sql, level)) seen.plans.add(sql);
    }
  const scans = await wholeReads(city, seen.plans);
  const rows = `${await city.count('from advisors.advisor')} advisors, ${await city.count('from advisors.station')} stations`;
  return [
    {
      ...worst(`statements of a list page or figure of ${rows} over those of a tenth`, seen.statements),
      atLeast: 1,
      atMost: 1,
    },
    {
      name: `tables of more than ${LARGE} rows that a statement of them reads as a whole, as the user of the service`,
      ratio: scans.length,
      unit: 'tables',
      atMost: 0,
      detail: [`${seen.plans.size} statements, ${seen.totals} answers compared with the tables`, ...scans].join('; '),
    },
    { ...worst('the slowest list page over that of a tenth', await timesOf(city, tenth, lists)), atMost: 6 },
    { ...worst('the slowest figure over that of a tenth', await timesOf(city, tenth, figures)), atMost: 12 },
  ];
}

type Compared = { readonly name: string; readonly city: number; readonly tenth: number };

/** The one whose ratio is the highest; in the detail also the one that is the highest by itself. */
function worst(name: string, compared: readonly Compared[]): Pick<Claim, 'name' | 'ratio' | 'detail'> {
  const ratio = (one: Compared): number => one.city / one.tenth;
  const [first] = compared.toSorted((a, b) => ratio(b) - ratio(a));
  const [most] = compared.toSorted((a, b) => b.city - a.city);
  if (first === undefined || most === undefined) throw new RangeError('nothing was compared');
  const said = (one: Compared): string => `${one.name} ${one.city.toFixed(1)} against ${one.tenth.toFixed(1)}`;
  return { name, ratio: ratio(first), detail: `${said(first)}; the most: ${said(most)}` };
}

type Level = 'city' | 'district';
const variablesFor = (registry: Registry, level: Level) => ({
  within: level === 'city' ? '31' : registry.district,
  from: addMonths(monthOf(registry.today), 1 - MONTHS),
});

/** The statements of a question that was asked before, whose answer is as the tables say. */
async function sentFor(
  registry: Registry,
  question: Question,
  level: Level,
): Promise<{ readonly statements: string[]; readonly total: number }> {
  const variables = variablesFor(registry, level);
  await registry.ask(question.query, variables);
  registry.takeStatements();
  const data = await registry.ask(question.query, variables);
  const statements = registry.takeStatements();
  const [total, counted] = [question.total(data), await registry.count(question.counted(variables.within))];
  if (total !== counted)
    throw new Error(`${question.name} of ${variables.within}: ${String(total)}, by the tables ${counted}`);
  return { statements, total: counted };
}

/** Who counts all rows of an owner reads its table as a whole, by whatever plan. */
function isPlanned(sql: string, level: Level): boolean {
  const isCountOfAll = level === 'city' && sql.startsWith('select count(*)');
  return /^\s*(?:with|select)\b/i.test(sql) && sql.includes('advisors') && !isCountOfAll;
}

/** Large tables that plans read from one end to the other. */
async function wholeReads(registry: Registry, statements: ReadonlySet<string>): Promise<string[]> {
  const found = new Set<string>();
  for (const sql of statements)
    for (const [, table = ''] of (await registry.planOf(sql)).matchAll(/Seq Scan on (\w+)/g))
      if ((await registry.count(`from advisors.${table}`)) > LARGE) found.add(`${table}: ${sql.slice(0, 300)}`);
  return [...found];
}

/** Milliseconds of each, in turns. */
async function timesOf(city: Registry, tenth: Registry, questions: readonly Question[]): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const { name, query } of questions)
    for (const level of ['city', 'district'] as const) {
      const asked = (registry: Registry) => () => registry.ask(query, variablesFor(registry, level));
      const times = await inTurns({ city: asked(city), tenth: asked(tenth) }, ROUNDS);
      compared.push({ name: `${name} of the ${level}`, ...times });
    }
  return compared;
}
