import { useState } from 'react';
import { save } from '../export/index.ts';
import { askPatiently } from '../graph/index.ts';
import { useWords } from '../words/index.ts';
import { rosterDocumentQuestion } from './roster-report-question.ts';

/** Saves the bytes that were issued, whose SHA-256 the page names. */
export function DocumentDownload({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const download = async (): Promise<void> => {
    setState('busy');
    const answer = await askPatiently({ document: rosterDocumentQuestion, variables: { id } }, () => {});
    const text = answer.data?.rosterReport?.document;
    if (text != null) save(new Blob([text], { type: 'application/json' }), `${id}.json`);
    setState(text == null ? 'failed' : 'idle');
  };
  return (
    <div className="exports" data-not-in-picture>
      <button type="button" className="plain" disabled={state === 'busy'} onClick={() => void download()}>
        {say({ zh: '下载原文', en: 'Download as issued' })}
      </button>
      <span role="status">{state === 'failed' && say({ zh: '没有成功，请重试。', en: 'It failed; try again.' })}</span>
    </div>
  );
}
