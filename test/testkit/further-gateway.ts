import { type GatewayOptions, type RunningGateway, startGateway } from '../../gateway/index.ts';
import { OWNER_DEADLINE_MS } from './patience.ts';
import type { SharedCity } from './shared-city.ts';

/** A further gateway over the city's owners, which knows nothing of them yet. */
export function furtherGateway(city: SharedCity, options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
  return startGateway({
    verifier: city.verifier,
    host: '127.0.0.1',
    port: 0,
    ownersFile: city.ownersFile,
    ownerKeysFile: city.keys.file,
    ownerDeadlineMs: OWNER_DEADLINE_MS,
    logLevel: 'silent',
    probeIntervalMs: 250,
    signIn: { kind: 'development', tokenOf: city.tokenOf },
    ...options,
  });
}
