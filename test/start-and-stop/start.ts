import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '../testkit/gateway.ts';
import { programEnvironment } from '../testkit/program-environment.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMANDS = { node: [process.execPath, 'libs/start/main.ts'], npm: ['npm', 'start'] } as const;
export const START_MS = 240_000;
/** A whole answer is waited for, however busy the machine is that starts it. */
const OWNER_DEADLINE_MS = '120000';

/** `npm start`, as a process of its own: that of npm, or else the one that npm starts. */
export class Start {
  readonly process: ChildProcess;
  output = '';

  constructor(environment: Readonly<Record<string, string>>, by: keyof typeof COMMANDS = 'node') {
    const env = { ...programEnvironment(), PORT: '0', OWNER_DEADLINE_MS, ...environment };
    const [command, argument] = COMMANDS[by];
    this.process = spawn(command, [argument], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString('utf8')));
    }
  }

  /** Waits until it has said the words. */
  async says(words: string): Promise<void> {
    await until(
      () => Promise.resolve(this.output),
      (output) => output.includes(words),
      START_MS,
    );
  }

  /** The URL it prints when everything answers. Throws with its output when it ends before. */
  async ready(limitMs = START_MS): Promise<string> {
    const look = () => Promise.resolve(/^ready (\S+)$/m.exec(this.output)?.[1] ?? this.process.exitCode ?? '');
    const seen = await until(look, (found) => found !== '', limitMs);
    if (typeof seen === 'number') throw new Error(`it ended with ${seen}:\n${this.output}`);
    return seen;
  }

  async exitCode(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'close');
    return this.process.exitCode;
  }
}
