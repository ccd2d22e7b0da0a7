import { readArguments, readConfig, runCommand } from '#config';
import { loadShanghai } from '#divisions';
import { StartError } from '#errors';
import { Command } from 'commander';
import { z } from 'zod';
import { developmentKeys } from './development-keys.ts';
import { parsePersona, signDevelopmentToken } from './development-token.ts';

const program = new Command('token')
  .description('Prints a bearer token, signed with the development key of DATA_DIR.')
  .requiredOption(
    '--as <who>',
    'city, district:<code>, street:<code>, station:<code>, advisor:<code>, case-worker:<code>, partner:<name>, auditor:<code>',
  )
  .option('--hours <n>', 'how long it holds, 1 to 8760', '12');

await runCommand(async () => {
  const options = z.object({ as: z.string(), hours: z.string() }).parse(readArguments(program).opts());
  const hours = Number(options.hours);
  if (!Number.isInteger(hours) || hours < 1 || hours > 8760) {
    throw new StartError('CONFIG_INVALID', `--hours is ${options.hours}. Set whole hours from 1 to 8760.`);
  }
  const config = readConfig(process.env);
  const persona = parsePersona(options.as, loadShanghai());
  const keys = await developmentKeys(config.dataDir, config.production);
  console.log(
    await signDevelopmentToken(persona, { keys, issuer: config.jwtIssuer, audience: config.jwtAudience, hours }),
  );
});
