import { GraphError } from '#errors';

/** Runs what concerns the division or record that an input field names; what it refuses is said at that field. */
export async function atField<Result>(field: string, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof GraphError && error.extensions['path'] === undefined ? error.at(['input', field]) : error;
  }
}
