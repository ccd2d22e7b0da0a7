/** The code of an error of the operating system, such as ENOENT or EADDRINUSE; undefined when it is of another kind. */
export function systemErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
