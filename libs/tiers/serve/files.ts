import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseLinedYaml, refuseRepeated, saysNot } from '#config';
import { type DivisionCode, type OwnerDirectory, buildOwnerDirectory, parseDivisionCode } from '#divisions';
import { StartError } from '#errors';
import type { Instance } from '../route.ts';
import { type TierSchema } from '../schema/rules.ts';
import { compileTierSchema } from '../schema/tier-schema.ts';

const owner = z.object(
  {
    code: z.string().transform((value, context): DivisionCode => {
      const code = parseDivisionCode(value);
      if (code !== undefined) return code;
      const message = `"${value}" is not a division code. Use an official code, such as 310101.`;
      context.issues.push({ code: 'custom', input: value, message });
      return z.NEVER;
    }),
    instances: z.record(
      z.string(),
      z.url({ protocol: /^https?$/, error: ({ input }) => `"${String(input)}" is not an http(s) URL.` }),
      { error: saysNot('a domain and its URL on each line') },
    ),
  },
  { error: saysNot('an owner: code and instances') },
);
const ownersFile = z.object({
  owners: z.array(owner, { error: saysNot('a list of owners') }).superRefine((all, context) =>
    refuseRepeated(
      all.map(({ code }, index) => ({ what: `Owner ${code}`, path: [index, 'code'] })),
      context,
    ),
  ),
});

/** The domain's owners in an owners file (YAML: `owners`, each with `code` and `instances`). Errors: OWNERS_FILE_INVALID. */
export function readOwners(file: string, domain: string): OwnerDirectory<Instance> {
  const all = parseLinedYaml({ text: readText(file), file, code: 'OWNERS_FILE_INVALID' }, ownersFile).owners;
  const owners = all.flatMap(({ code, instances }) => {
    const url = instances[domain];
    return url === undefined ? [] : [{ code, url }];
  });
  const absent = all.filter(({ instances }) => instances[domain] === undefined).map(({ code }) => code);
  if (owners.length > 0) return buildOwnerDirectory(owners, { absent });
  throw new StartError('OWNERS_FILE_INVALID', `${file}: no owner has an instance of ${domain}. Name a domain it has.`);
}

/** Errors: CONFIG_INVALID when the file cannot be read or its directives contradict each other. */
export function readTierSchema(file: string): TierSchema {
  try {
    return compileTierSchema(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new StartError('CONFIG_INVALID', `${file}: ${cause instanceof Error ? cause.message : 'unreadable'}`, {
      cause,
    });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      'OWNERS_FILE_INVALID',
      `The owners file cannot be read (${why}). Name one that this user may read.`,
      {
        cause,
      },
    );
  }
}
