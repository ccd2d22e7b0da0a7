import { describe, expect, test } from '@jest/globals';
import { parsePartnersFile } from '#partners';

const HASH = `sha256:${'0'.repeat(64)}`;
const good = `grants:
  - id: green-light-1
    partner: green-light
    name: 绿光社工服务社
    purpose: 公示资源
    tags: [partner]
    division: 31
    granted: 2026-11-24T10:00:00+08:00
    expires: 2027-06-30
    requestsPerDay: 5000
    requestsPerMinute: 60
    keys:
      - hash: ${HASH}
        since: 2026-11-24T10:00:00+08:00
    clients: [portal]
`;
const second = good.slice(good.indexOf('  - id')).replace('green-light-1', 'green-light-2');

function refusalOf(text: string): unknown {
  try {
    return parsePartnersFile(text, 'partners.yaml');
  } catch (error) {
    return error;
  }
}

describe('the partners file', () => {
  test('names each grant; a day without a time holds to its end in Shanghai', () => {
    expect(parsePartnersFile(good, 'partners.yaml')).toEqual([
      {
        grant: 'green-light-1',
        partner: 'green-light',
        name: '绿光社工服务社',
        purpose: '公示资源',
        tags: ['partner'],
        division: '31',
        granted: new Date('2026-11-24T02:00:00Z'),
        expires: new Date('2027-06-30T15:59:59.999Z'),
        requestsPerDay: 5000,
        requestsPerMinute: 60,
        keys: [{ hash: HASH, since: new Date('2026-11-24T02:00:00Z') }],
        clients: ['portal'],
      },
    ]);
    expect(parsePartnersFile('grants: []', 'partners.yaml')).toEqual([]);
  });

  test.each([
    ['a grant without an end', good.replace('    expires: 2027-06-30\n', ''), 2, '"expires" is no time'],
    ['an end that is none', good.replace('2027-06-30', 'soon'), 9, '"expires" is no time'],
    ['a purpose that is empty', good.replace('公示资源', '""'), 5, 'Give a purpose'],
    ['a tag that is none', good.replace('[partner]', '[everything]'), 6, 'There is no contract of these tags'],
    ['figures alone', good.replace('[partner]', '[partner-figures]'), 6, 'There is no contract of these tags'],
    ['a division that is none', good.replace('division: 31', 'division: 32'), 7, '"32" is no division of the tree'],
    [
      'figures of a street',
      good.replace('[partner]', '[partner, partner-figures]').replace('division: 31', 'division: 310101002'),
      7,
      'Figures are granted for the city or a district',
    ],
    ['no requests', good.replace('5000', '0'), 10, '"requestsPerDay" is a whole number'],
    ['requests without end', good.replace('60', 'many'), 11, '"requestsPerMinute" is a whole number'],
    ['a key instead of its hash', good.replace(HASH, 'ak_green-light_secret'), 13, 'The hash is not sha256:'],
    ['a partner in capitals', good.replace('partner: green-light', 'partner: Green'), 3, 'The partner is lower-case'],
    [
      'a grant that stands twice',
      `${good}${second.replace('green-light-2', 'green-light-1')}`,
      16,
      'Grant green-light-1 is listed twice',
    ],
    [
      'a client of two grants',
      `${good}${second.replace(HASH, `sha256:${'1'.repeat(64)}`)}`,
      29,
      'Client portal is listed twice',
    ],
    ['a key of two grants', `${good}${second.replace('portal', 'other')}`, 27, `Key ${HASH} is listed twice`],
    ['a key that means nothing', good.replace('purpose:', 'porpoise:'), 5, '"porpoise" means nothing here'],
    ['nothing', '', 1, 'Expected a list of grants'],
  ])('with %s is refused with its line', (_, text, line, why) => {
    expect(refusalOf(text)).toMatchObject({ code: 'PARTNERS_FILE_INVALID' });
    expect(String(refusalOf(text))).toContain(`partners.yaml:${line}: ${why}`);
  });
});
