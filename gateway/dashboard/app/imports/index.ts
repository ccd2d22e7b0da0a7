export { ChooseFile } from './choose-file.tsx';
export { importKindQuestion, importQuestion, type ImportOfPage, type KindOfPage } from './import-questions.ts';
export { ImportReport } from './report.tsx';
export { RunImport } from './run-import.tsx';
export { Template } from './template.tsx';
export { useUpload } from './use-upload.ts';
