import { useState } from 'react';
import type { FileRows } from '#import-files';
import { type Refusal, type WriteOutcome, poll, sendWrite } from '../graph/index.ts';
import {
  type ImportOfPage,
  beginImportDocument,
  importQuestion,
  runImportDocument,
  stageImportRowsDocument,
} from './import-questions.ts';

/** A file that was read, with the key under which an import of it begins, however often it is sent. */
export type ChosenFile = FileRows & { readonly key: string };

type Upload = {
  /** How many rows were sent; undefined while nothing is sent. */
  readonly sent?: number;
  readonly refusals: readonly Refusal[];
  /** No answer came to a part: it can be sent again. */
  readonly isBroken: boolean;
};

type Target = { readonly division: string; readonly kind: string; readonly begun: ImportOfPage | undefined };

const STILL: Upload = { refusals: [], isBroken: false };
const onRetry = (): void => {};

/** Sends a file in parts and has it checked; of an import that was begun already, the parts that are there are not taken twice. */
export function useUpload({ division, kind, begun }: Target, opened: (id: string) => void) {
  const [upload, setUpload] = useState<Upload>(STILL);
  const send = async (file: ChosenFile): Promise<void> => {
    setUpload({ ...STILL, sent: 0 });
    const outcome = await sendFile(file, { division, kind, begun }, opened, (sent) => setUpload({ ...STILL, sent }));
    if (outcome.kind === 'done') await poll({ document: importQuestion, variables: { id: outcome.ok.id } });
    setUpload({
      refusals: outcome.kind === 'refused' ? outcome.refusals : [],
      isBroken: outcome.kind === 'unknown',
    });
  };
  return { ...upload, isSending: upload.sent !== undefined, send };
}

async function sendFile(
  { columns, rows, key }: ChosenFile,
  { division, kind, begun }: Target,
  opened: (id: string) => void,
  tell: (sent: number) => void,
): Promise<WriteOutcome<ImportOfPage>> {
  const { partsOf, partKeyOf } = await import('#import-files');
  const begin = { division, kind, columns, rows: rows.length, idempotencyKey: key };
  let last: WriteOutcome<ImportOfPage> =
    begun === undefined ? await sendWrite(beginImportDocument, { input: begin }, onRetry) : { kind: 'done', ok: begun };
  if (last.kind !== 'done') return last;
  const { id } = last.ok;
  opened(id);
  let sent = 0;
  for (const [i, part] of partsOf(rows).entries()) {
    const input = { import: id, part: i + 1, rows: part, idempotencyKey: await partKeyOf(id, i + 1) };
    last = await sendWrite(stageImportRowsDocument, { input }, onRetry);
    if (last.kind !== 'done') return last;
    sent += part.length;
    tell(sent);
  }
  const { state, version, mode, effect } = last.ok;
  // It was checked when no answer came to that.
  if (state !== 'STAGING') return last;
  const check = { import: id, version, isDryRun: true, mode, effect, idempotencyKey: crypto.randomUUID() };
  return sendWrite(runImportDocument, { input: check }, onRetry);
}
