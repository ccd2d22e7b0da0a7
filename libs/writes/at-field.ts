import { GraphError } from '#errors';

/** Runs an assertion on the division that an input field names; what it refuses is said at that field. */
export async function atField(field: string, assert: () => void | Promise<void>): Promise<void> {
  try {
    await assert();
  } catch (error) {
    throw error instanceof GraphError && error.extensions['path'] === undefined ? error.at(['input', field]) : error;
  }
}
