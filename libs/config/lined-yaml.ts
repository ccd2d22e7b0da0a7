import { relative } from 'node:path';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ErrorCode, StartError } from '#errors';

type Source = { readonly text: string; readonly file: string; readonly code: ErrorCode };

/**
 * Reads a YAML file by a schema, every scalar as text. Errors: StartError of the code given, one sentence a problem, each with
 * file and line.
 */
export function parseLinedYaml<Schema extends z.ZodType>(
  { text, file, code }: Source,
  schema: Schema,
): z.infer<Schema> {
  const lines = new LineCounter();
  // Failsafe: every scalar stays text, so that a code without quotes is not taken for a number.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const refuse = (problems: readonly Problem[]): StartError => new StartError(code, sentencesOf(file, problems));
  if (document.errors.length > 0) {
    throw refuse(
      document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message: firstLineOf(message) })),
    );
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  throw refuse(
    parsed.error.issues.flatMap((issue) => {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
      return keys.map((key) => ({
        line: lineOf(document, lines, key === undefined ? issue.path : [...issue.path, key]),
        message: key === undefined ? issue.message : `"${key}" means nothing here. Remove it or correct its name.`,
      }));
    }),
  );
}

/** For a schema's `error`: unknown keys keep their own message; everything else about the shape is said in one sentence. */
export function saysNot(expected: string) {
  return (issue: { readonly code?: string | undefined }) =>
    issue.code === 'unrecognized_keys' ? undefined : `Expected ${expected}.`;
}

type Problem = { readonly line: number; readonly message: string };

/** The line of the value at the path, or of what encloses it where the path leads nowhere. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    // The key's own line: its value may begin on a later one.
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function firstLineOf(message: string): string {
  return message.split('\n')[0] ?? message;
}

function sentencesOf(file: string, problems: readonly Problem[]): string {
  const path = relative(process.cwd(), file);
  const shown = path.startsWith('..') ? file : path;
  const sentences = problems
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, message }) => `${shown}:${line}: ${message}`);
  return [...new Set(sentences)].join(' ');
}
