import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig, refuseOpenOwner, refuseOpenSignIn } from '#config';
import { programEnvironment } from '../testkit/program-environment.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hosts-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

const opens = (refuse: typeof refuseOpenSignIn, settings: Record<string, string>) => () => refuse(readConfig(settings));

describe('a development server that other machines would reach', () => {
  test.each([
    ['npm start', ['libs/start/main.ts']],
    ['npm run gateway', ['gateway/main.ts']],
    ['npm run owner', ['subgraphs/main.ts', '--code', '310101']],
  ])('is not started by %s, which names the setting that opens it', async (_, given) => {
    const child = spawn(process.execPath, given, {
      env: { ...programEnvironment(), DATA_DIR: dataDir, HOST: '0.0.0.0', PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    expect({ out, code }).toEqual({ out: '', code: 3 });
    expect(err).toMatch(/^CONFIG_INVALID: HOST is "0\.0\.0\.0", .+DEVELOPMENT_HOSTS.+\.\n$/);
    expect(await readdir(dataDir)).toEqual([]);
  });

  const beyond = ['0.0.0.0', '::', '192.168.1.20', 'graph.example.cn', '127.0.0.1.example.cn'];
  const provider = { OIDC_ISSUER: 'https://login.example.cn', JWT_AUDIENCE: 'graph' };

  test.each(beyond)('is refused at %s, and not where it is asked for by name', (HOST) => {
    for (const refuse of [refuseOpenSignIn, refuseOpenOwner]) {
      expect(opens(refuse, { HOST })).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
      expect(opens(refuse, { HOST, DEVELOPMENT_HOSTS: 'demo.local' })).not.toThrow();
      expect(opens(refuse, { HOST, NODE_ENV: 'production' })).not.toThrow();
    }
  });

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('may listen at %s', (HOST) => {
    expect(opens(refuseOpenSignIn, { HOST })).not.toThrow();
    expect(opens(refuseOpenOwner, { HOST })).not.toThrow();
  });

  test('may be opened where an identity provider signs people in, an owner where gateways sign as well', () => {
    const settings = { HOST: '0.0.0.0', ...provider };
    expect(opens(refuseOpenSignIn, settings)).not.toThrow();
    expect(opens(refuseOpenOwner, settings)).toThrow(/GATEWAY_KEYS_FILE/);
    expect(opens(refuseOpenOwner, { ...settings, GATEWAY_KEYS_FILE: 'keys.json' })).not.toThrow();
  });

  test.each(['demo.local:80', '*', 'a b', 'http://demo'])('takes no %s for a host name', (DEVELOPMENT_HOSTS) => {
    expect(() => readConfig({ DEVELOPMENT_HOSTS })).toThrow(/DEVELOPMENT_HOSTS/);
  });
});
