import { flushCompileCache, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';
import { setGlobals } from './globals.ts';

const globals = new URL('globals.ts', import.meta.url).href;
let isRegistered = false;
/** How Jest tells a worker that there are no more files. */
const END = 2;

/**
 * Runs one test file as Jest does, except that the file and all that it imports are Node's own modules, as in production. Jest would
 * compile and load the product anew for each test file; so a worker loads it once. In return the files of a worker share the state of
 * modules and the environment of the process.
 */
const runTestFile: typeof circus.default = async (
  globalConfig,
  config,
  environment,
  runtime,
  testFile,
  sendMessageToJest,
) => {
  prepareProcess();
  // Jest maps the stack of every error to sources from before a compilation, also of those that undici makes as it closes a connection.
  // There is none: Node's own stacks are right.
  Reflect.deleteProperty(Error, 'prepareStackTrace');
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.unstable_importModule = (file) => {
    setGlobals(runtime.requireModuleOrMock(file, '@jest/globals'));
    return import(pathToFileURL(file).href);
  };
  const result = await circus.default(globalConfig, config, environment, runtime, testFile, sendMessageToJest);
  // For programs that the next files run; left to the end, it takes longer than Jest waits for a worker to exit.
  flushCompileCache();
  return result;
};
export default runTestFile;

function prepareProcess(): void {
  if (isRegistered) return;
  isRegistered = true;
  resolveGlobals();
  if (process.send !== undefined) process.prependListener('message', endWorker);
}

/**
 * At once, as Jest waits half a second for a worker to exit: Chromium ends when its pipe closes, connections end with the process, and
 * start-postgres.ts removes the files of a run.
 */
function endWorker(message: unknown): void {
  if (Array.isArray(message) && message[0] === END) process.kill(process.pid, 'SIGKILL');
}

/** The package '@jest/globals' refuses to load outside of Jest's own module loader. */
function resolveGlobals(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
  });
}
