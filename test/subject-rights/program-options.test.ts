import { describe, expect, test } from '@jest/globals';
import { readSubjectOptions } from '../../subgraphs/subject/options.ts';

const nobody = '310101002001-00000000-0000-7000-8000-000000000000';

describe('a command line is refused', () => {
  test.each<[object, string]>([
    [{}, 'Name one person'],
    [{ client: nobody, advisor: nobody }, 'Name one person'],
    [{ client: '司马相如' }, '--client is no id'],
    [{ client: nobody, basis: 'WHIM' }, '--basis is no case of article 47'],
    [{ client: nobody, timeout: '0' }, '--timeout is no number'],
    [{ client: nobody, owner: 'Huangpu' }, "--owner is no owner's code"],
  ])('with %j', (given, sentence) => {
    expect(() => readSubjectOptions({ timeout: '120', ...given })).toThrow(sentence);
  });
});

test('who holds a person is the district in the id, unless it is named', () => {
  const ofId = readSubjectOptions({ client: nobody, timeout: '120' });
  expect(ofId).toMatchObject({ owner: '310101', subject: { kind: 'client', id: nobody }, timeout: 120 });
  expect(readSubjectOptions({ advisor: nobody, owner: '310101002', timeout: '120' })).toMatchObject({
    owner: '310101002',
    subject: { kind: 'advisor', id: nobody },
  });
});
