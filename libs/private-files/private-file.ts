import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError, systemErrorCode } from '#errors';
import type { z } from 'zod';
import { makePrivateFolder } from './private-folder.ts';

/** What a file is to hold, and the program that makes one, such as npm run keys. */
export type FileForm<Content> = { readonly form: z.ZodType<Content>; readonly madeBy: string };

/**
 * Reads a JSON file that is for this user alone. Errors: CONFIG_INVALID, with the place and never the value: it is not
 * there, holds something else, or can be read by every user of the machine.
 */
export function readPrivateFile<Content>(file: string, { form, madeBy }: FileForm<Content>): Content {
  const { data, error } = form.safeParse(parseJson(readText(file, madeBy)));
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  const place = issue?.path.join('.') ?? '';
  const why = place === '' ? 'holds no keys.' : `has an error at ${place}, which ${issue?.message ?? 'is wrong.'}`;
  throw new StartError('CONFIG_INVALID', `${file} ${why} Make keys with ${madeBy}.`);
}

/** Writes a JSON file for this user alone; whoever reads it meanwhile sees the old one or the new one whole. */
export function writePrivateFile(file: string, content: object): void {
  makePrivateFolder(dirname(file));
  const aside = `${file}.${process.pid}.new`;
  writeFileSync(aside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  chmodSync(aside, 0o600);
  renameSync(aside, file);
}

export function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function readText(file: string, madeBy: string): string {
  try {
    // Windows keeps no such bits: whoever may read a file there is a matter of its folder.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o007) !== 0) {
      throw new StartError(
        'CONFIG_INVALID',
        `${file} can be read by every user of this machine. Set its mode to 0600.`,
      );
    }
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    const why = systemErrorCode(cause) === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw new StartError('CONFIG_INVALID', `${file} ${why}. Make it with ${madeBy}.`, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
