import { save } from '../export/index.ts';
import { useWords } from '../words/index.ts';
import type { KindOfPage } from './import-questions.ts';

type TemplateProps = { readonly kind: KindOfPage };

/** The template of an import: a workbook that explains its columns, or the heads alone as CSV. */
export function Template({ kind }: TemplateProps) {
  const { say } = useWords();
  const name = say({ zh: `${kind.zh}导入模板`, en: `${kind.en} import template` });
  const workbook = async (): Promise<Blob> => {
    const [{ writeWorkbook }, { templateSheets }] = await Promise.all([
      import('../export/workbook.ts'),
      import('#import-files'),
    ]);
    return writeWorkbook(templateSheets(kind.columns));
  };
  const csv = async (): Promise<Blob> => {
    const { csvOf } = await import('#import-files');
    return new Blob([csvOf([kind.columns.map((column) => column.zh)])], { type: 'text/csv' });
  };
  return (
    <p className="exports">
      <span>{say({ zh: '下载模板', en: 'Template' })}</span>
      <button
        type="button"
        className="plain"
        onClick={() => void workbook().then((file) => save(file, `${name}.xlsx`))}
      >
        {say({ zh: 'XLSX（含填写说明）', en: 'XLSX, with explanations' })}
      </button>
      <button type="button" className="plain" onClick={() => void csv().then((file) => save(file, `${name}.csv`))}>
        CSV
      </button>
    </p>
  );
}
