import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type DivisionCode, type OwnerDirectory, buildOwnerDirectory, isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import type { Instance } from '../route.ts';
import { type TierSchema } from '../schema/rules.ts';
import { compileTierSchema } from '../schema/tier-schema.ts';

const ownersFile = z.object({
  owners: z.array(
    z.object({
      code: z.string().refine(isDivisionCode, { error: ({ input }) => `"${String(input)}" is not a division code.` }),
      instances: z.record(z.string(), z.url({ protocol: /^https?$/ })),
    }),
  ),
});

/** The domain's owners in an owners file (YAML: `owners`, each with `code` and `instances`). Errors: OWNERS_FILE_INVALID. */
export function readOwners(file: string, domain: string): OwnerDirectory<Instance> {
  const parsed = ownersFile.safeParse(readYaml(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError('OWNERS_FILE_INVALID', `${file}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const owners = parsed.data.owners.flatMap(({ code, instances }) => {
    const url = instances[domain];
    return url === undefined ? [] : [{ code, url }];
  });
  const absent = parsed.data.owners.filter(({ instances }) => instances[domain] === undefined).map(({ code }) => code);
  if (owners.length > 0) return build(file, owners, absent);
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

function readYaml(file: string): unknown {
  try {
    // Failsafe: every scalar stays text, so that a code without quotes is not taken for a number.
    return parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
  } catch (cause) {
    throw new StartError('OWNERS_FILE_INVALID', `${file}: ${cause instanceof Error ? cause.message : 'unreadable'}`, {
      cause,
    });
  }
}

function build(file: string, owners: readonly Instance[], absent: readonly DivisionCode[]): OwnerDirectory<Instance> {
  try {
    return buildOwnerDirectory(owners, { absent });
  } catch (cause) {
    throw new StartError('OWNERS_FILE_INVALID', `${file}: an owner stands twice. Keep one entry an owner.`, { cause });
  }
}
