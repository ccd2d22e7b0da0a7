import { useState } from 'react';
import type { Trouble } from '../graph/index.ts';
import { useOwners } from '../owners/index.ts';
import { useSession } from '../session/index.ts';
import { type Speech, useWords } from '../words/index.ts';
import { aboutSheet } from './about-sheet.ts';
import { save } from './save.ts';
import type { Sheet } from './sheet.ts';

type ExportsProps = {
  /** Names what is seen, and the files. */
  readonly title: string;
  /** When the answers came, in milliseconds; 0 before, when there is nothing to export. */
  readonly answeredAt: number;
  /** May ask for more, and tells how far it is. */
  readonly content: (tell: (progress: string) => void) => Exported | Promise<Exported>;
};

/** What is seen, as tables, and all that is wrong with it: of owners, and of the answers themselves, in sentences. */
export type Exported = {
  readonly sheets: readonly Sheet[];
  readonly troubles: readonly Trouble[];
  readonly gaps: readonly string[];
};

type Work = { readonly kind: 'idle' | 'failed' } | { readonly kind: 'busy'; readonly progress: string };

/** Takes what is seen away: as a workbook with numbers as numbers, or as a picture. Its code is loaded when it is asked for. */
export function Exports({ title, answeredAt, content }: ExportsProps) {
  const speech = useWords();
  const { owners } = useOwners();
  const caller = useSession()?.caller.subject ?? '';
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const run = (make: () => Promise<Blob>, ending: string): void => {
    setWork({ kind: 'busy', progress: '' });
    make().then(
      (file) => {
        save(file, `${title}.${ending}`);
        setWork({ kind: 'idle' });
      },
      () => setWork({ kind: 'failed' }),
    );
  };
  const workbook = async (): Promise<Blob> => {
    const [{ writeWorkbook }, { sheets, troubles, gaps }] = await Promise.all([
      import('./workbook.ts'),
      content((progress) => setWork({ kind: 'busy', progress })),
    ]);
    return writeWorkbook([...sheets, aboutSheet({ title, caller, answeredAt, troubles, gaps, owners }, speech)]);
  };
  const isDisabled = answeredAt === 0 || work.kind === 'busy';
  return (
    <div className="exports" data-not-in-picture>
      <span>{speech.say({ zh: '导出', en: 'Export' })}</span>
      <button type="button" className="plain" disabled={isDisabled} onClick={() => run(workbook, 'xlsx')}>
        XLSX
      </button>
      <button type="button" className="plain" disabled={isDisabled} onClick={() => run(picture, 'png')}>
        PNG
      </button>
      <span role="status">{statusOf(work, speech)}</span>
    </div>
  );
}

async function picture(): Promise<Blob> {
  const { takePicture } = await import('./picture.ts');
  const main = document.getElementById('main');
  if (main === null) throw new TypeError('The page has no main part.');
  return takePicture(main);
}

function statusOf(work: Work, { say }: Speech): string {
  if (work.kind === 'busy') return `${say({ zh: '正在生成…', en: 'Working…' })} ${work.progress}`;
  return work.kind === 'failed' ? say({ zh: '没有成功，请重试。', en: 'It failed; try again.' }) : '';
}
