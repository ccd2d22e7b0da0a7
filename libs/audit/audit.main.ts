import { databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import { StartError } from '#errors';
import { Argument, Command } from 'commander';
import { z } from 'zod';
import { type Trail, type Trails, openEmbeddedTrails, verify } from './trails.ts';
import type { Anchor } from './verify.ts';

/** `npm run audit -- verify`: whether the audit trails are as they were written. */
const command = new Command('npm run audit --')
  .description(
    `Reads audit trails from end to end. For each it says "ok, N entries" and the head of the chain, to be kept elsewhere; or the
first entry that was changed, removed, put in or moved, and ends with exit code 1. Without --database-url and DATABASE_URL it reads the
embedded databases of DATA_DIR (.data), which must not be in use.`,
  )
  .addArgument(new Argument('<task>', 'what to do').choices(['verify']))
  .option('--owner <code>', 'only this owner, such as 310101')
  .addOption(databaseUrlOption("an owner's database, signed in as its service or the owner of its tables"))
  .option(
    '--head <seq:hash>',
    'a head that was kept: finds a trail that was cut or written anew since; with one owner',
  );

const options = z.object({
  owner: z.string().regex(/^\d+$/, '--owner is no code. Use one such as 310101.').optional(),
  databaseUrl: z.string().optional(),
  head: z
    .string()
    .regex(/^[1-9]\d{0,9}:[0-9a-f]{64}$/, '--head is no head of a chain. Use one that verify printed.')
    .transform(anchorFrom)
    .optional(),
});

await runCommand(async () => {
  const { data, error } = options.safeParse(readArguments(command).opts());
  if (error) throw new StartError('CONFIG_INVALID', error.issues.map(({ message }) => message).join(' '));
  const { trails, close } = await open(data);
  try {
    if (data.head !== undefined && trails.length > 1) {
      throw new StartError('CONFIG_INVALID', '--head belongs to one owner. Name it with --owner.');
    }
    for (const trail of trails) await tell(trail, data.head);
  } finally {
    await close();
  }
});

async function open({ owner, databaseUrl }: z.infer<typeof options>): Promise<Trails> {
  if (databaseUrl === undefined) return openEmbeddedTrails(readConfig(process.env).dataDir, owner);
  const name = owner ?? new URL(databaseUrl).pathname.slice(1);
  return { trails: [{ name, url: databaseUrl }], close: async () => {} };
}

async function tell(trail: Trail, anchor: Anchor | undefined): Promise<void> {
  const verdict = await verify(trail, anchor);
  if (verdict.whole) {
    const { seq, hash } = verdict.head;
    console.log(`${trail.name}: ok, ${seq} entries${seq === 0 ? '' : `, head ${seq}:${hash}`}`);
  } else {
    console.log(`${trail.name}: bad from entry ${verdict.seq} on, ${verdict.why}`);
    process.exitCode = 1;
  }
}

function anchorFrom(text: string): Anchor {
  const [seq, hash = ''] = text.split(':');
  return { seq: Number(seq), hash };
}
