import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { NotATable, csvOf, faultText, partsOf, readCells, rowsOf, templateSheets } from '#import-files';
import writeWorkbook from 'write-excel-file/node';

const column = (field: string, zh: string, en: string, isRequired = false) => ({
  field,
  zh,
  en,
  isRequired,
  explainZh: '',
  explainEn: '',
  example: '',
  allowed: [{ key: 'A', zh: '甲', en: 'One' }],
});
const known = [column('name', '姓名', 'Name', true), column('licence.number', '证书编号', 'Licence number')];
const formula = (value: string) => ({ value, type: 'Formula' as const });
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file', () => {
  test('is read from CSV in UTF-8 with and without a mark, and in GB18030 as a Chinese spreadsheet writes it', async () => {
    const text = '姓名*,证书编号\r\n王敏,"a,1"\r\n\r\n李强,\r\n';
    const expected = {
      columns: ['name', 'licence.number'],
      rows: [
        { row: 2, cells: ['王敏', 'a,1'] },
        { row: 4, cells: ['李强', ''] },
      ],
      faults: [],
    };
    // 姓名,证书编号 / 王敏,1
    const gb = Uint8Array.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xa4, 0xca, 0xe9, 0xb1, 0xe0, 0xba, 0xc5, 0x0d, 0x0a, 0xcd, 0xf5, 0xc3, 0xf4,
      0x2c, 0x31,
    ]);
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`)])
      expect(rowsOf(await readCells(bytes), known)).toEqual(expected);
    expect(rowsOf(await readCells(gb), known).rows).toEqual([{ row: 2, cells: ['王敏', '1'] }]);
  });

  test('is read from a workbook, with days as days and with a number that lost its last digits shown as one', async () => {
    const day = new Date('2026-10-31T00:00:00Z');
    const data = [
      [{ value: 'Name' }, { value: '证书编号' }],
      [
        { value: Number('310101199001010011'), type: Number },
        { value: 13812345678, type: Number },
      ],
      [
        { value: day, type: Date, format: 'yyyy-mm-dd' },
        { value: '0012', type: String },
      ],
    ];
    const bytes = new Uint8Array(await writeWorkbook(data).toBuffer());
    expect(rowsOf(await readCells(bytes), known).rows.map(({ cells }) => cells)).toEqual([
      ['3.10101199001010E+17', '13812345678'],
      ['2026-10-31', '0012'],
    ]);
  });

  test('names each column that is unknown, there twice or missing', () => {
    const { faults } = rowsOf(
      [
        ['证书编号', '年龄', 'Licence number'],
        ['1', '2', '3'],
      ],
      known,
    );
    expect(faults.map(({ reason, cell, head }) => [reason, cell, head.zh, head.en])).toEqual([
      ['NO_SUCH_COLUMN', 'B1', '年龄', '年龄'],
      ['COLUMN_TWICE', 'C1', 'Licence number', 'Licence number'],
      ['COLUMN_MISSING', '', '姓名', 'Name'],
    ]);
    expect(faults.map((fault) => faultText(fault, 'zh'))).toEqual([
      '现行导入模板中没有“年龄”这一列，请删去，或者下载现行模板，按它改正列名。',
      '“Licence number”一列重复，请删去其中一列。',
      '缺少“姓名”一列，请下载现行模板，按它补上。',
    ]);
    expect(faults.map((fault) => faultText(fault, 'en')).join(' ')).toMatch(
      /today has no column "年龄".*twice.*"Name" is missing/,
    );
  });

  test('without a row, or that is no table, says so alone', async () => {
    for (const lines of [[], [['']], [['姓名']], [['姓名'], [' ']]])
      expect(rowsOf(lines, known).faults.map(({ reason }) => reason)).toEqual(['NO_ROWS']);
    // An old workbook, a text of 16 bits, and what only begins like a workbook.
    for (const bytes of [
      [0xd0, 0xcf, 0x11, 0xe0, 0],
      [0xff, 0xfe, 0x59, 0x00],
      [0x50, 0x4b, 3, 4, 1],
    ])
      await expect(readCells(Uint8Array.from(bytes))).rejects.toThrow(NotATable);
    expect(rowsOf(await readCells(new Uint8Array()), known).faults.map(({ reason }) => reason)).toEqual(['NO_ROWS']);
  });

  test('shows the formulas of its first sheet as such, also where they give nothing, and never as what is blank', async () => {
    const data = [
      [{ value: '姓名' }, { value: '证书编号' }],
      [{ value: '王敏' }, formula('A2&"1"')],
      [],
      [formula('NA()'), null],
    ];
    const bytes = new Uint8Array(await writeWorkbook(data).toBuffer());
    expect(rowsOf(await readCells(bytes), known).rows).toEqual([
      { row: 2, cells: ['王敏', expect.stringMatching(/^=A2/)] },
      { row: 4, cells: ['=NA()', ''] },
    ]);
  });

  test('made of the template is read as it was filled in, whatever it says', async () => {
    const [sheet] = templateSheets(known);
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() === one && /^[^=+@\t\r\-']/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (lines) => {
        const read = rowsOf(await readCells(utf8(csvOf([sheet?.columns ?? [], ...lines]))), known);
        expect(read.faults).toEqual([]);
        expect(read.rows.map(({ cells }) => cells)).toEqual(lines);
      }),
    );
  });

  test('is sent in parts of 500 rows, fewer where they are long, and loses none', () => {
    const rows = Array.from({ length: 1_201 }, (_, i) => ({
      row: i + 2,
      cells: [i > 1_000 ? 'x'.repeat(4_000) : 'x'],
    }));
    const parts = partsOf(rows);
    expect(parts.flat()).toEqual(rows);
    expect(parts.slice(0, 2).map((part) => part.length)).toEqual([500, 500]);
    expect(Math.max(...parts.map((part) => part.flatMap(({ cells }) => cells).join('').length))).toBeLessThanOrEqual(
      200_000,
    );
  });
});
