import { useId, useState } from 'react';
import type { Language } from '#error-messages';
import type { FileFault } from '#import-files';
import { useWords } from '../words/index.ts';
import type { ImportOfPage, KindOfPage } from './import-questions.ts';
import type { ChosenFile } from './use-upload.ts';

type ChooseFileProps = {
  readonly kind: KindOfPage;
  /** The import that goes on with the file. */
  readonly begun: ImportOfPage | undefined;
  readonly isSending: boolean;
  readonly send: (file: ChosenFile) => void;
};

/** What is wrong with the file itself, in either language. */
type Wrong = { readonly cell: string; readonly text: (language: Language) => string };
type Choice = ChosenFile | { readonly wrong: readonly Wrong[] } | undefined;

/** A file is read in the browser, and sent only where its heads are right. */
export function ChooseFile({ kind, begun, isSending, send }: ChooseFileProps) {
  const { say, count, language } = useWords();
  const id = useId();
  const [choice, setChoice] = useState<Choice>();
  const read = (file: File | undefined): void => {
    setChoice(undefined);
    if (file !== undefined) void readFile(file, kind).then(setChoice);
  };
  const file = choice !== undefined && 'rows' in choice ? choice : undefined;
  const faults = choice !== undefined && 'wrong' in choice ? choice.wrong : [];
  const isOther = file !== undefined && begun !== undefined && begun.rows !== file.rows.length;
  const isRight = file !== undefined && !isOther;
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
        {isOther && <p className="wrong">{say(OTHER_FILE, { count: count(begun.rows) })}</p>}
        {faults.map(({ cell, text }) => (
          <p key={text('en')} className="wrong">
            {cell !== '' && say(CELL, { cell })}
            {text(language)}
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

async function readFile(file: File, { columns }: KindOfPage): Promise<Choice> {
  const { readCells, rowsOf, faultText, NotATable } = await import('#import-files');
  const wrongOf = (fault: FileFault): Wrong => ({ cell: fault.cell, text: (language) => faultText(fault, language) });
  try {
    const read = rowsOf(await readCells(new Uint8Array(await file.arrayBuffer())), columns);
    return read.faults.length > 0 ? { wrong: read.faults.map(wrongOf) } : { ...read, key: crypto.randomUUID() };
  } catch (error) {
    if (!(error instanceof NotATable)) throw error;
    return { wrong: [wrongOf(error.fault)] };
  }
}

const SEND = { zh: '上传并检查', en: 'Upload and check' };
const GO_ON = { zh: '继续上传', en: 'Go on with the upload' };
const CHECKED_FIRST = { zh: '先检查，不会生效。', en: 'It is checked first; nothing takes effect yet.' };
const CELL = { zh: '{cell} 单元格：', en: '{cell}: ' };
const OTHER_FILE = {
  zh: '这次导入的文件有 {count} 行，与所选文件不同，请选择原来的文件，或重新开始导入。',
  en: 'The file of this import has {count} rows. Choose that file, or begin a new import.',
};
