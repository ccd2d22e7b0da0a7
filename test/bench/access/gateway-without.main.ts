import { readConfig, runServer } from '#config';
import { startGateway } from '../../../gateway/index.ts';
import { noVerifier } from './without.ts';

/** What `npm run gateway` serves, without access: it signs nothing and looks at no token. */
await runServer(async () => {
  const { ownerKeysFile: _, ...config } = readConfig(process.env);
  const gateway = await startGateway({ ...config, verifier: noVerifier });
  console.log(`ready ${gateway.url}`);
  return gateway;
});
