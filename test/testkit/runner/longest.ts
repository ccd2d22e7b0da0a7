/** The test files that take longest, longest first. */
export const LONGEST = [
  'test/start-and-stop/start-and-stop.test.ts',
  'test/one-database/one-database.test.ts',
  'test/dashboard/interruptions.test.ts',
  'test/dashboard/every-view.test.ts',
  'test/suppression/owners.test.ts',
  'test/seed-data/program.test.ts',
  'test/writes-once/kills.test.ts',
  'test/malformed-requests/refused-writes.test.ts',
  'test/owner-down/owner-down.test.ts',
  'test/partner-door/reading.test.ts',
  'test/access-rules/jobs-elsewhere.test.ts',
];
