import type * as Jest from '@jest/globals';

/*
 * What test files import from '@jest/globals'. The bindings are live: a module that several test files share uses those of the file that
 * is running.
 */
export let afterAll: typeof Jest.afterAll;
export let afterEach: typeof Jest.afterEach;
export let beforeAll: typeof Jest.beforeAll;
export let beforeEach: typeof Jest.beforeEach;
export let describe: typeof Jest.describe;
export let expect: typeof Jest.expect;
export let it: typeof Jest.it;
export let jest: typeof Jest.jest;
export let test: typeof Jest.test;

export function setGlobals(globals: typeof Jest): void {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globals);
}
