/*
 * What a machine may take that is busy with other tests as well. Which deadline passes is for the tests of deadlines, which say their own.
 */

/** For an owner to answer its gateway. */
export const OWNER_DEADLINE_MS = 30_000;
/** For a connection of an owner to its database to be free, or to be there. */
export const DATABASE_WAIT_MS = 60_000;
