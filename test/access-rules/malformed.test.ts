import { expect, test } from '@jest/globals';
import { Caller } from '#access';
import { code } from '../testkit/codes.ts';

const caller = new Caller({
  subject: 'officer-1',
  role: 'district-officer',
  division: code('310101'),
  scopes: ['client.read'],
});

test.each([
  ['3101', 'DIVISION_MALFORMED'],
  ['31010100200', 'DIVISION_MALFORMED'],
  [' 310101 ', 'DIVISION_MALFORMED'],
  ['', 'ID_MALFORMED'],
  ['none', 'ID_MALFORMED'],
  ['310101-', 'ID_MALFORMED'],
  ['310101-00000000-0000-7000-8000-00000000000X', 'ID_MALFORMED'],
  ['310104', 'DIVISION_FORBIDDEN'],
  ['310101999', 'DIVISION_UNKNOWN'],
  ['44', 'DIVISION_UNKNOWN'],
])('%j is refused as %s', (codeOrId, refusal) => {
  expect(() => caller.refuseUnseen('client.read', codeOrId)).toThrow(expect.objectContaining({ code: refusal }));
});
