import { useId, useState } from 'react';
import type { HeadFault } from '#import-files';
import { useWords, type Words } from '../words/index.ts';
import type { ImportOfPage, KindOfPage } from './import-questions.ts';
import type { ChosenFile } from './use-upload.ts';

type ChooseFileProps = {
  readonly kind: KindOfPage;
  /** The import that goes on with the file. */
  readonly begun: ImportOfPage | undefined;
  readonly isSending: boolean;
  readonly send: (file: ChosenFile) => void;
};

type Choice = ChosenFile | 'unreadable' | undefined;

/** A file is read in the browser, and sent only where its heads are right. */
export function ChooseFile({ kind, begun, isSending, send }: ChooseFileProps) {
  const { say, count } = useWords();
  const id = useId();
  const [choice, setChoice] = useState<Choice>();
  const read = (file: File | undefined): void => {
    setChoice(undefined);
    if (file !== undefined) readFile(file, kind).then(setChoice, () => setChoice('unreadable'));
  };
  const file = typeof choice === 'object' ? choice : undefined;
  const wrong = wrongWith(choice, begun);
  const faults = file?.faults ?? [];
  const isRight = file !== undefined && wrong === undefined && faults.length === 0;
  return (
    <div className="form">
      <div className="field">
        <label htmlFor={id}>{say({ zh: '文件（XLSX 或 CSV）', en: 'File (XLSX or CSV)' })}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv"
          disabled={isSending}
          onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {wrong !== undefined && <p className="wrong">{say(wrong, { count: count(begun?.rows ?? 0) })}</p>}
        {faults.map(({ kind: what, head }) => (
          <p key={`${what} ${head}`} className="wrong">
            {say(HEADS[what], { head: headIn(head, kind, say) })}
          </p>
        ))}
        {isRight && (
          <p>{say({ zh: '共 {count} 行数据。', en: '{count} rows.' }, { count: count(file.rows.length) })}</p>
        )}
      </div>
      {isRight && (
        <div className="actions">
          <button type="button" className="primary" aria-disabled={isSending} onClick={() => !isSending && send(file)}>
            {say(begun === undefined ? SEND : GO_ON)}
          </button>
          <span className="note">{say(CHECKED_FIRST)}</span>
        </div>
      )}
    </div>
  );
}

async function readFile(file: File, { columns }: KindOfPage): Promise<ChosenFile> {
  const { readCells, rowsOf } = await import('#import-files');
  const cells = await readCells(new Uint8Array(await file.arrayBuffer()));
  return { ...rowsOf(cells, columns), key: crypto.randomUUID() };
}

function wrongWith(choice: Choice, begun: ImportOfPage | undefined): Words | undefined {
  if (choice === undefined) return undefined;
  if (choice === 'unreadable') return UNREADABLE;
  if (choice.faults.length > 0) return undefined;
  if (choice.rows.length === 0) return EMPTY;
  return begun !== undefined && begun.rows !== choice.rows.length ? OTHER_FILE : undefined;
}

/** A head that is missing is named in Chinese, as the template has it. */
function headIn(head: string, { columns }: KindOfPage, say: (words: Words) => string): string {
  const column = columns.find(({ zh }) => zh === head);
  return column === undefined ? head.slice(0, 40) : say(column);
}

const SEND = { zh: '上传并检查', en: 'Upload and check' };
const GO_ON = { zh: '继续上传', en: 'Go on with the upload' };
const CHECKED_FIRST = { zh: '先检查，不会生效。', en: 'It is checked first; nothing takes effect yet.' };
const UNREADABLE = {
  zh: '无法读取这个文件，请用表格软件另存为 XLSX 或 CSV 后重新选择。',
  en: 'This file cannot be read. Save it as XLSX or CSV in your spreadsheet program and choose it again.',
};
const EMPTY = {
  zh: '文件中没有数据，请在第一张表的表头下面填写。',
  en: 'The file has no rows. Fill in its first sheet, beneath the heads.',
};
const OTHER_FILE = {
  zh: '这次导入的文件有 {count} 行，与所选文件不同，请选择原来的文件，或重新开始导入。',
  en: 'The file of this import has {count} rows. Choose that file, or begin a new import.',
};
const HEADS: Readonly<Record<HeadFault['kind'], Words>> = {
  UNKNOWN: {
    zh: '模板中没有“{head}”这一列，请删去，或按模板改正列名。',
    en: 'The template has no column “{head}”. Take it out, or name it as the template does.',
  },
  TWICE: {
    zh: '“{head}”一列重复，请删去其中一列。',
    en: 'The column “{head}” is there twice. Take one of them out.',
  },
  MISSING: {
    zh: '缺少“{head}”一列，请按模板补上。',
    en: 'The column “{head}” is missing. Add it as the template has it.',
  },
};
