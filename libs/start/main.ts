import { join } from 'node:path';
import { type Config, readConfig, refuseOpenSignIn, runServer } from '#config';
import { startCity, whenNpmEnds } from './index.ts';

/** `npm start`: the whole city on this machine. */
const givenUp = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => givenUp.abort());
whenNpmEnds(() => process.kill(process.pid, 'SIGTERM'));

/** Where the key of the demo grant lies; with a partners file of one's own there is none. */
function demoKeyIn({ dataDir, partnersFile }: Config): string {
  return partnersFile === undefined ? `, key in ${join(dataDir, 'partner-demo.key')}` : '';
}

function tell(step: string): void {
  console.log(`starting ${step} …`);
}

function warn(sentence: string): void {
  console.error(sentence);
}

await runServer(async () => {
  // Seventeen owners log a line for each of their requests: here only what needs attention, unless asked for.
  process.env['LOG_LEVEL'] ||= 'warn';
  const config = readConfig(process.env);
  refuseOpenSignIn(config);

  const city = await startCity({ ...config, tell, warn, signal: givenUp.signal }).catch((error: unknown) => {
    if (givenUp.signal.aborted) process.exit(130);
    throw error;
  });
  city.failed.then((name) => {
    console.error(`INTERNAL: The ${name} ended by itself, so everything is stopped. See the log, then start again.`);
    void city.close().finally(() => process.exit(1));
  });
  console.log(`
Shanghai's community assistance advisors: one graph over the city and its 16 districts.
  look      ${new URL('/', city.url).href}
  a token   export TOKEN=$(npm run -s token -- --as city)
  partners  ${new URL('/partner/graphql', city.url).href}${demoKeyIn(config)}
  data      ${config.dataDir}
  stop      Ctrl-C
`);
  console.log(`ready ${city.url}`);
  return city;
});
