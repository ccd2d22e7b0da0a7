import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, type Socket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startProgram } from '../process.ts';

export type StalledCity = { readonly url: string; readonly dataDir: string; close(): Promise<void> };

/** The whole product over the demo data, with a gateway for which one owner takes requests and never answers. */
export async function startStalledCity(owner: string): Promise<StalledCity> {
  const dataDir = mkdtempSync(join(tmpdir(), 'load-'));
  const seeding = ['subgraphs/seed/main.ts', '--profile', 'demo', '--months', '3'];
  execFileSync(process.execPath, seeding, { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'ignore' });
  const environment = { DATA_DIR: dataDir, PORT: '0', SEED_PROFILE: 'none' };
  const product = await startProgram('libs/start/main.ts', [], environment);
  const silence = await startSilence();
  const ownersFile = join(dataDir, 'owners-stalled.yaml');
  writeFileSync(ownersFile, stall(readFileSync(join(dataDir, 'owners.yaml'), 'utf8'), owner, silence.origin));
  const gateway = await startProgram('gateway/main.ts', [], {
    ...environment,
    OWNERS_FILE: ownersFile,
    OWNER_KEYS_FILE: join(dataDir, 'owner-keys.json'),
    PARTNERS_FILE: join(dataDir, 'partners.yaml'),
    LOG_LEVEL: 'error',
  });
  return {
    url: gateway.url,
    dataDir,
    close: async () => {
      await gateway.stop();
      silence.stop();
      await product.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** The owners file with the instances of one owner elsewhere. */
function stall(yaml: string, owner: string, origin: string): string {
  return yaml.replaceAll(new RegExp(`http://[^/]+/${owner}/`, 'g'), `${origin}/${owner}/`);
}

/** Takes connections and says nothing. */
async function startSilence(): Promise<{ origin: string; stop(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.custom<AddressInfo>((address) => typeof address === 'object').parse(server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
