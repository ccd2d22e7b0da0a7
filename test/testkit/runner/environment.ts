import { ModernFakeTimers } from '@jest/fake-timers';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import { extendTimeLimits } from './time-limits.ts';

type Parameters = ConstructorParameters<typeof TestEnvironment>;

/**
 * Jest's own parts run in a context with globals of its own, test files in Node's: these parts get Node's classes, which matchers such as
 * `expect.any(String)` compare by identity, and their fake timers replace Node's clock.
 */
export default class NodeGlobals extends TestEnvironment {
  constructor(config: Parameters[0], context: Parameters[1]) {
    super(config, context);
    for (const name of Object.getOwnPropertyNames(globalThis).filter((global) => /^[A-Z]/.test(global))) {
      Reflect.set(this.global, name, Reflect.get(globalThis, name));
    }
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis });
  }

  /** Called by Jest as a file goes on. */
  handleTestEvent({ name }: Circus.Event, state: Circus.State): void {
    if (name === 'run_start') extendTimeLimits(state);
  }
}
