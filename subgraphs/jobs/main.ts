import { databaseUrlOption, readArguments, readConfig, runCommand } from '#config';
import { type DivisionCode, isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { JobControl, type ListedJob } from '#jobs';
import { withDatabase } from '#ownership';
import { Argument, Command } from 'commander';
import { z } from 'zod';
import { openOwnerDatabase } from '../sealing/index.ts';

const tasks = ['list', 'pause', 'resume', 'run'] as const;

/** `npm run jobs`: how the jobs of an owner stand, and what an operator does with them. */
const command = new Command('npm run jobs --')
  .description(
    `Lists the jobs of an owner, pauses one, resumes it, or has it run now. A paused job goes on with a run that is under way. Every process that
runs the owner's jobs hears of it at once; while none does, it is done when the next one starts. Without --database-url and
DATABASE_URL it uses the embedded database in DATA_DIR (.data), which must not be in use. Ends with 3 when it was called wrongly.`,
  )
  .addArgument(new Argument('<task>', 'what to do').choices(tasks))
  .argument('[name]', 'which job, such as recount-clients; all of them are listed')
  .requiredOption('--owner <code>', 'whose jobs, such as 310101')
  .addOption(databaseUrlOption("the owner's database, signed in as its service"));

const options = z.object({
  owner: z.custom<DivisionCode>(isDivisionCode, "--owner is no owner's code. Use one such as 310101."),
  databaseUrl: z.string().optional(),
});

await runCommand(async () => {
  const { data, error } = options.safeParse(readArguments(command).opts());
  if (error) throw new StartError('CONFIG_INVALID', error.issues.map(({ message }) => message).join(' '));
  const [task = '', name] = command.args;
  const { url, close } = await openOwnerDatabase(data.owner, {
    databaseUrl: data.databaseUrl,
    dataDir: readConfig(process.env).dataDir,
  });
  try {
    await withDatabase(url, (client) => perform(new JobControl(client, data.owner), task, name));
  } finally {
    await close();
  }
});

async function perform(jobs: JobControl, task: string, name: string | undefined): Promise<void> {
  const now = new Date();
  if (task !== 'list' && name === undefined) throw new StartError('CONFIG_INVALID', `Name the job to ${task}.`);
  if (name !== undefined && task === 'run') await jobs.run(name, now);
  else if (name !== undefined && task !== 'list') await jobs.pause(name, task === 'pause');
  const listed = (await jobs.list(now)).filter((job) => name === undefined || job.name === name);
  for (const job of listed) console.log(sentenceOf(job));
}

function sentenceOf({ name, key, state, lastRunAt, runAt, attempts, errorCode, findings }: ListedJob): string {
  const parts = [
    `${name}${key === '' ? '' : ` (${key})`}: ${state}`,
    `last run ${timeOf(lastRunAt) ?? 'never'}`,
    `next ${timeOf(runAt) ?? 'when it is triggered'}`,
    ...(attempts > 0 ? [`attempts ${attempts}`] : []),
    ...(errorCode === null ? [] : [errorCode]),
    ...(findings > 0 ? [`findings ${findings}, see the log`] : []),
  ];
  return parts.join(', ');
}

function timeOf(instant: Date | null): string | undefined {
  return instant?.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
