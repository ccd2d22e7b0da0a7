import { describe, expect, test } from '@jest/globals';
import { isIdentityNumber } from '#personal';
import { documentOf, reasonAgainst, today, withCheckCharacter } from './documents.ts';

describe('numbers that are of a kind', () => {
  test.each([
    ['RESIDENT_ID', '11010519491231002X'],
    ['RESIDENT_ID', withCheckCharacter('81000019800101001')],
    ['RESIDENT_ID', withCheckCharacter('82000019800101001')],
    ['RESIDENT_ID', withCheckCharacter('83000019800101001')],
    ['FOREIGNER_PERMANENT_RESIDENCE', '911398199012310021'],
    ['FOREIGNER_PERMANENT_RESIDENCE', withCheckCharacter('93184019700101001')],
    ['FOREIGNER_PERMANENT_RESIDENCE', 'KAZ110090123105'],
    ['HK_MACAO_PERMIT', 'H12345678'],
    ['HK_MACAO_PERMIT', 'M1234567801'],
    ['TAIWAN_PERMIT', '12345678'],
    ['TAIWAN_PERMIT', '1234567801'],
    ['TAIWAN_PERMIT', '1234567801B'],
    ['PASSPORT', 'E12345678'],
    ['PASSPORT', '12345'],
  ])('%s: %s', (kind, number) => {
    expect(documentOf(kind, number)).toMatchObject({ kind, number });
  });
});

describe('numbers that are not of a kind', () => {
  test.each([
    ['RESIDENT_ID', '110105194912310021', 'its check character is wrong'],
    ['RESIDENT_ID', '110105491231002', 'it has 15 digits'],
    ['RESIDENT_ID', withCheckCharacter('84000019800101001'), 'no province has its first two digits'],
    ['RESIDENT_ID', '911398199012310021', 'it is a foreigner’s'],
    ['RESIDENT_ID', withCheckCharacter('31010119900230001'), 'its day of birth does not exist'],
    ['RESIDENT_ID', withCheckCharacter('31010120261201001'), 'its day of birth is to come'],
    ['RESIDENT_ID', withCheckCharacter('31010118500101001'), 'nobody lives that long'],
    ['RESIDENT_ID', '310***********002X', 'it is masked'],
    ['FOREIGNER_PERMANENT_RESIDENCE', '11010519491231002X', 'it is a citizen’s'],
    ['FOREIGNER_PERMANENT_RESIDENCE', '911398199012310022', 'its check character is wrong'],
    ['FOREIGNER_PERMANENT_RESIDENCE', withCheckCharacter('99939819901231001'), 'no province issued it'],
    ['FOREIGNER_PERMANENT_RESIDENCE', 'KA1110090123105', 'it begins with two letters'],
    ['HK_MACAO_PERMIT', 'A12345678', 'it begins with neither H nor M'],
    ['HK_MACAO_PERMIT', 'H1234567', 'it is short'],
    ['HK_MACAO_PERMIT', 'H123456789', 'one digit cannot count the issues'],
    ['TAIWAN_PERMIT', '1234567', 'it is short'],
    ['TAIWAN_PERMIT', '12345678B', 'the letter follows ten digits'],
    ['PASSPORT', 'E123', 'it is short'],
    ['PASSPORT', 'UNKNOWN', 'it has no digit'],
    ['PASSPORT', 'E1234\u200b5678', 'it holds a character that is not seen'],
    ['PASSPORT', 'ß12345', 'it holds a letter that is not of ASCII'],
  ])('%s: %s, because %s', (kind, number) => {
    expect(reasonAgainst(kind, number)).toBe('NOT_NUMBER_OF_KIND');
  });

  test.each([null, '', ' ', '-'])('a number is needed where the kind has one: %j is none', (number) => {
    expect(reasonAgainst('PASSPORT', number)).toBe('EMPTY');
  });

  test('where there is no document, a number is not of any kind', () => {
    expect(reasonAgainst('NONE', 'E12345678')).toBe('NUMBER_WITHOUT_DOCUMENT');
  });

  test.each(['LIBRARY_CARD', 'resident_id', '', 'toString', '__proto__'])('%j is no kind', (kind) => {
    expect(reasonAgainst(kind, 'E12345678')).toBe('KIND_UNKNOWN');
  });
});

describe('what a document states', () => {
  test.each([
    ['RESIDENT_ID', '11010519491231002X', '1949-12-31', 'FEMALE'],
    ['RESIDENT_ID', withCheckCharacter('83000019800102003'), '1980-01-02', 'MALE'],
    ['FOREIGNER_PERMANENT_RESIDENCE', '911398199012310021', '1990-12-31', 'FEMALE'],
    ['FOREIGNER_PERMANENT_RESIDENCE', 'KAZ110090123105', undefined, undefined],
    ['TAIWAN_PERMIT', '12345678', undefined, undefined],
  ])('%s %s: born %s, %s', (kind, number, birthday, sex) => {
    expect(documentOf(kind, number)).toMatchObject({ birthday, sex });
  });

  test.each([
    ['RESIDENT_ID', '11010519491231002X', '110***********002X'],
    ['FOREIGNER_PERMANENT_RESIDENCE', '911398199012310021', '9**************021'],
    ['HK_MACAO_PERMIT', 'H12345678', 'H*****678'],
    ['TAIWAN_PERMIT', '12345678', '1*****78'],
    ['PASSPORT', '123456', '***'],
  ])('in place of %s %s is shown %s', (kind, number, mask) => {
    expect(documentOf(kind, number).mask).toBe(mask);
  });

  test('of no document it is nothing', () => {
    const nothing = { number: null, mask: null, lookup: null, birthday: undefined, sex: undefined };
    for (const number of [null, '', ' ']) expect(documentOf('NONE', number)).toEqual({ kind: 'NONE', ...nothing });
  });
});

test('holders of residence permits are residents wherever an identity number is asked for', () => {
  for (const place of ['810000', '820000', '830000']) {
    expect(isIdentityNumber(withCheckCharacter(`${place}19800101001`), today)).toBe(true);
  }
});
