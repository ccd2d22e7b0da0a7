import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/**
 * Has the server shut down also when this process is killed and can do nothing about it: a shell waits for the end of its
 * input, which comes when this process is no more. Gives back what calls it off. On Windows the next start finds the server.
 */
export function guardServer(pid: number): () => void {
  if (platform() === 'win32') return () => undefined;
  const shell = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell the next start finds the server all the same.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return () => shell.kill('SIGKILL');
}
