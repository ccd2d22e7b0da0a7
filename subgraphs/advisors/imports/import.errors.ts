import { defineErrors } from '#errors';

/** What is refused of imports, their columns and their rows. */
export const importErrors = defineErrors({
  IMPORT_STATE_CONFLICT: {
    meaning: 'The import is under way or done, so that neither its rows nor how it runs can be changed.',
    retryable: false,
    en: 'The import is under way or done already. See what its report says, or begin a new one.',
    zh: '该导入正在执行或者已经完成，请查看导入报告，或者重新开始导入。',
  },
  'INPUT_INVALID.NO_SUCH_IMPORT': {
    en: '{value} is nothing that can be imported here. Check the name.',
    zh: '这里不能导入 {value}，请核对名称。',
  },
  'INPUT_INVALID.NO_SUCH_COLUMN': {
    en: 'The template of today has no column "{value}". Take it out, or name it as the template does.',
    zh: '现行导入模板中没有“{value}”这一列，请删去，或者下载现行模板，按它改正列名。',
  },
  'INPUT_INVALID.COLUMN_TWICE': {
    en: 'The column "{value}" is there twice. Take one of them out.',
    zh: '“{value}”一列重复，请删去其中一列。',
  },
  'INPUT_INVALID.COLUMN_MISSING': {
    en: 'The column "{value}" is missing. Add it as the template of today has it.',
    zh: '缺少“{value}”一列，请下载现行模板，按它补上。',
  },
  'INPUT_INVALID.ROWS_MISSING': {
    en: '{count} rows of the file were sent, and it has {most}. Send the parts that are missing.',
    zh: '文件共 {most} 行，已上传 {count} 行，请补传缺少的部分。',
  },
  'INPUT_INVALID.CELLS_MISSING': {
    en: 'A row has {count} cells, and there are {most} columns. Send a text for each, empty where there is nothing.',
    zh: '一行有 {count} 个单元格，而列数为 {most}，请逐列填写，没有内容的留空。',
  },
  'INPUT_INVALID.NO_ROWS': {
    en: 'The file has no rows. Fill in its first sheet, beneath the heads.',
    zh: '文件中没有数据，请在第一张表的表头下面填写。',
  },
  'INPUT_INVALID.NOT_A_TABLE': {
    en: 'This file cannot be read. Save it as XLSX or CSV in your spreadsheet program and choose it again.',
    zh: '无法读取这个文件，请用表格软件另存为 XLSX 或 CSV 后重新选择。',
  },
  'INPUT_INVALID.ROWS_LAPSED': {
    en: 'What was sent of this import was removed after 30 days. Begin a new import with the same file.',
    zh: '该导入已上传的数据满 30 天，已经清除，请用同一个文件重新开始导入。',
  },
  'INPUT_INVALID.FORMULA': {
    en: 'The cell holds a formula. Copy it and paste its value alone.',
    zh: '单元格是公式，请复制后选择“只粘贴数值”。',
  },
  'INPUT_INVALID.DIGITS_LOST': {
    en: 'The spreadsheet took this for a quantity and lost its last digits. Make the cells of the column text, and type the number anew.',
    zh: '表格软件把号码当作数值，末尾数字已丢失。请将该列设为“文本”格式后重新填写号码。',
  },
  'INPUT_INVALID.TWICE_IN_FILE': {
    en: 'Row {first} of the file says the same record already. Keep one of the two rows.',
    zh: '与文件第 {first} 行重复，请只保留其中一行。',
  },
});
