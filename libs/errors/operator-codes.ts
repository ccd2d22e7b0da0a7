/** Codes with what they mean and whether the same request may succeed later. */
export type Codes = Readonly<Record<string, { readonly meaning: string; readonly retryable: boolean }>>;

/** Codes that only an operator meets, of programs that cannot start or cannot do their task. */
export const operatorCodes = {
  CONFIG_INVALID: { meaning: 'A setting in the environment or on the command line cannot be used.', retryable: false },
  OWNERS_FILE_INVALID: { meaning: 'The owners file has an error; the line is named.', retryable: false },
  PARTNERS_FILE_INVALID: { meaning: 'The partners file has an error; the line is named.', retryable: false },
  DOCUMENTS_FILE_INVALID: { meaning: 'The file of trusted documents has an error; it is named.', retryable: false },
  SUPERGRAPH_INVALID: { meaning: 'The supergraph file cannot be read or planned over.', retryable: false },
  PORT_IN_USE: { meaning: 'Another program listens on the port.', retryable: true },
  DATA_PRESENT: {
    meaning: 'The database holds records; a data set is written into empty ones only.',
    retryable: false,
  },
  DATA_DIR_IN_USE: { meaning: 'Another process runs on the data directory.', retryable: true },
  DATA_DIR_NEWER: { meaning: 'The data was written by a newer version of this program.', retryable: false },
  DATABASE_UNREACHABLE: { meaning: 'The database does not answer or refuses the sign-in.', retryable: true },
  DATABASE_UNSAFE: {
    meaning: 'The database user could pass or lift row-level security, so the service refuses to run.',
    retryable: false,
  },
  SEALING_KEYS_WRONG: {
    meaning: 'The keys of SEALING_KEYS_FILE do not open what the database holds.',
    retryable: false,
  },
  SEALING_KEY_NEEDED: { meaning: 'Rows are still sealed with a key that is to be retired.', retryable: false },
  JOB_INTERRUPTED: {
    meaning:
      'A job was begun as often as it may be and never came to its end: its process was killed, or it took too long.',
    retryable: true,
  },
  DATABASE_OTHER_OWNER: {
    meaning: 'The database is that of another owner than the one it was opened for.',
    retryable: false,
  },
  DATABASE_NOT_MIGRATED: {
    meaning: 'The tables are older than this program, and its database user may not change them.',
    retryable: false,
  },
} as const satisfies Codes;
