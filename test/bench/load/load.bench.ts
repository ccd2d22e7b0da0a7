import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { edgeDefaults } from '#config';
import { type Claim, median } from '../claim.ts';
import { signTokens } from '../tokens.ts';
import { type GraphAnswer, type Load, type Question, load } from './clients.ts';
import { type StalledCity, startStalledCity } from './stalled-city.ts';

const STALLED = '310109';
const ROUNDS = 3;
const RUN_MS = 6000;
/** Until the breakers of the stalled owner are open and plans are made. */
const WARM_MS = 12_000;

/** Without the owners' states, which change while one is silent. */
const PAGE = readFileSync(new URL('../city-today.graphql', import.meta.url), 'utf8').replace(/owner \{[^}]*\}/, '');
const WORKLIST = `query Worklist($within: DivisionCode!) { overdueVisits(within: $within, first: 20) { totalCount edges { node { daysOverdue client { id } } } } }`;
const PARTNER = '{ policiesInForce(in: "310101") { id title } }';
const SMALL = '{ division(code: "310104") { name coverage { stations required } } }';
/** The most that a document may ask at once, as figures go; one that asks more is refused. */
const HEAVY = '{ division(code: "31") { children { children { children { coverage { stations } } } } } }';
const TOO_HEAVY =
  '{ division(code: "31") { children { children { children { clients { total } coverage { stations } visitCompliance { due } } } } } }';

/**
 * Many clients at once, with an owner that never answers: page, worklist and partner in equal parts, each answer compared with the one
 * that it gave when nobody else asked. And one caller's heaviest questions beside another's small one.
 */
export async function measureLoad(): Promise<Claim[]> {
  const city = await startStalledCity(STALLED);
  try {
    const mix = await mixOf(city);
    await load(city.url, mix(20), WARM_MS);
    const claims = [await manyConnections(city, mix)];
    for (const [name, query] of [
      ['the heaviest document that is answered', HEAVY],
      ['a document that is refused for its cost', TOO_HEAVY],
    ] as const)
      claims.push(await besideHeavy(city, name, query));
    return claims;
  } finally {
    await city.close();
  }
}

async function manyConnections(city: StalledCity, mix: (count: number) => Question[]): Promise<Claim> {
  const rounds: { few: Load; many: Load }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ few: await load(city.url, mix(50), RUN_MS), many: await load(city.url, mix(500), RUN_MS) });
  }
  const ratios = rounds.map(({ few, many }) => median(many.accepted) / median(few.accepted)).toSorted((a, b) => a - b);
  const p50 = (of: (round: (typeof rounds)[number]) => Load): string =>
    median(rounds.map((round) => median(of(round).accepted))).toFixed(0);
  const refused = rounds.reduce((sum, { many }) => sum + many.refused, 0);
  const answered = rounds.reduce((sum, { many }) => sum + many.accepted.length, 0);
  return {
    name: 'median time of accepted requests of 500 connections over that of 50, one owner stalled',
    ratio: median(ratios),
    atMost: 3,
    detail: `${p50(({ many }) => many)} against ${p50(({ few }) => few)} ms; ${ROUNDS} rounds, best ${ratios.at(0)?.toFixed(2)}, worst ${ratios.at(-1)?.toFixed(2)}; ${answered} answered, ${refused} told to come again`,
  };
}

/** A small question of one caller, alone and beside another caller who asks a heavy one again and again. */
async function besideHeavy(city: StalledCity, name: string, query: string): Promise<Claim> {
  const [token = ''] = await signTokens(city.dataDir, 1, 'district:310104');
  const [heavyToken = ''] = await signTokens(city.dataDir, 1, 'city');
  const small = question(token, SMALL);
  const ratios: number[] = [];
  const times: { alone: number; beside: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const alone = median((await load(city.url, [small], RUN_MS / 2)).accepted);
    const heavy = heavily(city.url, { ...question(heavyToken, query), check: () => undefined }, RUN_MS / 2);
    const beside = median((await load(city.url, [small], RUN_MS / 2)).accepted);
    await heavy;
    ratios.push(beside / alone);
    times.push({ alone, beside });
  }
  return {
    name: `median time of one caller's small question beside another's ${name}, over that alone`,
    ratio: median(ratios),
    atMost: 2,
    detail: times.map(({ alone, beside }) => `${beside.toFixed(1)} against ${alone.toFixed(1)} ms`).join(', '),
  };
}

/** Asks again and again, as often as one person may by the rate that holds unless another is set, whatever comes of it. */
async function heavily(url: string, { path, headers, body }: Question, forMs: number): Promise<void> {
  const everyMs = 60_000 / edgeDefaults.requestsPerMinute.signedIn;
  const until = performance.now() + forMs;
  const target = new URL(path, url);
  for (let next = performance.now(); next < until; next += everyMs) {
    await setTimeout(Math.max(0, next - performance.now()));
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    await (await fetch(target, init)).text();
  }
}

async function mixOf(city: StalledCity): Promise<(count: number) => Question[]> {
  const key = readFileSync(join(city.dataDir, 'partner-demo.key'), 'utf8').trim();
  const month = new Date().toISOString().slice(0, 7);
  const kinds = [
    (await signTokens(city.dataDir, 300)).map((token) => question(token, PAGE, { month })),
    (await signTokens(city.dataDir, 300, 'street:310101002')).map((token) =>
      question(token, WORKLIST, { within: '310101002' }),
    ),
    [{ ...question(key, PARTNER), path: '/partner/graphql' }],
  ];
  const checked = await Promise.all(kinds.map((kind) => checkedAgainstFirst(city.url, kind)));
  return (count) =>
    Array.from({ length: count }, (_, index) => {
      // A partner's grant bounds its requests a minute: one client in ten.
      const kind = index % 10 === 9 ? 2 : index % 2;
      const of = checked[kind] ?? [];
      const chosen = of[Math.floor(index / 2) % of.length];
      if (chosen === undefined) throw new RangeError('no question of this kind');
      return chosen;
    });
}

/** The same questions, each answer compared with what the first gave when nobody else asked. */
async function checkedAgainstFirst(url: string, questions: readonly Question[]): Promise<Question[]> {
  let first: GraphAnswer | undefined;
  const [one] = questions;
  if (one === undefined) return [];
  // The very first meets a gateway that has planned nothing yet.
  await load(url, [{ ...one, check: () => undefined }], 1);
  await load(url, [{ ...one, check: (answer) => (first ??= answer) }], 1);
  const expected = strip(first);
  if (expected.owners.some((owner) => owner !== STALLED))
    throw new Error(`not only ${STALLED} is missing: ${expected.owners}`);
  return questions.map((asked) => ({
    ...asked,
    check: (answer) => {
      if (isDeepStrictEqual(strip(answer), expected)) return;
      throw new Error(`a wrong answer: ${JSON.stringify(answer).slice(0, 2000)}`);
    },
  }));
}

/** The data, and whose part is missing: with which code depends on whether the owner was waited for. */
function strip(answer: GraphAnswer | undefined): { data: unknown; owners: string[] } {
  const owners = (answer?.errors ?? []).map(({ extensions }) => String(extensions['owner']));
  return { data: answer?.data, owners: [...new Set(owners)].toSorted() };
}

function question(token: string, query: string, variables = {}): Question {
  return {
    path: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    check: (answer) => {
      if (answer.errors !== undefined) throw new Error(JSON.stringify(answer).slice(0, 2000));
    },
  };
}
