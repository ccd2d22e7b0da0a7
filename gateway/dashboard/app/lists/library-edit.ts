import type { EditedRecord } from '../edits/index.ts';
import type { CallerOfPage } from '../session/index.ts';

/** What every edit of an entry of a library says alike. */
export const libraryEdit = {
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: { zh: '保存后立即生效，修改留痕。', en: 'What you save holds at once; who changed what is kept.' },
  /** An entry is changed by the division whose library it is, and by none above it. */
  isFor: ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
    scopes.includes('library.edit') && division === own,
} as const;

export const NO_LIMIT = { zh: '不填即不限', en: 'no limit when empty' };
