import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dateOf } from '#calendar';
import { systemErrorCode } from '#errors';
import { makePrivateFolder } from '#private-files';
import type { Logger } from 'pino';
import { z } from 'zod';

/** How many requests each grant sent today, in Shanghai. */
export type RequestCounts = {
  of(grant: string, now: Date): number;
  add(grant: string, now: Date): void;
  /** Writes what is not written yet. */
  close(): Promise<void>;
};

type Options = {
  /** Where they outlive the process; they do not when left out. */
  readonly file: string | undefined;
  readonly log: Logger;
  readonly writeAfterMs?: number | undefined;
};

type Day = { readonly date: string | undefined; readonly counts: Map<string, number> };

const shape = z.object({ date: z.string(), requests: z.record(z.string(), z.int().min(0)) });
const WRITE_AFTER_MS = 1000;

/**
 * Counts in memory and writes behind, within a second: a process that is killed forgets the requests of its last second, and a file
 * that cannot be read begins the day anew. Each gateway counts for itself.
 */
export function openRequestCounts({ file, log, writeAfterMs = WRITE_AFTER_MS }: Options): RequestCounts {
  let day = file === undefined ? beginning() : readDay(file, log);
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const today = (now: Date): Map<string, number> => {
    const date = dateOf(now);
    if (day.date !== date) day = { date, counts: new Map() };
    return day.counts;
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const text = JSON.stringify({ date: day.date, requests: Object.fromEntries(day.counts) });
    writing = writing
      .then(() => save(file, text))
      .catch((err: unknown) => {
        log.error({ err }, 'the counts of partner requests cannot be written; they are kept in memory');
      });
    return writing;
  };
  return {
    of: (grant, now) => today(now).get(grant) ?? 0,
    add(grant, now) {
      const counts = today(now);
      counts.set(grant, (counts.get(grant) ?? 0) + 1);
      if (file !== undefined) timer ??= setTimeout(() => void write(), writeAfterMs).unref();
    },
    close: () => (timer === undefined ? writing : write()),
  };
}

function beginning(): Day {
  return { date: undefined, counts: new Map() };
}

function readDay(file: string, log: Logger): Day {
  try {
    const { date, requests } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { date, counts: new Map(Object.entries(requests)) };
  } catch (err) {
    if (systemErrorCode(err) !== 'ENOENT') {
      log.error({ err, file }, 'the counts of partner requests cannot be read; today is counted anew');
    }
    return beginning();
  }
}

async function save(file: string | undefined, text: string): Promise<void> {
  if (file === undefined) return;
  makePrivateFolder(dirname(file));
  await writeFile(`${file}.new`, `${text}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
