import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import { z } from 'zod';

/** One kind of question: how it is sent, and a look at its answer that throws when it is wrong. */
export type Question = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  check(answer: GraphAnswer): void;
};

export type GraphAnswer = z.infer<typeof answerShape>;

/** What came of a run: milliseconds of each accepted request, and how many were told to come again. */
export type Load = { readonly accepted: readonly number[]; readonly refused: number };

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.record(z.string(), z.unknown()) })).optional(),
});

/** As many clients as questions, each on a connection of its own: it asks, waits for the answer, and asks again, for so long. */
export async function load(url: string, questions: readonly Question[], forMs: number): Promise<Load> {
  const pool = new Pool(new URL(url).origin, { connections: questions.length, headersTimeout: 120_000 });
  const accepted: number[] = [];
  let refused = 0;
  const until = performance.now() + forMs;
  const client = async (question: Question): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now();
      const retryAfter = await ask(pool, question);
      if (retryAfter === undefined) accepted.push(performance.now() - began);
      else {
        refused += 1;
        await wait(retryAfter * 1000);
      }
    }
  };
  await Promise.all(questions.map(client));
  await pool.close();
  return { accepted, refused };
}

/** Undefined when the question was answered, and rightly; else after how many seconds to come again. */
async function ask(pool: Pool, { path, headers, body, check }: Question): Promise<number | undefined> {
  const response = await pool.request({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.body.text();
  const answer = answerShape.parse(JSON.parse(text));
  if (response.statusCode === 200) {
    check(answer);
    return undefined;
  }
  const code = answer.errors?.[0]?.extensions['code'];
  const isBusy = response.statusCode === 429 || response.statusCode === 503;
  const retryAfter = Number(response.headers['retry-after']);
  if (!isBusy || !(retryAfter > 0) || typeof code !== 'string') throw new Error(`${response.statusCode} ${text}`);
  return retryAfter;
}
